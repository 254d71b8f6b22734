import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendScan } from "@nang-gio/media/scans/send-scan";
import { sellerScope } from "../../../../seller/seller-scope";

/** `GET /seller/scans/:id`: a paper that the caller's co-operative sent in. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id: owner_id } = sellerScope(req);
  await sendScan(req, res, { id: req.params.id ?? "", owner_id });
}
