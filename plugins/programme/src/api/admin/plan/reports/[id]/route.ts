import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findReport } from "../../../../../reporting/read/find-reports";

/** `GET /admin/plan/reports/:id`: a consolidated report as it was made. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ report: await findReport(req.scope, req.params.id ?? "") });
}
