import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findTargets } from "../../../../reporting/read/find-targets";

/** `GET /admin/plan/targets`: each target with where it stands, and how open questions are read. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await findTargets(req.scope));
}
