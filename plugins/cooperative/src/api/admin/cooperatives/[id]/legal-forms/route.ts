import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LegalFormBody } from "../../../../../contract";
import {
  organisationByHandle,
  organisationInSight,
} from "../../../../../read/organisation-in-sight";
import { changeLegalFormWorkflow } from "../../../../../workflows/legal-forms";
import { upsertOrganisationsWorkflow } from "../../../../../workflows/upsert-registry";

/**
 * `POST /admin/cooperatives/:id/legal-forms`: what the law knows it as from a day on; without a day, a correction of what
 * holds now.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<LegalFormBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id, ...current } = await organisationInSight(req);
  const { from, ...form } = req.validatedBody;
  if (from === null) {
    await upsertOrganisationsWorkflow(req.scope).run({
      input: { rows: [{ ...current, ...form }] },
    });
  } else {
    await changeLegalFormWorkflow(req.scope).run({ input: { organisation_id: id, from, ...form } });
  }
  res.json({ cooperative: await organisationByHandle(req, current.handle) });
}
