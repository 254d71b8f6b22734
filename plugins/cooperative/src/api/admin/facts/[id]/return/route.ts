import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReturnFact } from "../../../../../contract";
import { communesInSight } from "../../../../../read/communes-in-sight";
import { findFact } from "../../../../../read/find-facts";
import { moveFactWorkflow } from "../../../../../workflows/facts";

/** `POST /admin/facts/:id/return`: back to the co-operative, with what is wrong. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReturnFact>,
  res: MedusaResponse,
): Promise<void> {
  const inSight = communesInSight(req);
  const { id } = await findFact(req.scope, req.params.id ?? "", inSight);
  const { seen, comments } = req.validatedBody;
  await moveFactWorkflow(req.scope).run({
    input: {
      ...{ id, seen, action: "return", actor_id: req.auth_context.actor_id },
      comments: Object.fromEntries(comments.map(({ field, text }) => [field, text])),
    },
  });
  res.json({ fact: await findFact(req.scope, id, inSight) });
}
