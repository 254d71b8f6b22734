import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOwnSettlement } from "../../../../money/find-settlements";
import { sellerScope } from "../../../../seller/seller-scope";

/** `GET /seller/settlements/:id`: one settlement of the caller's co-operative, with what it is the sum of. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  res.json({ settlement: await readOwnSettlement(req.scope, sellerScope(req), id) });
}
