import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { findCooperative } from "../../../../read/find-cooperatives";

/** `GET /store/cooperatives/:handle`: the public page of one organisation; 404 when there is none. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cooperative = await findCooperative(req.scope, req.params.handle ?? "");
  if (!cooperative) throw new Problem("not_found", "cooperative.not_found");
  res.json({ cooperative });
}
