import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DeclineQuotation } from "../../../../../contract";
import { moveQuotation } from "../../../../../quotations/move";
import { quotationOfSeller } from "../../../../../quotations/read";
import { sellerScope } from "../../../../../seller/seller-scope";

/** `POST /seller/quotations/:id/decline`: the co-operative can't offer it. */
export async function POST(
  req: MedusaRequest<DeclineQuotation>,
  res: MedusaResponse,
): Promise<void> {
  const scope = sellerScope(req);
  const { id } = await quotationOfSeller(req.scope, scope, req.params.id ?? "");
  const { seen, note } = req.validatedBody;
  const by = { side: "seller", actor_id: scope.person.id } as const;
  await moveQuotation(req.scope, { id, seen, action: "decline", note, ...by });
  res.json({ quotation: await quotationOfSeller(req.scope, scope, id) });
}
