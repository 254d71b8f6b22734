import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendScan } from "@nang-gio/media/scans/send-scan";
import { receiveScan } from "@nang-gio/media/upload/receive-scan";
import { keptPapers, legalScanOwner } from "../../../../read/legal-papers";
import { sellerScope } from "../../../../seller/seller-scope";

/** `GET /seller/legal-papers/scan`: the scan of the co-operative's legal paper. @throws Problem `media.scan_not_found` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  const kept = await keptPapers(req.scope, organisation_id);
  const owner_id = legalScanOwner(organisation_id);
  await sendScan(req, res, { id: kept?.paper_scan_id ?? "", owner_id });
}

/** `POST /seller/legal-papers/scan`: one picture or PDF in the form's field `files`, which `POST /seller/legal-papers` then names. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const owner_id = legalScanOwner(sellerScope(req).organisation_id);
  res.status(201).json({ scan: await receiveScan(req, res, owner_id) });
}
