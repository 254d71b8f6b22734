import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import { findOwnEvent } from "../../../../read/find-own-events";

/** `GET /seller/events/:id`: one, with the co-operative's own part in it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  res.json({ event: await findOwnEvent(req.scope, organisation_id, req.params.id ?? "") });
}
