import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { transfersToSeeTo } from "../../../read/transfers-to-see-to";

/** `GET /admin/bank-transfers`: how transfers are set up, and what staff must see to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await transfersToSeeTo(req.scope, new Date()));
}
