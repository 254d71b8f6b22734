import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import { tellSettlementPaid } from "../../../../../notices/settlement-paid";
import type { PaySettlement } from "../../../../../settlement-contract";
import { paySettlementWorkflow } from "../../../../../workflows/settlements/move";
import { answer, inSight } from "../../answer";

/** `POST /admin/settlements/:id/pay` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof PaySettlement>>,
  res: MedusaResponse,
): Promise<void> {
  const { settlement } = await inSight(req);
  await paySettlementWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: settlement.id, actor_id: req.auth_context.actor_id },
  });
  await tellSettlementPaid(req.scope, settlement.id);
  await answer(req, res);
}
