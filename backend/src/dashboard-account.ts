import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";

interface Person {
  email: string;
  first_name?: string;
  last_name?: string;
}

/** The user of the dashboard with an e-mail, made with a password where there is none. */
export async function ensureAccount(
  container: MedusaContainer,
  person: Person,
  password: string,
): Promise<{ id: string; isNew: boolean }> {
  const { email } = person;
  const [existing] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 });
  if (existing) return { id: existing.id, isNew: false };
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } });
  if (!authIdentity) throw new Error(error);
  const { result: user } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: person },
  });
  return { id: user.id, isNew: true };
}
