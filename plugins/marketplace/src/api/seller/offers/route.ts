import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ChangeOffers } from "../../../contract";
import { sellerScope } from "../../../seller/seller-scope";
import { changeOffersWorkflow } from "../../../workflows/change-offers";

/** `POST /seller/offers`: prices and stocks, at once and without review. */
export async function POST(req: MedusaRequest<ChangeOffers>, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  const { offers } = req.validatedBody;
  const { result: changed } = await changeOffersWorkflow(req.scope).run({
    input: { organisation_id, offers },
  });
  res.json({ changed });
}
