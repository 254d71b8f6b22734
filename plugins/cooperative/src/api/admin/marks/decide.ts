import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "../../../read/communes-in-sight";
import { findMark } from "../../../read/find-marks";
import { moveMarkWorkflow } from "../../../workflows/marks";
import type { MarkMove } from "../../../workflows/steps/write-marks";

/** A route that moves the mark of `:id` to a state, in the caller's name, and answers with it. */
export function decide(state: MarkMove["state"]) {
  return async (
    req: AuthenticatedMedusaRequest<{ reason?: string }>,
    res: MedusaResponse,
  ): Promise<void> => {
    const inSight = communesInSight(req);
    const { id } = await findMark(req.scope, req.params.id ?? "", inSight);
    const { actor_id } = req.auth_context;
    await moveMarkWorkflow(req.scope).run({
      input: { id, state, reason: req.validatedBody?.reason, actor_id },
    });
    res.json({ mark: await findMark(req.scope, id, inSight) });
  };
}
