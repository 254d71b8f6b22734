import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import { findOwnCertificate } from "../../../../../../training/read/find-certificate";
import { sendCertificate } from "../../../../../../training/send-certificate";

/** `GET /seller/courses/:id/certificates/:number`: the certificate of one of the co-operative's people as PDF. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  const { id = "", number = "" } = req.params;
  await sendCertificate(req, res, await findOwnCertificate(req.scope, organisation_id, id, number));
}
