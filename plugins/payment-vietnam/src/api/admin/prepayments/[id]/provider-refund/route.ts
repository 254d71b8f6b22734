import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RefundByProvider } from "../../../../../contract";
import { onePrepayment } from "../../../../../read/prepayments-to-see-to";
import { refundByProviderWorkflow } from "../../../../../workflows/refund-by-provider";

/** `POST /admin/prepayments/:id/provider-refund`: VNPay or Stripe pays the shopper back. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefundByProvider>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await refundByProviderWorkflow(req.scope).run({
    input: { id, actor_id: req.auth_context.actor_id, ...req.validatedBody },
  });
  res.json({ prepayment: await onePrepayment(req.scope, id) });
}
