import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendScan } from "@nang-gio/media/scans/send-scan";
import { receiveScan } from "@nang-gio/media/upload/receive-scan";
import { keptPapers, legalScanOwner } from "../../../../../../read/legal-papers";
import { sellerInSight } from "../../../seller-in-sight";

/** `GET /admin/sellers/:id/legal-papers/scan`: the scan of a seller's legal paper. @throws Problem `media.scan_not_found` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await sellerInSight(req);
  const kept = await keptPapers(req.scope, id);
  await sendScan(req, res, { id: kept?.paper_scan_id ?? "", owner_id: legalScanOwner(id) });
}

/**
 * `POST /admin/sellers/:id/legal-papers/scan`: one picture or PDF in the form's field `files`, which
 * `POST /admin/sellers/:id/legal-papers` then names.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await sellerInSight(req);
  res.status(201).json({ scan: await receiveScan(req, res, legalScanOwner(id)) });
}
