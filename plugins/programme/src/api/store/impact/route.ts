import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Impact, ImpactQuery } from "../../../contract";
import { impactOf } from "../../../impact/impact";

/** `GET /store/impact`: what the market and the plan have brought, in figures for everyone with how each is computed. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Impact>): Promise<void> {
  const { year } = req.validatedQuery as ImpactQuery;
  res.json(await impactOf(req.scope, year));
}
