import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { marksOf } from "@nang-gio/cooperative/read/find-marks";
import { sellerScope } from "../../../../seller/seller-scope";

/** `GET /seller/marks/:id`: one of the co-operative's own, with its history. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  const { marks } = await marksOf(req.scope, { organisation_id, id: req.params.id ?? "" });
  const [mark] = marks;
  if (!mark) throw new Problem("not_found", "cooperative.mark_not_found");
  res.json({ mark });
}
