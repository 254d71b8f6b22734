import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerSalesQuery } from "../../../contract";
import { sellerSales } from "../../../sales/seller-sales";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/sales`: what the caller's co-operative has sold, by day, by product and by channel. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerSalesQuery;
  res.json({ sales: await sellerSales(req.scope, sellerScope(req), wanted) });
}
