import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { SaveProposal } from "../../../../contract";
import { sellerScope } from "../../../../seller/seller-scope";
import { keptContent } from "../../../../seller-products/content";
import { ownProduct } from "../../../../seller-products/own-product";
import { readProduct } from "../../../../seller-products/read-product";
import { saveProposalWorkflow } from "../../../../workflows/proposals/save";

/** `GET /seller/products/:id` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"]);
  const id = req.params.id ?? "";
  res.json({ product: await readProduct(req.scope, sellerScope(req), id, language) });
}

/** `POST /seller/products/:id`: keeps what the form says as a proposal; the shop stays as it is. */
export async function POST(req: MedusaRequest<SaveProposal>, res: MedusaResponse): Promise<void> {
  const scope = sellerScope(req);
  const id = req.params.id ?? "";
  await ownProduct(req.scope, scope, id);
  const { cooperative_id: _named, content, ...draft } = req.validatedBody;
  await saveProposalWorkflow(req.scope).run({
    input: {
      ...draft,
      id,
      content: await keptContent(req.scope, content),
      organisation_id: scope.organisation_id,
      actor_id: scope.person.id,
    },
  });
  const language = languageOf(req.headers["accept-language"]);
  res.json({ product: await readProduct(req.scope, scope, id, language) });
}
