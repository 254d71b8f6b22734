import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { findShopper } from "./read/find-shopper";

/**
 * Refuses staff another e-mail for who has an account (400, `email`): it is what they sign in by and were shown to own,
 * and past orders come into the account by it.
 */
export async function keepEmail(
  req: MedusaRequest<{ email?: unknown }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { email } = req.body ?? {};
  const shopper =
    email === undefined ? undefined : await findShopper(req.scope, { id: req.params.id ?? "" });
  if (shopper && shopper.email !== email) {
    throw new Problem("invalid_data", "shopper.email_is_log_in", { field: "email" });
  }
  next();
}
