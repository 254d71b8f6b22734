import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import { findOwnLinks } from "../../../../../connection/read/find-own-links";
import { findOwnEvent } from "../../../../../read/find-own-events";

/** `GET /seller/events/:id/links`: the co-operative's meetings, samples and follow-ups. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  const { id } = await findOwnEvent(req.scope, organisation_id, req.params.id ?? "");
  res.json({ links: await findOwnLinks(req.scope, organisation_id, id) });
}
