import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { auditChoices } from "../../../../read/find-entries";

/** `GET /admin/audit/choices`: the people and kinds of records that stand in the trail. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await auditChoices(req.scope));
}
