import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { lotBuyers } from "../../../../../provenance/lot-buyers";
import { ownLot } from "../../../../../provenance/own-lot";
import { sellerScope } from "../../../../../seller/seller-scope";

/** `GET /seller/lots/:id/buyers`: whom the lot went to, one step forward. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ownLot(req.scope, sellerScope(req), req.params.id ?? "");
  res.json(await lotBuyers(req.scope, id));
}
