import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RefundTransfer } from "../../../../../contract";
import { oneTransfer } from "../../../../../read/transfers-to-see-to";
import { refundTransferWorkflow } from "../../../../../workflows/refund-transfer";

/** `POST /admin/bank-transfers/:id/refund`: staff paid the shopper back by hand. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefundTransfer>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await refundTransferWorkflow(req.scope).run({
    input: { id, actor_id: req.auth_context.actor_id, ...req.validatedBody },
  });
  res.json({ transfer: await oneTransfer(req.scope, id) });
}
