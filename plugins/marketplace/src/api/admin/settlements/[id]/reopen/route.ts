import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import type { ReopenSettlement } from "../../../../../settlement-contract";
import { reopenSettlementWorkflow } from "../../../../../workflows/settlements/move";
import { answer, inSight } from "../../answer";

/** `POST /admin/settlements/:id/reopen` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof ReopenSettlement>>,
  res: MedusaResponse,
): Promise<void> {
  const { settlement } = await inSight(req);
  await reopenSettlementWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: settlement.id, actor_id: req.auth_context.actor_id },
  });
  await answer(req, res);
}
