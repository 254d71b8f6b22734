import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import { dateInVietnam } from "@nang-gio/vietnam";
import { listingsIn, NOT_IN_OWN, rowsOfGoods } from "../../../../market/rows-of-market";
import { fillWorkbook } from "../../../../writing/write-workbook";

/** `GET /seller/exports/goods`: what the caller's co-operative sells, as the market's workbook. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const listings = await listingsIn(req.scope, [sellerScope(req).organisation_id]);
  const content = await fillWorkbook(rowsOfGoods(listings), MARKET_CATEGORIES, NOT_IN_OWN);
  res.set({
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": `attachment; filename="hang-hoa-${dateInVietnam(new Date())}.xlsx"`,
    "cache-control": "no-store",
  });
  res.send(content);
}
