import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficeTermBody } from "../../../../../contract";
import {
  organisationByHandle,
  organisationInSight,
} from "../../../../../read/organisation-in-sight";
import { upsertOfficeTermsWorkflow } from "../../../../../workflows/upsert-registry";

/** `POST /admin/cooperatives/:id/terms`: records a person in office, or the end of the office. */
export async function POST(
  req: AuthenticatedMedusaRequest<OfficeTermBody>,
  res: MedusaResponse,
): Promise<void> {
  const { handle } = await organisationInSight(req);
  await upsertOfficeTermsWorkflow(req.scope).run({
    input: { rows: [{ ...req.validatedBody, organisation_handle: handle }] },
  });
  res.json({ cooperative: await organisationByHandle(req, handle) });
}
