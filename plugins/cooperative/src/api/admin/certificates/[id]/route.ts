import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "../../../../read/communes-in-sight";
import { findCertificate } from "../../../../read/find-certificates";

/** `GET /admin/certificates/:id`: one certificate with its history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  res.json({ certificate: await findCertificate(req.scope, id, communesInSight(req)) });
}
