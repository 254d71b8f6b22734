import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPromotion } from "../../../../promotions/find-promotions";
import type { ChangePromotion } from "../../../../promotions-contract";
import { sellerScope } from "../../../../seller/seller-scope";
import { changePromotionWorkflow } from "../../../../workflows/promotions/save";

/** `GET /seller/promotions/:id` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({
    promotion: await readPromotion(req.scope, sellerScope(req), req.params.id ?? ""),
  });
}

/** `POST /seller/promotions/:id`: changes what it says. */
export async function POST(
  req: MedusaRequest<ChangePromotion>,
  res: MedusaResponse,
): Promise<void> {
  const scope = sellerScope(req);
  const { id = "" } = req.params;
  const { cooperative_id: _named, ...changed } = req.validatedBody;
  const { organisation_id } = scope;
  await changePromotionWorkflow(req.scope).run({ input: { ...changed, id, organisation_id } });
  res.json({ promotion: await readPromotion(req.scope, scope, id) });
}
