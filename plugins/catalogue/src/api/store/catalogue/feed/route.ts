import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { FeedQuery } from "../../../../contract";
import { CATALOGUE_MODULE } from "../../../../modules/catalogue";
import type { CatalogueService } from "../../../../modules/catalogue/service";
import { findFeed } from "../../../../read/feed";

/** `GET /store/catalogue/feed`: a part of the goods that price comparisons are told of. */
export async function GET(
  req: MedusaRequest<unknown, FeedQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { reader } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE);
  res.json(await findFeed(reader, req.validatedQuery as FeedQuery));
}
