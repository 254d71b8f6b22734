import type { MedusaContainer } from "@medusajs/framework/types";
import type { QuotationRow, SellerQuotationsQuery } from "../contract";
import { QUOTATION_MODULE } from "../modules/quotation";
import type { QuotationService } from "../modules/quotation/service";
import type { SellerScope } from "../seller/seller-scope";
import { findQuotations } from "./read";

/** What waits for the co-operative, the oldest first; then what waits for buyers, by its last day; then the rest. */
const ORDER = `case quotation.state_now when 'asked' then 0 when 'answered' then 1 else 2 end,
  case when quotation.state_now = 'asked' then quotation.moved_at end,
  case when quotation.state_now = 'answered' then quotation.valid_until end,
  quotation.moved_at desc`;

/** One page of the quotations that a co-operative was asked for. */
export async function findSellerQuotations(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  page: SellerQuotationsQuery,
): Promise<{ quotations: QuotationRow[]; count: number; unanswered: number }> {
  const own = {
    where: "quotation.organisation_id = ?",
    values: [organisation_id],
    order: ORDER,
  };
  const [found, [, unanswered]] = await Promise.all([
    findQuotations(container, own, page),
    container
      .resolve<QuotationService>(QUOTATION_MODULE)
      .listAndCountQuotations({ organisation_id, state: "asked" }, { select: ["id"], take: 1 }),
  ]);
  return { ...found, unanswered };
}
