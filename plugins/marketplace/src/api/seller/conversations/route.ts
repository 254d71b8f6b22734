import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerConversationsQuery } from "../../../contract";
import { findSellerConversations } from "../../../conversations/find-conversations";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/conversations`: what shoppers ask the co-operative. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerConversationsQuery;
  const page = await findSellerConversations(req.scope, sellerScope(req), wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
