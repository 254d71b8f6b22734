import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownQuotation } from "../../../../../quotations/read";
import { shopperScope } from "../../../../../shopper/scope";

/** `GET /store/account/quotations/:id`: one of the caller's, with every answer. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const quotation = await ownQuotation(req.scope, shopperScope(req), req.params.id ?? "");
  res.json({ quotation });
}
