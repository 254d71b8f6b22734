import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReturnTransaction } from "../../../../../contract";
import { oneTransaction } from "../../../../../read/find-transactions";
import { returnTransactionWorkflow } from "../../../../../workflows/decide-transaction";

/** `POST /admin/bank-transactions/:id/return`: staff sent a transfer that is for no order back. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReturnTransaction>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await returnTransactionWorkflow(req.scope).run({
    input: { id, actor_id: req.auth_context.actor_id, ...req.validatedBody },
  });
  res.json({ transaction: await oneTransaction(req.scope, id) });
}
