import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findPublicCertificate } from "../../../../training/read/find-certificate";

/** `GET /store/certificates/:number`: what everyone is told of a certificate; kept by nobody on the way, since it may be revoked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const certificate = await findPublicCertificate(req.scope, req.params.number ?? "");
  res.set("cache-control", "no-store");
  res.json({ certificate });
}
