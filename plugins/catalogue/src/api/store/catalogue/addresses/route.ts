import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AddressesQuery } from "../../../../contract";
import { findAddresses } from "../../../../read/addresses";

/** `GET /store/catalogue/addresses`: a part of the pages that a sitemap names. */
export async function GET(
  req: MedusaRequest<unknown, AddressesQuery>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await findAddresses(req.validatedQuery as AddressesQuery));
}
