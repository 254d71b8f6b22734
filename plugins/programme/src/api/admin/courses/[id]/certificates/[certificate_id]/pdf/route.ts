import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findCertificate } from "../../../../../../../training/read/find-certificate";
import { sendCertificate } from "../../../../../../../training/send-certificate";

/** `GET /admin/courses/:id/certificates/:certificate_id/pdf`: to be printed and signed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", certificate_id = "" } = req.params;
  await sendCertificate(req, res, await findCertificate(req.scope, id, certificate_id));
}
