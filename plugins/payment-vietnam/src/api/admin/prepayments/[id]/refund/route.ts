import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RefundPrepayment } from "../../../../../contract";
import { onePrepayment } from "../../../../../read/prepayments-to-see-to";
import { refundPrepaymentWorkflow } from "../../../../../workflows/refund-prepayment";

/** `POST /admin/prepayments/:id/refund`: staff paid the shopper back by hand. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefundPrepayment>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await refundPrepaymentWorkflow(req.scope).run({
    input: { id, actor_id: req.auth_context.actor_id, ...req.validatedBody },
  });
  res.json({ prepayment: await onePrepayment(req.scope, id) });
}
