import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { EvidenceQuery } from "../../../../../../contract";
import { indicatorOf, indicatorScope, measure } from "../../../../../../indicators/indicators";

/** `GET /admin/plan/indicators/:code/evidence`: the records of which an indicator's figures are the sum. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...period } = req.validatedQuery as EvidenceQuery;
  const scope = indicatorScope(req, period);
  const definition = indicatorOf(req.params.code ?? "");
  const { indicator, evidence } = await measure(req.scope, definition, scope);
  const { from, to } = scope;
  const page = evidence.slice(offset, offset + limit);
  res.json({ indicator, from, to, evidence: page, count: evidence.length, limit, offset });
}
