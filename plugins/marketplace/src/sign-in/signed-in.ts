import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { membershipsAt } from "../rules/memberships";
import type { SellerPerson } from "../seller/seller-scope";

/** The actor type of people in the workspace. */
export const SELLER_ACTOR = "seller";

/** How exactly the last use of a log-in is known, so that not every request writes. */
const USE_MS = 5 * 60_000;

/** A log-in that holds. */
export interface SignedIn {
  account_id: string;
  session_id: string;
}

/**
 * Whose log-in a request comes with, and who that is with the memberships that hold. Both are looked up each time: a
 * log-in that was ended, or a token that no log-in made, gives `undefined`.
 */
export async function signedIn(
  req: MedusaRequest,
  now: Date,
): Promise<{ session: SignedIn; person: SellerPerson } | undefined> {
  const actor = (req as Partial<AuthenticatedMedusaRequest>).auth_context;
  // Medusa puts every claim of the token into the context.
  const { jti } = (actor ?? {}) as { jti?: unknown };
  if (actor?.actor_type !== SELLER_ACTOR || !actor.actor_id || typeof jti !== "string") {
    return undefined;
  }
  const service = req.scope.resolve<SellerService>(SELLER_MODULE);
  const found = await service.whoSignedIn(jti, actor.actor_id, now);
  if (!found) return undefined;
  const { session_id, last_used_at, memberships, ...person } = found;
  if (now.getTime() - last_used_at.getTime() > USE_MS) {
    await service.updateSellerSessions({ id: session_id, last_used_at: now });
  }
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
