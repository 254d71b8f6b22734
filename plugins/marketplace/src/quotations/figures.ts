import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { BUYER_KINDS, HOME_COUNTRY, type QuotationFigures, type QuotationSums } from "../contract";
import { ORDERED, SOLD } from "../modules/marketplace/sales";
import type { SalesScope } from "../read/sales-scope";
import { sellingOrganisations } from "../read/selling-organisations";
import { COUNTED } from "./find-staff-quotations";

const amount = z.coerce.number();

const Sums = z.object({
  buyer_kind: z.enum(BUYER_KINDS).nullable(),
  country: z.string().nullable(),
  month: z.string().nullable(),
  organisation_id: z.string().nullable(),
  asked: amount,
  answered: amount,
  accepted: amount,
  accepted_total: amount,
  sold_total: amount,
});
type SumsRow = z.infer<typeof Sums>;

/** Takes the period, and the organisations where they are narrowed. */
const sums = (narrowed: string) => `
  with counted as (
    select quotation.*, to_char(quotation.asked_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month,
           (select coalesce(sum(total), 0) from consignment
             where order_id = quotation.order_id and deleted_at is null and ${ORDERED} and ${SOLD}) as sold
      from quotation
      join organisation maker on maker.id = quotation.organisation_id and maker.deleted_at is null
     where quotation.deleted_at is null and quotation.asked_at >= ? and quotation.asked_at < ? ${narrowed}
  )
  select quotation.buyer_kind, quotation.country, quotation.month, quotation.organisation_id,
         count(*) as asked, count(*) filter (where ${COUNTED.answered}) as answered,
         count(*) filter (where ${COUNTED.accepted}) as accepted,
         coalesce(sum(total) filter (where ${COUNTED.accepted}), 0) as accepted_total,
         sum(quotation.sold) as sold_total
    from counted quotation
   group by grouping sets ((buyer_kind), (country), (month), (organisation_id))`;

const NONE: QuotationSums = {
  asked: 0,
  answered: 0,
  accepted: 0,
  accepted_total: 0,
  sold_total: 0,
};

const sumsOf = ({ asked, answered, accepted, accepted_total, sold_total }: QuotationSums) => ({
  ...{ asked, answered, accepted, accepted_total, sold_total },
});

const together = (one: QuotationSums, other: QuotationSums): QuotationSums => ({
  asked: one.asked + other.asked,
  answered: one.answered + other.answered,
  accepted: one.accepted + other.accepted,
  accepted_total: one.accepted_total + other.accepted_total,
  sold_total: one.sold_total + other.sold_total,
});

/** The rows that were grouped by a column, with its value. */
function by<Name extends "buyer_kind" | "country" | "month" | "organisation_id">(
  rows: readonly SumsRow[],
  name: Name,
): Array<QuotationSums & Record<Name, NonNullable<SumsRow[Name]>>> {
  return rows.flatMap((row) => {
    const value = row[name];
    return value === null
      ? []
      : [
          { ...sumsOf(row), [name]: value } as QuotationSums &
            Record<Name, NonNullable<SumsRow[Name]>>,
        ];
  });
}

const mostFirst = (one: QuotationSums, other: QuotationSums) =>
  other.accepted_total - one.accepted_total || other.asked - one.asked;

/**
 * What the quotations that were asked for in a period came to: how many were asked, answered and accepted, and their worth in
 * đồng, by kind of buyer, country, month and organisation. Each opens to its records by `findStaffQuotations`.
 */
export async function quotationFigures(
  container: MedusaContainer,
  { from, to, filter }: SalesScope,
): Promise<QuotationFigures> {
  const { organisation_ids } = filter;
  const narrowed = organisation_ids
    ? "and quotation.organisation_id in (select jsonb_array_elements_text(?::jsonb))"
    : "";
  const rows = await readRows(container, Sums, sums(narrowed), [
    ...[filter.from, filter.to],
    ...(organisation_ids ? [JSON.stringify(organisation_ids)] : []),
  ]);
  const countries = by(rows, "country").toSorted(mostFirst);
  const organisations = by(rows, "organisation_id").toSorted(mostFirst);
  const known = await sellingOrganisations(
    container,
    organisations.map(({ organisation_id }) => organisation_id),
  );
  return {
    ...{ from, to },
    totals: countries.map(sumsOf).reduce(together, NONE),
    foreign: countries
      .filter(({ country }) => country !== HOME_COUNTRY)
      .map(sumsOf)
      .reduce(together, NONE),
    kinds: by(rows, "buyer_kind").toSorted(mostFirst),
    countries,
    months: by(rows, "month").toSorted((one, other) => one.month.localeCompare(other.month)),
    organisations: organisations.flatMap(({ organisation_id, ...figures }) => {
      const organisation = known.get(organisation_id);
      return organisation ? [{ ...figures, organisation }] : [];
    }),
  };
}
