import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { AdminListingsQuery } from "../../../contract";
import { findListings } from "../../../seller-products/find-listings";

/** `GET /admin/listings`: what co-operatives propose, of the caller's communes. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AdminListingsQuery;
  const page = await findListings(req.scope, wanted, communesInSight(req));
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
