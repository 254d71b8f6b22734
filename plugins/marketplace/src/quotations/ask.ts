import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { AskQuotation, QuotationView } from "../contract";
import type { KeptLine } from "../modules/quotation/kept-line";
import { refuseMarkup } from "../reviews/refuse-markup";
import type { ShopperScope } from "../shopper/scope";
import { askQuotationWorkflow } from "../workflows/quotations/change";
import { allCountries, goodsOnSale, makerOf } from "./choices";
import { ownQuotation } from "./read";

/** The lines with what the shop says of their goods now. @throws Problem `quotation.goods_unknown`, `quotation.twice` */
function linesOf(
  lines: AskQuotation["lines"],
  goods: Awaited<ReturnType<typeof goodsOnSale>>,
): KeptLine[] {
  const offered = new Map(goods.map((variant) => [variant.id, variant]));
  return lines.map(({ variant_id, quantity }, at) => {
    const field = `lines.${at}.variant_id`;
    const found = offered.get(variant_id);
    if (!found) throw new Problem("invalid_data", "quotation.goods_unknown", { field });
    if (lines.findIndex((line) => line.variant_id === variant_id) < at) {
      throw new Problem("invalid_data", "quotation.twice", { field });
    }
    const { product_id, title, variant_title, price } = found;
    return { variant_id, product_id, title, variant_title, quantity, list_price: price };
  });
}

/**
 * Asks a co-operative for a quotation of goods that it sells now.
 * @throws Problem not_found `quotation.cooperative_unknown`; `quotation.goods_unknown`, `quotation.twice`,
 * `quotation.country`, `quotation.day_past`; conflict `quotation.too_many_open`
 */
export async function askQuotation(
  container: MedusaContainer,
  { account_id }: ShopperScope,
  { cooperative, ...asked }: AskQuotation,
  language: Language,
): Promise<{ quotation: QuotationView; is_new: boolean }> {
  const { firm, deliver_to, note } = asked;
  refuseMarkup({ firm, deliver_to, note });
  const maker = await makerOf(container, { cooperative });
  if (!(await allCountries(container)).includes(asked.country)) {
    throw new Problem("invalid_data", "quotation.country", { field: "country" });
  }
  if (asked.deliver_by && asked.deliver_by < dateInVietnam(new Date())) {
    throw new Problem("invalid_data", "quotation.day_past", { field: "deliver_by" });
  }
  const ids = asked.lines.map(({ variant_id }) => variant_id);
  const goods = await goodsOnSale(container, maker.id, { ids });
  const { result } = await askQuotationWorkflow(container).run({
    input: {
      ...asked,
      lines: linesOf(asked.lines, goods),
      organisation_id: maker.id,
      ...{ account_id, language },
    },
  });
  const { id, is_new } = result;
  return { quotation: await ownQuotation(container, { account_id }, id), is_new };
}
