import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SuggestionsQuery } from "../../../../contract";
import { suggest } from "../../../../read/suggestions";

/** `GET /store/search/suggestions?q=`: goods, categories and co-operatives for a text being typed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ suggestions: await suggest(req.validatedQuery as SuggestionsQuery) });
}
