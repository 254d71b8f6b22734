import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findMonths } from "../../../../money/find-money";
import { sellerScope } from "../../../../seller/seller-scope";
import type { SellerMonthsQuery } from "../../../../seller-money-contract";

/** `GET /seller/ledger/months`: what was sold, kept, withheld, collected and paid out in each month, and the balance. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerMonthsQuery;
  const page = await findMonths(req.scope, sellerScope(req), wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
