import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findPromotions, readPromotion } from "../../../promotions/find-promotions";
import type { NewPromotion, SellerPromotionsQuery } from "../../../promotions-contract";
import { sellerScope } from "../../../seller/seller-scope";
import { createPromotionWorkflow } from "../../../workflows/promotions/save";

/** `GET /seller/promotions`: those of the caller's co-operative. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as SellerPromotionsQuery;
  const page = await findPromotions(req.scope, sellerScope(req), { limit, offset });
  res.json({ ...page, limit, offset });
}

/** `POST /seller/promotions`: a new one. */
export async function POST(req: MedusaRequest<NewPromotion>, res: MedusaResponse): Promise<void> {
  const scope = sellerScope(req);
  const { cooperative_id: _named, ...promotion } = req.validatedBody;
  const { organisation_id } = scope;
  const { result: id } = await createPromotionWorkflow(req.scope).run({
    input: { ...promotion, organisation_id },
  });
  res.status(201).json({ promotion: await readPromotion(req.scope, scope, id) });
}
