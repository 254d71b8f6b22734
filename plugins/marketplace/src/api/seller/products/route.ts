import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { NewProposal, SellerProductsQuery } from "../../../contract";
import { sellerScope } from "../../../seller/seller-scope";
import { keptContent } from "../../../seller-products/content";
import { findProducts } from "../../../seller-products/find-products";
import { readProduct } from "../../../seller-products/read-product";
import { createDraftWorkflow } from "../../../workflows/proposals/save";

/** `GET /seller/products`: what the caller's co-operative sells and what it has proposed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerProductsQuery;
  const page = await findProducts(req.scope, sellerScope(req), wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}

/** `POST /seller/products`: the draft of a new product. */
export async function POST(req: MedusaRequest<NewProposal>, res: MedusaResponse): Promise<void> {
  const scope = sellerScope(req);
  const { cooperative_id: _named, content, ...draft } = req.validatedBody;
  const { result: id } = await createDraftWorkflow(req.scope).run({
    input: {
      ...draft,
      content: await keptContent(req.scope, content),
      organisation_id: scope.organisation_id,
      actor_id: scope.person.id,
    },
  });
  const language = languageOf(req.headers["accept-language"]);
  res.status(201).json({ product: await readProduct(req.scope, scope, id, language) });
}
