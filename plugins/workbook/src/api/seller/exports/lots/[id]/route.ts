import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { lotBuyers } from "@nang-gio/marketplace/provenance/lot-buyers";
import { ownLot } from "@nang-gio/marketplace/provenance/own-lot";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import { writeLotBuyers } from "../../../../../writing/write-lot-buyers";
import { sendWorkbook } from "../../../../send-workbook";

/** `GET /seller/exports/lots/:id`: whom a lot of the caller's co-operative went to, as a spreadsheet. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const lot = await ownLot(req.scope, sellerScope(req), req.params.id ?? "");
  const { buyers } = await lotBuyers(req.scope, lot.id);
  sendWorkbook(res, `thu-hoi-${lot.produced_on}`, await writeLotBuyers(lot, buyers));
}
