import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SplitBody } from "../../../../../contract";
import {
  organisationByHandle,
  organisationInSight,
} from "../../../../../read/organisation-in-sight";
import { splitOrganisationWorkflow } from "../../../../../workflows/successions";

/** `POST /admin/cooperatives/:id/split`: makes a part of it an organisation of its own, and answers with that. */
export async function POST(
  req: AuthenticatedMedusaRequest<SplitBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = await organisationInSight(req);
  const { actor_id } = req.auth_context;
  const input = { ...req.validatedBody, organisation_id: id, actor_id };
  await splitOrganisationWorkflow(req.scope).run({ input });
  res.status(201).json({ cooperative: await organisationByHandle(req, input.handle) });
}
