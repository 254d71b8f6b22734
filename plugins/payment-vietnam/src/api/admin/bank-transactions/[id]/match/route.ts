import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MatchTransaction } from "../../../../../contract";
import { oneTransaction } from "../../../../../read/find-transactions";
import { matchTransactionWorkflow } from "../../../../../workflows/decide-transaction";

/** `POST /admin/bank-transactions/:id/match`: staff say which order a transfer is for. */
export async function POST(
  req: AuthenticatedMedusaRequest<MatchTransaction>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await matchTransactionWorkflow(req.scope).run({
    input: { id, actor_id: req.auth_context.actor_id, ...req.validatedBody },
  });
  res.json({ transaction: await oneTransaction(req.scope, id) });
}
