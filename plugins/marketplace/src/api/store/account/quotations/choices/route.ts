import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { QuotationChoicesQuery } from "../../../../../contract";
import { quotationChoices } from "../../../../../quotations/choices";

/** `GET /store/account/quotations/choices`: what a co-operative may be asked for. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await quotationChoices(req.scope, req.validatedQuery as QuotationChoicesQuery));
}
