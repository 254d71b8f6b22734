import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { receiveScan } from "@nang-gio/media/upload/receive-scan";
import { sellerScope } from "../../../seller/seller-scope";

/** `POST /seller/scans`: one scanned paper (picture or PDF) in the form's field `files`; again, it is the same. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  res.status(201).json({ scan: await receiveScan(req, res, organisation_id) });
}
