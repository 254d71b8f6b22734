import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findPeriod } from "../../../../../reporting/read/find-periods";

/** `GET /admin/plan/periods/:id`: one period. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ period: await findPeriod(req, req.params.id ?? "") });
}
