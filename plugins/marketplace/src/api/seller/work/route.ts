import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerWork } from "../../../contract";
import { readSellerWork } from "../../../read/seller-work";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/work`: what is left to do in the co-operative. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SellerWork>): Promise<void> {
  res.json(await readSellerWork(req.scope, sellerScope(req)));
}
