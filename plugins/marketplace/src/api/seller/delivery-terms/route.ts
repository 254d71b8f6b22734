import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ChangeDeliveryTerms } from "../../../contract";
import { readSellerTerms } from "../../../delivery/seller-terms";
import { sellerScope } from "../../../seller/seller-scope";
import { changeDeliveryTermsWorkflow } from "../../../workflows/delivery-terms/change-terms";

/** `GET /seller/delivery-terms`: how the co-operative delivers. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ terms: await readSellerTerms(req.scope, sellerScope(req)) });
}

/**
 * `POST /seller/delivery-terms`: changes it, from the next look into a cart on.
 * @throws Problem conflict where somebody else changed it since `seen`
 */
export async function POST(
  req: MedusaRequest<ChangeDeliveryTerms>,
  res: MedusaResponse,
): Promise<void> {
  const scope = sellerScope(req);
  const { cooperative_id: _named, ...change } = req.validatedBody;
  const { organisation_id, person } = scope;
  await changeDeliveryTermsWorkflow(req.scope).run({
    input: { ...change, organisation_id, actor_id: person.id },
  });
  res.json({ terms: await readSellerTerms(req.scope, scope) });
}
