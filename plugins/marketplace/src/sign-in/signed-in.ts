import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { membershipsAt } from "../rules/memberships";
import type { SellerPerson } from "../seller/seller-scope";
import { type Actor, logInsOf } from "./actors";

/** The actor type of people in the workspace. */
export const SELLER_ACTOR = "seller" satisfies Actor;

/** How exactly the last use of a log-in is known, so that not every request writes. */
const USE_MS = 5 * 60_000;

/** A log-in that holds. */
export interface SignedIn {
  account_id: string;
  session_id: string;
}

/** Whose token, and of which log-in, a request of a kind of people comes with. */
export function tokenOf(req: MedusaRequest, kind: Actor): SignedIn | undefined {
  const actor = (req as Partial<AuthenticatedMedusaRequest>).auth_context;
  // Medusa puts every claim of the token into the context.
  const { jti } = (actor ?? {}) as { jti?: unknown };
  if (actor?.actor_type !== kind || !actor.actor_id || typeof jti !== "string") return undefined;
  return { account_id: actor.actor_id, session_id: jti };
}

/** Notes now and then that a log-in is in use. */
export async function noteUse(
  req: MedusaRequest,
  kind: Actor,
  { session_id, last_used_at }: { session_id: string; last_used_at: Date },
  now: Date,
): Promise<void> {
  if (now.getTime() - last_used_at.getTime() <= USE_MS) return;
  await logInsOf(req.scope, kind).use(session_id, now);
}

/**
 * Whose log-in a request comes with, and who that is with the memberships that hold. Both are looked up each time: a
 * log-in that was ended, or a token that no log-in made, gives `undefined`.
 */
export async function signedIn(
  req: MedusaRequest,
  now: Date,
): Promise<{ session: SignedIn; person: SellerPerson } | undefined> {
  const token = tokenOf(req, SELLER_ACTOR);
  if (!token) return undefined;
  const service = req.scope.resolve<SellerService>(SELLER_MODULE);
  const found = await service.whoSignedIn(token.session_id, token.account_id, now);
  if (!found) return undefined;
  await noteUse(req, SELLER_ACTOR, found, now);
  const { session_id, last_used_at: _used, memberships, ...person } = found;
  const terms = memberships.map(({ from, to, ...membership }) => ({
    ...membership,
    from: new Date(from),
    to: to === null ? null : new Date(to),
  }));
  return {
    session: { account_id: person.id, session_id },
    person: { ...person, memberships: membershipsAt(terms, now) },
  };
}
