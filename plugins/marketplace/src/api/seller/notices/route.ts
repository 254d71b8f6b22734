import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { SellerNoticesQuery } from "../../../contract";
import { findSellerNotices } from "../../../read/seller-notices";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/notices`: what the caller was told of the co-operative. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerNoticesQuery;
  const language = languageOf(req.headers["accept-language"]);
  const page = await findSellerNotices(req.scope, sellerScope(req), wanted, language);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
