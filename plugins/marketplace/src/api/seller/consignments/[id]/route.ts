import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSellerConsignment } from "../../../../read/seller-consignments";
import { sellerScope } from "../../../../seller/seller-scope";

/** `GET /seller/consignments/:id` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  res.json({ consignment: await readSellerConsignment(req.scope, sellerScope(req), id) });
}
