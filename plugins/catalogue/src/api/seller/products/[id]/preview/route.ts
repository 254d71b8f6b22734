import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import { previewOf } from "../../../../../read/product-preview";

/** `GET /seller/products/:id/preview` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"]);
  res.json({ page: await previewOf(req.scope, sellerScope(req), req.params.id ?? "", language) });
}
