import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reportSchema } from "../../../../../reporting/document/exports";

/** `GET /admin/plan/reports/schema`: the JSON Schema of a report's export. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(reportSchema());
}
