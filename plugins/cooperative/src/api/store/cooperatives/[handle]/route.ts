import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { findCooperative } from "../../../../read/find-cooperatives";
import { survivorOf } from "../../../../read/successions";

const MOVED_PERMANENTLY = 301;

/**
 * `GET /store/cooperatives/:handle`: the public page of one organisation; 404 when there is none. That of a
 * duplicate leads to the one that it was merged into.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cooperative = await findCooperative(req.scope, req.params.handle ?? "");
  const survivor = cooperative ? undefined : await survivorOf(req.scope, req.params.handle ?? "");
  if (survivor) {
    res.redirect(MOVED_PERMANENTLY, `/store/cooperatives/${survivor}`);
    return;
  }
  if (!cooperative) throw new Problem("not_found", "cooperative.not_found");
  res.json({ cooperative });
}
