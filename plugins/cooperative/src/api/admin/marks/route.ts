import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminMarksQuery } from "../../../contract";
import { communesInSight } from "../../../read/communes-in-sight";
import { findMarks } from "../../../read/find-marks";

/** `GET /admin/marks`: trademarks, geographical indications, growing areas and food-safety papers by state. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AdminMarksQuery;
  const { marks, count } = await findMarks(req.scope, wanted, communesInSight(req));
  res.json({ marks, count, limit: wanted.limit, offset: wanted.offset });
}
