import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LabourBody } from "../../../../../contract";
import {
  organisationByHandle,
  organisationInSight,
} from "../../../../../read/organisation-in-sight";
import { upsertLabourSnapshotsWorkflow } from "../../../../../workflows/upsert-registry";

/** `POST /admin/cooperatives/:id/labour`: records workers and members counted on a day. */
export async function POST(
  req: AuthenticatedMedusaRequest<LabourBody>,
  res: MedusaResponse,
): Promise<void> {
  const { handle } = await organisationInSight(req);
  await upsertLabourSnapshotsWorkflow(req.scope).run({
    input: { rows: [{ ...req.validatedBody, organisation_handle: handle }] },
  });
  res.json({ cooperative: await organisationByHandle(req, handle) });
}
