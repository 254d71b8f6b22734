import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { transferOf } from "../../../../../money/transfer";
import { inSight } from "../../answer";

/** `GET /admin/settlements/:id/transfer`: what is to be paid, to which account, with a VietQR code of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { settlement } = await inSight(req);
  res.set("cache-control", "no-store").json({ transfer: transferOf(settlement) });
}
