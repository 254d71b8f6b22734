import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { readListing } from "../../../../seller-products/find-listings";

/** `GET /admin/listings/:id` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"]);
  const id = req.params.id ?? "";
  res.json({ listing: await readListing(req.scope, id, communesInSight(req), language) });
}
