import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { SELLER_ACTOR } from "./signed-in";

/** Medusa's own ways to make and change identities: people join the workspace by its own. */
export function closed(): never {
  throw new Problem("not_found", "access.not_found");
}

/** The same of ways that users of the dashboard need: they do not look whether a seller's log-in has ended. */
export function closedToSellers(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const actor = (req as Partial<AuthenticatedMedusaRequest>).auth_context;
  if (actor?.actor_type === SELLER_ACTOR) closed();
  next();
}
