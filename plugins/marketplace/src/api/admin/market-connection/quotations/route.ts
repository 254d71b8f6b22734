import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { QuotationFigures, QuotationFiguresQuery } from "../../../../contract";
import { quotationFigures } from "../../../../quotations/figures";
import { salesScope } from "../../../../read/sales-scope";

/** `GET /admin/market-connection/quotations`: what buying in bulk came to, within the communes that the caller may see. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<QuotationFigures>,
): Promise<void> {
  const wanted = req.validatedQuery as QuotationFiguresQuery;
  res.json(await quotationFigures(req.scope, await salesScope(req, wanted)));
}
