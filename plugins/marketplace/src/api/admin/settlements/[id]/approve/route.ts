import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import type { ApproveSettlement } from "../../../../../settlement-contract";
import { approveSettlementWorkflow } from "../../../../../workflows/settlements/move";
import { answer, inSight } from "../../answer";

/** `POST /admin/settlements/:id/approve` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof ApproveSettlement>>,
  res: MedusaResponse,
): Promise<void> {
  const { settlement } = await inSight(req);
  await approveSettlementWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: settlement.id, actor_id: req.auth_context.actor_id },
  });
  await answer(req, res);
}
