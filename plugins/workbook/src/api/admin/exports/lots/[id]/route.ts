import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readLot } from "@nang-gio/cooperative/read/find-lots";
import { lotBuyers } from "@nang-gio/marketplace/provenance/lot-buyers";
import { writeLotBuyers } from "../../../../../writing/write-lot-buyers";
import { sendWorkbook } from "../../../../send-workbook";
import { sightOf } from "../../../../sight";

/** `GET /admin/exports/lots/:id`: whom a lot went to, as a spreadsheet. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const in_sight = sightOf(req).communes;
  const lot = await readLot(req.scope, req.params.id ?? "", { in_sight });
  const { buyers } = await lotBuyers(req.scope, lot.id);
  sendWorkbook(res, `thu-hoi-${lot.produced_on}`, await writeLotBuyers(lot, buyers));
}
