import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { Problem, pathOf } from "@nang-gio/access/problem";
import { SHOPPER_MODULE } from "../modules/shopper";
import type { ShopperService } from "../modules/shopper/service";
import type { Actor } from "../sign-in/actors";
import { noteUse, tokenOf } from "../sign-in/signed-in";
import { type ShopperRequest, shopperScope } from "./scope";

/** The actor type of shoppers. */
export const SHOPPER_ACTOR = "customer" satisfies Actor;

const OF_ACCOUNT = /^\/store\/account(\/|$)/;
/** A field of a customer's, as the lists of fields of Medusa's routes name it. */
const CUSTOMER_FIELD = /(^|[,+\s])[*+]*customer([.,\s]|$)/;

/**
 * Stands before every route under `/store`: finds whose log-in a request comes with, anew each time, so that an ended
 * one is refused with the next request, also by Medusa's own routes. Of a customer Medusa's carts and orders tell
 * their ids only: a cart belongs to whoever has the e-mail that somebody typed into it.
 * @throws Problem `access.unauthenticated`; `access.request.unknown` for a customer's fields.
 */
export async function shopperGuard(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (CUSTOMER_FIELD.test([req.query.fields].flat().join())) {
    throw new Problem("invalid_data", "access.request.unknown", {
      field: "fields",
      params: { keys: "customer" },
    });
  }
  const token = tokenOf(req, SHOPPER_ACTOR);
  const now = new Date();
  const found =
    token &&
    (await req.scope
      .resolve<ShopperService>(SHOPPER_MODULE)
      .whoSignedIn(token.session_id, token.account_id, now));
  const named = (req as Partial<AuthenticatedMedusaRequest>).auth_context?.actor_type;
  if (!found && (named === SHOPPER_ACTOR || OF_ACCOUNT.test(pathOf(req)))) {
    throw new Problem("unauthorized", "access.unauthenticated");
  }
  if (found) {
    const { account_id, session_id, email_confirmed_at } = found;
    await noteUse(req, SHOPPER_ACTOR, found, now);
    Object.assign(req, {
      shopper_scope: { account_id, session_id, email_confirmed: email_confirmed_at !== null },
    } satisfies ShopperRequest);
  }
  next();
}

/** Before what only a shopper may do: who is not signed in is told so before anything of the body. */
export function signedInShopper(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  shopperScope(req);
  next();
}
