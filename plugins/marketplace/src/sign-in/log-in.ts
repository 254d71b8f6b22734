import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { guessLogIn } from "@nang-gio/access/guard/log-in-guesses";
import { parse } from "@nang-gio/access/problem";
import { parsePhone } from "@nang-gio/vietnam";
import { z } from "zod";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";

/** Body of `POST /auth/seller/emailpass`. */
const LogIn = z.strictObject({
  /** E-mail, or phone in any common form. */
  login: z.string().trim().min(1).max(120),
  password: z.string().min(1).max(200),
});

/** What nobody's identity is known by. */
const NOBODY = "nobody";

/** Phone in the national form, or e-mail in lower case: how a person is found by what they type. */
export function loginOf(typed: string): { phone: string } | { email: string } {
  const phone = parsePhone(typed);
  return phone ? { phone } : { email: typed.toLowerCase() };
}

async function accountOf(container: MedusaContainer, login: ReturnType<typeof loginOf>) {
  const [account] = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerAccounts(login, { select: ["id"], take: 1 });
  return account?.id ?? NOBODY;
}

/**
 * Before Medusa's own log-in of sellers: turns what a person typed, phone or e-mail, into the name of their one
 * identity, and stops guessing.
 * @throws Problem `marketplace.too_many_log_ins`
 */
export async function sellerLogIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { login: typed, password } = parse(LogIn, req.body ?? {});
  const login = loginOf(typed);
  await guessLogIn(req, res, `seller ${Object.values(login)[0]}`, "marketplace.too_many_log_ins");
  req.body = { email: await accountOf(req.scope, login), password };
  next();
}
