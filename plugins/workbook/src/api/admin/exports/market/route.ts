import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { dateInVietnam } from "@nang-gio/vietnam";
import { NOT_EXPORTED, rowsOfMarket } from "../../../../market/rows-of-market";
import { fillWorkbook } from "../../../../writing/write-workbook";
import { sightOf } from "../../../sight";

/**
 * What the market holds today, as the workbook that is imported: organisations, people in office, labour,
 * products, prices and stock, certificates; for staff of communes only theirs. Imported again it changes
 * nothing. Texts that a spreadsheet would take for formulas are made harmless.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const rows = await rowsOfMarket(req.scope, sightOf(req).communes);
  const content = await fillWorkbook(rows, MARKET_CATEGORIES, NOT_EXPORTED);
  res.set({
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": `attachment; filename="nang-gio-${dateInVietnam(new Date())}.xlsx"`,
    "cache-control": "no-store",
  });
  res.send(content);
}
