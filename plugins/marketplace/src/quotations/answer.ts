import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { addDays, dateInVietnam, formatDate, formatDong } from "@nang-gio/vietnam";
import {
  type AnswerQuotation,
  MAX_ORDER_TOTAL,
  MOST_QUOTATION_DAYS,
  type QuotationView,
} from "../contract";
import type { GivenPrices } from "../modules/quotation/service";
import { refuseMarkup } from "../reviews/refuse-markup";
import type { SellerScope } from "../seller/seller-scope";
import { changeQuotationWorkflow } from "../workflows/quotations/change";
import { inTurn } from "./in-turn";
import { quotationOfSeller } from "./read";

/** @throws Problem `quotation.price_missing`, `quotation.valid_until`, `quotation.too_much` */
function pricesOf({ lines }: QuotationView, body: AnswerQuotation): GivenPrices {
  const { prices, delivery_charge, valid_until, terms } = body;
  if (prices.length !== lines.length) {
    throw new Problem("invalid_data", "quotation.price_missing", { field: "prices" });
  }
  const today = dateInVietnam(new Date());
  const latest = addDays(today, MOST_QUOTATION_DAYS);
  if (valid_until < today || valid_until > latest) {
    throw new Problem("invalid_data", "quotation.valid_until", {
      field: "valid_until",
      params: { from: formatDate(today), to: formatDate(latest) },
    });
  }
  const goods_total = lines.reduce(
    (sum, { quantity }, at) => sum + quantity * (prices[at] ?? 0),
    0,
  );
  const total = goods_total + delivery_charge;
  if (total > MAX_ORDER_TOTAL) {
    throw new Problem("invalid_data", "quotation.too_much", {
      field: "prices",
      params: { total: formatDong(total), most: formatDong(MAX_ORDER_TOTAL) },
    });
  }
  return { prices, delivery_charge, goods_total, total, valid_until, terms };
}

/** Answers a quotation that the co-operative was asked for, or answers it anew. */
export async function answerQuotation(
  container: MedusaContainer,
  { organisation_id, person }: SellerScope,
  id: string,
  body: AnswerQuotation,
): Promise<QuotationView> {
  const scope = { organisation_id };
  refuseMarkup({ terms: body.terms });
  const answer = pricesOf(await quotationOfSeller(container, scope, id), body);
  await inTurn(container, id, () =>
    changeQuotationWorkflow(container).run({
      input: {
        ...{ id, seen: body.seen, action: "answer", side: "seller", actor_id: person.id },
        answer,
      },
    }),
  );
  return quotationOfSeller(container, scope, id);
}
