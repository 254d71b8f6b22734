import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ParticipationBody } from "../../../../../../contract";
import { movePart } from "../../../../../../events/participate";
import { assertOrganisations, staffActor } from "../../../../../../read/sight";

/** `POST /admin/events/:id/organisations/:organisation_id`: answers for an organisation, or refuses it. */
export async function POST(
  req: MedusaRequest<ParticipationBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "", organisation_id = "" } = req.params;
  await assertOrganisations(req, [organisation_id]);
  await movePart(req.scope, id, { organisation_id, ...req.validatedBody }, staffActor(req));
  res.json({ organisation_id, action: req.validatedBody.action });
}
