import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import {
  type AdminQuotationsQuery,
  HOME_COUNTRY,
  type QuotationFigure,
  type QuotationRow,
  type QuotationView,
} from "../contract";
import type { InSight } from "../read/organisations";
import type { SalesScope } from "../read/sales-scope";
import { findQuotation, findQuotations, type QuotationFilter } from "./read";

/** Which quotations a figure counts. */
export const COUNTED: Readonly<Record<QuotationFigure, string>> = {
  asked: "true",
  answered: "quotation.version > 0",
  accepted: "quotation.state = 'accepted'",
};

type Narrowing = Pick<AdminQuotationsQuery, "figure" | "state" | "buyer_kind" | "foreign" | "q">;

/** Quotations asked for in a period of organisations in sight, as far as they are looked for. */
function filterOf(
  { from, to, organisation_ids }: SalesScope["filter"],
  { figure, state, buyer_kind, foreign, q }: Narrowing,
): QuotationFilter {
  const like = `%${literal(q ?? "")}%`;
  const parts: Array<[sql: string, ...values: unknown[]]> = [
    ["quotation.asked_at >= ? and quotation.asked_at < ?", from, to],
    [COUNTED[figure]],
    ...(organisation_ids
      ? [
          [
            "quotation.organisation_id in (select jsonb_array_elements_text(?::jsonb))",
            JSON.stringify(organisation_ids),
          ] as [string, unknown],
        ]
      : []),
    ...(state ? [["quotation.state_now = ?", state] as [string, unknown]] : []),
    ...(buyer_kind ? [["quotation.buyer_kind = ?", buyer_kind] as [string, unknown]] : []),
    ...(foreign === undefined
      ? []
      : [[`quotation.country ${foreign ? "<>" : "="} ?`, HOME_COUNTRY] as [string, unknown]]),
    ...(q
      ? [
          [
            "(quotation.firm ilike ? or maker.name ilike ? or 'BG-' || quotation.number ilike ?)",
            ...[like, like, like],
          ] as [string, ...unknown[]],
        ]
      : []),
  ];
  return {
    where: parts.map(([sql]) => sql).join(" and "),
    values: parts.flatMap(([, ...values]) => values),
    order: "quotation.asked_at desc",
  };
}

/** One page of the quotations behind a figure. */
export function findStaffQuotations(
  container: MedusaContainer,
  filter: SalesScope["filter"],
  { limit, offset, ...narrowing }: Narrowing & { limit: number; offset: number },
): Promise<{ quotations: QuotationRow[]; count: number }> {
  return findQuotations(container, filterOf(filter, narrowing), { limit, offset });
}

/** One quotation. @throws Problem not_found `quotation.unknown`, also outside the communes in sight (`null`: all) */
export function findStaffQuotation(
  container: MedusaContainer,
  id: string,
  inSight: InSight,
): Promise<QuotationView> {
  const scoped = "maker.commune_code in (select jsonb_array_elements_text(?::jsonb))";
  return findQuotation(container, {
    where: `quotation.id = ?${inSight ? ` and ${scoped}` : ""}`,
    values: [id, ...(inSight ? [JSON.stringify(inSight)] : [])],
  });
}
