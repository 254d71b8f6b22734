import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminCertificatesQuery } from "../../../contract";
import { communesInSight } from "../../../read/communes-in-sight";
import { findCertificates } from "../../../read/find-certificates";

/** `GET /admin/certificates`: certificates by state, those that wait longest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AdminCertificatesQuery;
  const { certificates, count } = await findCertificates(req.scope, wanted, communesInSight(req));
  res.json({ certificates, count, limit: wanted.limit, offset: wanted.offset });
}
