import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { CATALOGUE_MODULE } from "../../../../../modules/catalogue";
import type { CatalogueService } from "../../../../../modules/catalogue/service";
import { findProductPage } from "../../../../../read/product-page";

/** `GET /store/catalogue/products/:handle`: a whole product page; 404 when it is not on sale. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { reader } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE);
  const page = await findProductPage(reader, req.params.handle ?? "");
  if (!page) throw new Problem("not_found", "catalogue.not_found");
  res.json(page);
}
