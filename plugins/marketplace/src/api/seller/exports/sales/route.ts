import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { SellerSalesQuery } from "../../../../contract";
import { FILE_TYPES } from "../../../../money/statement/send-statement";
import { salesWorkbook } from "../../../../sales/sales-workbook";
import { sellerSales } from "../../../../sales/seller-sales";
import { sellerScope } from "../../../../seller/seller-scope";

/** `GET /seller/exports/sales`: the figures of `GET /seller/sales` as XLSX, in the reader's language. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerSalesQuery;
  const sales = await sellerSales(req.scope, sellerScope(req), wanted);
  const content = await salesWorkbook(sales, languageOf(req.headers["accept-language"]));
  res.set({
    "content-type": FILE_TYPES.xlsx,
    "content-disposition": `attachment; filename="da-ban-${sales.from}-${sales.to}.xlsx"`,
    "cache-control": "no-store",
  });
  res.send(content);
}
