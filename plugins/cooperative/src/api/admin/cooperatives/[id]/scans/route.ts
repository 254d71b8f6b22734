import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { receiveScan } from "@nang-gio/media/upload/receive-scan";
import { organisationInSight } from "../../../../../read/organisation-in-sight";

/**
 * `POST /admin/cooperatives/:id/scans`: one scanned paper (picture or PDF) in the form's field `files`, for an
 * organisation that can't send it in itself.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await organisationInSight(req);
  res.status(201).json({ scan: await receiveScan(req, res, id) });
}
