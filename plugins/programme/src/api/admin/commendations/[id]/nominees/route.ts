import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { nominate } from "../../../../../commendations/nominate";
import type { NominateBody } from "../../../../../commendations-contract";
import { findCommendation } from "../../../../../read/find-commendations";
import { assertOrganisations } from "../../../../../read/sight";

/** `POST /admin/commendations/:id/nominees`: nominates an organisation in sight; twice is once. */
export async function POST(req: MedusaRequest<NominateBody>, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  const body = req.validatedBody;
  await assertOrganisations(req, [body.organisation_id]);
  const { is_new } = await nominate(req.scope, id, body);
  res.status(is_new ? 201 : 200).json({ commendation: await findCommendation(req, id) });
}
