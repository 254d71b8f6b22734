import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingQuery } from "../../../contract";
import { findListing } from "../../../read/listing";

/** `GET /store/listing`: one page of products on sale with facets, counts and names. */
export async function GET(
  req: MedusaRequest<unknown, ListingQuery>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await findListing(req.validatedQuery as ListingQuery));
}
