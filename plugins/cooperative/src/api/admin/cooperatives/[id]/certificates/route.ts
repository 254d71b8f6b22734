import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CertificateBody } from "../../../../../contract";
import {
  organisationByHandle,
  organisationInSight,
} from "../../../../../read/organisation-in-sight";
import { submitCertificateWorkflow } from "../../../../../workflows/edit-registry";

/** `POST /admin/cooperatives/:id/certificates`: enters a certificate, to be verified afterwards. */
export async function POST(
  req: AuthenticatedMedusaRequest<CertificateBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id, handle } = await organisationInSight(req);
  await submitCertificateWorkflow(req.scope).run({
    input: { organisation_id: id, certificate: req.validatedBody },
  });
  res.status(201).json({ cooperative: await organisationByHandle(req, handle) });
}
