import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";

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
 * Whose log-in a request comes with. It is looked up each time: one that was ended, or a token that no log-in made,
 * gives `undefined`.
 */
export async function signedIn(req: MedusaRequest, now: Date): Promise<SignedIn | undefined> {
  const actor = (req as Partial<AuthenticatedMedusaRequest>).auth_context;
  // Medusa puts every claim of the token into the context.
  const { jti } = (actor ?? {}) as { jti?: unknown };
  if (actor?.actor_type !== SELLER_ACTOR || !actor.actor_id || typeof jti !== "string") {
    return undefined;
  }
  const service = req.scope.resolve<SellerService>(SELLER_MODULE);
  const [session] = await service.listSellerSessions(
    { id: jti, account_id: actor.actor_id, ended_at: null, expires_at: { $gt: now } },
    { take: 1 },
  );
  if (!session) return undefined;
  if (now.getTime() - session.last_used_at.getTime() > USE_MS) {
    await service.updateSellerSessions({ id: session.id, last_used_at: now });
  }
  return { account_id: session.account_id, session_id: session.id };
}
