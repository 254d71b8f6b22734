import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import type { SellerEventsQuery } from "../../../contract";
import { findOwnEvents } from "../../../read/find-own-events";

/** `GET /seller/events`: events that are open, and those in which the co-operative has a part. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerEventsQuery;
  const page = await findOwnEvents(req.scope, sellerScope(req).organisation_id, wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
