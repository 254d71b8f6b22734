import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "../../../../../read/communes-in-sight";
import { findInRegistry } from "../../../../../read/find-registry";
import { splitBackWorkflow } from "../../../../../workflows/successions";

/** `POST /admin/cooperatives/:id/split-back`: takes back its merge, while nothing else has happened. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const organisation_id = req.params.id ?? "";
  const { actor_id } = req.auth_context;
  await splitBackWorkflow(req.scope).run({ input: { organisation_id, actor_id } });
  res.json({ cooperative: await findInRegistry(req.scope, organisation_id, communesInSight(req)) });
}
