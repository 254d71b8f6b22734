import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerInSight } from "../seller-in-sight";

/** `GET /admin/sellers/:id`: a co-operative that sells or asks to, with its people and history. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ seller: await sellerInSight(req) });
}
