import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IndicatorsQuery } from "../../../../contract";
import { INDICATORS, indicatorScope, measure } from "../../../../indicators/indicators";

/** `GET /admin/plan/indicators`: every indicator that is computed, with its figures of a period. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...period } = req.validatedQuery as IndicatorsQuery;
  const scope = indicatorScope(req, period);
  const measured = await Promise.all(
    INDICATORS.slice(offset, offset + limit).map((one) => measure(req.scope, one, scope)),
  );
  const indicators = measured.map(({ indicator }) => indicator);
  const { from, to } = scope;
  res.json({ indicators, from, to, count: INDICATORS.length, limit, offset });
}
