import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MoveStandingBody, StandingAction } from "../../../contract";
import { moveStandingWorkflow } from "../../../workflows/move-standing";
import { sellerInSight } from "./seller-in-sight";

/** A route that moves the standing of `:id` (an organisation's) in the caller's name, and answers with it. */
export function move(action: StandingAction) {
  return async (
    req: AuthenticatedMedusaRequest<MoveStandingBody>,
    res: MedusaResponse,
  ): Promise<void> => {
    const { id } = await sellerInSight(req);
    await moveStandingWorkflow(req.scope).run({
      input: {
        ...req.validatedBody,
        organisation_id: id,
        action,
        actor_id: req.auth_context.actor_id,
      },
    });
    res.json({ seller: await sellerInSight(req) });
  };
}
