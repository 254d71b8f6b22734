import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** A customer who has an account, as Medusa keeps them. */
export interface FoundShopper {
  id: string;
  name: string;
  email: string;
  phone: string | null;
}

/** The shopper of an id or an e-mail (in lower case); nothing where none has an account. */
export async function findShopper(
  container: MedusaContainer,
  by: { id: string } | { email: string },
): Promise<FoundShopper | undefined> {
  const [found] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { ...by, has_account: true },
      { select: ["id", "first_name", "email", "phone"], take: 1 },
    );
  if (!found) return undefined;
  const { id, first_name, email, phone } = found;
  return { id, name: first_name ?? "", email, phone: phone ?? null };
}
