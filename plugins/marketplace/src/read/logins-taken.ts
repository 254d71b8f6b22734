import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";

interface Login {
  phone?: string;
  email?: string;
}

/** Which of a new person's phone and e-mail somebody signs in with already, each as a fault of its field. */
export async function loginsTaken(
  container: MedusaContainer,
  { phone, email }: Login,
): Promise<Array<{ field: "phone" | "email"; code: string }>> {
  const wanted = [...(phone ? [{ phone }] : []), ...(email ? [{ email }] : [])];
  const found = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerAccounts({ $or: wanted }, { select: ["phone", "email"], take: 2 });
  return (["phone", "email"] as const)
    .filter((field) => {
      const value = { phone, email }[field];
      return value !== undefined && found.some((account) => account[field] === value);
    })
    .map((field) => ({ field, code: `marketplace.${field}_taken` }));
}
