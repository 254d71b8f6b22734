import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findSubmissions } from "../../../../reporting/read/find-submissions";
import type { SubmissionsQuery } from "../../../../reporting-contract";

/** `GET /admin/plan/submissions`: the reports of bodies in sight. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SubmissionsQuery;
  const { limit, offset } = wanted;
  res.json({ ...(await findSubmissions(req, wanted)), limit, offset });
}
