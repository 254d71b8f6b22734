import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendStatement } from "../../../../../money/statement/send-statement";
import { inSight } from "../../answer";

/** `GET /admin/settlements/:id/statement`: the statement as PDF or XLSX. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { settlement } = await inSight(req);
  await sendStatement(req, res, settlement);
}
