import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownLot } from "../../../../provenance/own-lot";
import { sellerScope } from "../../../../seller/seller-scope";

/** `GET /seller/lots/:id`: a lot with what went into it and its history. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ lot: await ownLot(req.scope, sellerScope(req), req.params.id ?? "") });
}
