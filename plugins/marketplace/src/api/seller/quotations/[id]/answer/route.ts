import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AnswerQuotation } from "../../../../../contract";
import { answerQuotation } from "../../../../../quotations/answer";
import { sellerScope } from "../../../../../seller/seller-scope";

/** `POST /seller/quotations/:id/answer`: what the goods would cost, instead of what was answered before. */
export async function POST(
  req: MedusaRequest<AnswerQuotation>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  const quotation = await answerQuotation(req.scope, sellerScope(req), id, req.validatedBody);
  res.json({ quotation });
}
