import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MarkBody } from "../../../../../contract";
import { communesInSight } from "../../../../../read/communes-in-sight";
import { findMark } from "../../../../../read/find-marks";
import { organisationInSight } from "../../../../../read/organisation-in-sight";
import { enterMarkWorkflow } from "../../../../../workflows/marks";

/** `POST /admin/cooperatives/:id/marks`: enters a mark with its scan for an organisation, to be verified afterwards. */
export async function POST(
  req: AuthenticatedMedusaRequest<MarkBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id: organisation_id } = await organisationInSight(req);
  const { result: id } = await enterMarkWorkflow(req.scope).run({
    input: { ...req.validatedBody, organisation_id, actor_id: req.auth_context.actor_id },
  });
  res.status(201).json({ mark: await findMark(req.scope, id, communesInSight(req)) });
}
