import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { claimGuess } from "@nang-gio/access/guesses";
import { Problem } from "@nang-gio/access/problem";

/**
 * Asks a person who is signed in for their password again, before what would hurt in other hands.
 * @throws Problem `marketplace.password_wrong` at the field; `marketplace.too_many_log_ins`.
 */
export async function checkPassword(
  container: MedusaContainer,
  accountId: string,
  password: string,
  field = "password",
): Promise<void> {
  const guessed = [{ key: `password ${accountId}` }];
  const wasRight = await claimGuess(container, guessed, "marketplace.too_many_log_ins");
  const { success } = await container
    .resolve(Modules.AUTH)
    .authenticate("emailpass", { body: { email: accountId, password } });
  if (success) return wasRight();
  throw new Problem("invalid_data", "marketplace.password_wrong", { field });
}
