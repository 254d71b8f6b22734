import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { ACTORS } from "./actors";

/** Medusa's own ways to make and change identities: people join the workspace by its own. */
export function closed(): never {
  throw new Problem("not_found", "access.not_found");
}

/** The same of ways that users of the dashboard need: they do not look whether a person's log-in has ended. */
export function closedButToUsers(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const actor = (req as Partial<AuthenticatedMedusaRequest>).auth_context;
  if (ACTORS.some((kind) => kind === actor?.actor_type)) closed();
  next();
}
