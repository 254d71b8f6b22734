import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { guessLogIn } from "@nang-gio/access/guard/log-in-guesses";
import { parse } from "@nang-gio/access/problem";
import { ShopperLogIn } from "../contract";
import { findShopper } from "./read/find-shopper";

/** What nobody's identity is known by. */
const NOBODY = "nobody";

/**
 * Before Medusa's own log-in of customers: turns the e-mail into the name of the shopper's one identity, and stops
 * guessing.
 * @throws Problem `marketplace.too_many_log_ins`
 */
export async function shopperLogIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { email, password } = parse(ShopperLogIn, req.body ?? {});
  await guessLogIn(req, res, `customer ${email}`, "marketplace.too_many_log_ins");
  req.body = { email: (await findShopper(req.scope, { email }))?.id ?? NOBODY, password };
  next();
}
