import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  organisationByHandle,
  organisationInSight,
} from "../../../../../../read/organisation-in-sight";
import { removeLegalFormWorkflow } from "../../../../../../workflows/legal-forms";

/** `DELETE /admin/cooperatives/:id/legal-forms/:term_id`: takes out the last change, recorded in error. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, handle } = await organisationInSight(req);
  await removeLegalFormWorkflow(req.scope).run({
    input: { organisation_id: id, term_id: req.params.term_id ?? "" },
  });
  res.json({ cooperative: await organisationByHandle(req, handle) });
}
