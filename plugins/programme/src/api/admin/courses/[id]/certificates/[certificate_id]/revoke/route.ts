import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CancelBody } from "../../../../../../../contract";
import { staffActor } from "../../../../../../../read/sight";
import { revokeCertificate } from "../../../../../../../training/certificates";

/** `POST /admin/courses/:id/certificates/:certificate_id/revoke`: it holds no more. */
export async function POST(req: MedusaRequest<CancelBody>, res: MedusaResponse): Promise<void> {
  const { id = "", certificate_id = "" } = req.params;
  await revokeCertificate(req.scope, id, certificate_id, req.validatedBody.reason, staffActor(req));
  res.json({ id: certificate_id, revoked: true });
}
