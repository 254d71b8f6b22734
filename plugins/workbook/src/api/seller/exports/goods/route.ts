import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import { dateInVietnam } from "@nang-gio/vietnam";
import { listingsIn, NOT_IN_OWN, rowsOfGoods } from "../../../../market/rows-of-market";
import { fillWorkbook } from "../../../../writing/write-workbook";
import { sendWorkbook } from "../../../send-workbook";

/** `GET /seller/exports/goods`: what the caller's co-operative sells, as the market's workbook. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const listings = await listingsIn(req.scope, [sellerScope(req).organisation_id]);
  const content = await fillWorkbook(rowsOfGoods(listings), MARKET_CATEGORIES, NOT_IN_OWN);
  sendWorkbook(res, `hang-hoa-${dateInVietnam(new Date())}`, content);
}
