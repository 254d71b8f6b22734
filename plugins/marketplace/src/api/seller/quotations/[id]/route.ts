import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { quotationOfSeller } from "../../../../quotations/read";
import { sellerScope } from "../../../../seller/seller-scope";

/** `GET /seller/quotations/:id`: one, with every answer. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const quotation = await quotationOfSeller(req.scope, sellerScope(req), req.params.id ?? "");
  res.json({ quotation });
}
