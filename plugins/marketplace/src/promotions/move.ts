import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PromotionAction } from "../promotions-contract";
import { sellerScope } from "../seller/seller-scope";
import { movePromotionWorkflow } from "../workflows/promotions/save";
import { readPromotion } from "./find-promotions";

/** A route that does one thing with the promotion of `:id`, and answers with it. */
export function move(action: PromotionAction) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const scope = sellerScope(req);
    const { id = "" } = req.params;
    const { organisation_id } = scope;
    await movePromotionWorkflow(req.scope).run({ input: { id, organisation_id, action } });
    res.json({ promotion: await readPromotion(req.scope, scope, id) });
  };
}
