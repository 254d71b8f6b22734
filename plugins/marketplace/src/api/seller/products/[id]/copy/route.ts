import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { CopyProduct } from "../../../../../contract";
import { sellerScope } from "../../../../../seller/seller-scope";
import { contentOf } from "../../../../../seller-products/content";
import { ownProduct } from "../../../../../seller-products/own-product";
import { readProduct } from "../../../../../seller-products/read-product";
import { createDraftWorkflow } from "../../../../../workflows/proposals/save";

/** `POST /seller/products/:id/copy`: a new draft with the same words, pictures and prices, and no stock. */
export async function POST(req: MedusaRequest<CopyProduct>, res: MedusaResponse): Promise<void> {
  const scope = sellerScope(req);
  const { current, proposal } = await ownProduct(req.scope, scope, req.params.id ?? "");
  const content = current ? contentOf(current.input) : proposal?.content;
  if (!content) throw new Error(`${req.params.id} has neither product nor proposal`);
  const variants = content.variants.map((one) => ({
    ...one,
    sku: null,
    stock: null,
    barcode: null,
  }));
  const { result: id } = await createDraftWorkflow(req.scope).run({
    input: {
      key: req.validatedBody.key,
      content: { ...content, variants },
      publish_on: null,
      organisation_id: scope.organisation_id,
      actor_id: scope.person.id,
    },
  });
  const language = languageOf(req.headers["accept-language"]);
  res.status(201).json({ product: await readProduct(req.scope, scope, id, language) });
}
