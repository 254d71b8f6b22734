import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import { findReport, findReports } from "../../../../reporting/read/find-reports";
import { consolidate } from "../../../../reporting/write/consolidate";
import type { ConsolidateBody, ReportsQuery } from "../../../../reporting-contract";

/** `GET /admin/plan/reports`: consolidated reports. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as ReportsQuery;
  const { limit, offset } = wanted;
  res.json({ ...(await findReports(req.scope, wanted)), limit, offset });
}

/** `POST /admin/plan/reports`: puts a period's reports together and locks them. */
export async function POST(
  req: MedusaRequest<ConsolidateBody>,
  res: MedusaResponse,
): Promise<void> {
  const id = await consolidate(req.scope, req.validatedBody, staffScope(req).actor_id);
  res.status(201).json({ report: await findReport(req.scope, id) });
}
