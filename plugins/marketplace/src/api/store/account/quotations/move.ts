import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { EndQuotation } from "../../../../contract";
import { moveQuotation } from "../../../../quotations/move";
import { ownQuotation } from "../../../../quotations/read";
import { shopperScope } from "../../../../shopper/scope";

/** Does something with a quotation of the caller's, and answers how it is now. */
export async function move(
  req: MedusaRequest<EndQuotation>,
  res: MedusaResponse,
  action: "counter" | "decline" | "withdraw",
): Promise<void> {
  const scope = shopperScope(req);
  const { id } = await ownQuotation(req.scope, scope, req.params.id ?? "");
  const { seen, note } = req.validatedBody;
  const by = { side: "buyer", actor_id: scope.account_id } as const;
  await moveQuotation(req.scope, { id, seen, action, note, ...by });
  res.json({ quotation: await ownQuotation(req.scope, scope, id) });
}
