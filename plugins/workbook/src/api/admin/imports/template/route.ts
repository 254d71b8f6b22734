import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { fillWorkbook } from "../../../../writing/write-workbook";

/** The empty workbook with this market's drop-down lists. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const content = await fillWorkbook({}, MARKET_CATEGORIES);
  res.set({
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": 'attachment; filename="nang-gio-template.xlsx"',
  });
  res.send(content);
}
