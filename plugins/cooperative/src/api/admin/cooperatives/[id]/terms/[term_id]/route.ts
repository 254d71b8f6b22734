import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  organisationByHandle,
  organisationInSight,
} from "../../../../../../read/organisation-in-sight";
import { removeOfficeTermWorkflow } from "../../../../../../workflows/edit-registry";

/** `DELETE /admin/cooperatives/:id/terms/:term_id`: takes out a term recorded in error. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, handle } = await organisationInSight(req);
  await removeOfficeTermWorkflow(req.scope).run({
    input: { organisation_id: id, term_id: req.params.term_id ?? "" },
  });
  res.json({ cooperative: await organisationByHandle(req, handle) });
}
