import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { SignedIn } from "../sign-in/signed-in";

/** Who a request under `/store/account` is of. */
export interface ShopperScope extends SignedIn {
  /** Whether they proved that their e-mail is theirs. */
  email_confirmed: boolean;
}

/** What the guard puts on a request of a shopper who signed in. */
export interface ShopperRequest {
  shopper_scope?: ShopperScope;
}

/**
 * The one scope function of accounts: the shopper whose records a route may touch, and no other's.
 * @throws Problem `access.unauthenticated`
 */
export function shopperScope(req: MedusaRequest): ShopperScope {
  const scope = (req as ShopperRequest).shopper_scope;
  if (!scope) throw new Problem("unauthorized", "access.unauthenticated");
  return scope;
}
