import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { prepaymentsToSeeTo } from "../../../read/prepayments-to-see-to";

/** `GET /admin/prepayments`: how transfers are set up, and what staff must see to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await prepaymentsToSeeTo(req.scope, new Date()));
}
