import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RefundByVnpay } from "../../../../../contract";
import { onePrepayment } from "../../../../../read/prepayments-to-see-to";
import { refundByVnpayWorkflow } from "../../../../../workflows/refund-by-vnpay";

/** `POST /admin/prepayments/:id/vnpay-refund`: VNPay pays the shopper back. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefundByVnpay>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await refundByVnpayWorkflow(req.scope).run({
    input: { id, actor_id: req.auth_context.actor_id, ...req.validatedBody },
  });
  res.json({ prepayment: await onePrepayment(req.scope, id) });
}
