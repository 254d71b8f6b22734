import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findLedger } from "../../../money/find-money";
import { sellerScope } from "../../../seller/seller-scope";
import type { SellerLedgerQuery } from "../../../seller-money-contract";

/** `GET /seller/ledger`: the postings of the caller's co-operative, and its balance. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerLedgerQuery;
  const page = await findLedger(req.scope, sellerScope(req), wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
