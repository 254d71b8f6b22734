import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findDifferences } from "../../../../../../reporting/read/find-reports";

/** `GET /admin/plan/reports/:id/difference`: what is another today than in the report. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ differences: await findDifferences(req.scope, req.params.id ?? "") });
}
