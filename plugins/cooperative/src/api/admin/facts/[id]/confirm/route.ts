import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SeenFact } from "../../../../../contract";
import { communesInSight } from "../../../../../read/communes-in-sight";
import { findFact } from "../../../../../read/find-facts";
import { confirmFactWorkflow } from "../../../../../workflows/facts";

/** `POST /admin/facts/:id/confirm`: writes it into the registry; it counts from then on. */
export async function POST(
  req: AuthenticatedMedusaRequest<SeenFact>,
  res: MedusaResponse,
): Promise<void> {
  const inSight = communesInSight(req);
  const { id } = await findFact(req.scope, req.params.id ?? "", inSight);
  const { actor_id } = req.auth_context;
  await confirmFactWorkflow(req.scope).run({
    input: { id, actor_id, seen: req.validatedBody.seen },
  });
  res.json({ fact: await findFact(req.scope, id, inSight) });
}
