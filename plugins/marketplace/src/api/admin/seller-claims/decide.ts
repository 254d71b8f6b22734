import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import type { ClaimState } from "../../../contract";
import { readClaim } from "../../../read/claims";
import { decideClaimWorkflow } from "../../../workflows/decide-claim";

/** A route that decides on the claim of `:id` in the caller's name, and answers with it. */
export function decide(state: Exclude<ClaimState, "open">) {
  return async (
    req: AuthenticatedMedusaRequest<{ reason?: string }>,
    res: MedusaResponse,
  ): Promise<void> => {
    const inSight = staffScope(req).commune_codes;
    const { id } = await readClaim(req.scope, req.params.id ?? "", inSight);
    await decideClaimWorkflow(req.scope).run({
      input: { id, state, reason: req.validatedBody?.reason, actor_id: req.auth_context.actor_id },
    });
    res.json({ claim: await readClaim(req.scope, id, inSight) });
  };
}
