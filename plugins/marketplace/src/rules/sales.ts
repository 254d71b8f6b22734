import type { OrganisationKind } from "@nang-gio/cooperative/contract";
import type { MarketConnection, SalesSums, SplitSums } from "../contract";
import type { SalesRow, SummedSales } from "../modules/marketplace/sales";

/** Sums as they are told; of a group without a consignment all are nothing. */
export function sums(row: SummedSales | undefined): SalesSums {
  const [goods_total, shipping_total] = [Number(row?.goods ?? 0), Number(row?.shipping ?? 0)];
  return {
    orders: row?.orders ?? 0,
    consignments: row?.consignments ?? 0,
    placed_total: Number(row?.placed ?? 0),
    cancelled_total: Number(row?.cancelled ?? 0),
    returned_total: Number(row?.returned ?? 0),
    sold_total: goods_total + shipping_total,
    goods_total,
    shipping_total,
  };
}

/** What a figure is grouped by; what is left out is summed over. */
interface Group {
  organisation_id?: string;
  month?: string;
  women_led?: boolean;
}

/** The sums of one group among all that were read. */
function sumsOf(rows: readonly SalesRow[], group: Group): SalesSums {
  return sums(
    rows.find(
      (row) =>
        row.organisation_id === (group.organisation_id ?? null) &&
        row.month === (group.month ?? null) &&
        row.women_led === (group.women_led ?? null),
    ),
  );
}

const present = (values: ReadonlyArray<string | null>) =>
  [...new Set(values)].filter((value) => value !== null);

/** Sums over everything, and by women-led. */
export function totalsOf(rows: readonly SalesRow[]): SplitSums {
  return {
    all: sumsOf(rows, {}),
    women_led: sumsOf(rows, { women_led: true }),
    other: sumsOf(rows, { women_led: false }),
  };
}

/** Sums by month, earliest first. */
export function monthsOf(rows: readonly SalesRow[]): MarketConnection["months"] {
  return present(rows.map(({ month }) => month))
    .sort()
    .map((month) => ({
      month,
      ...sumsOf(rows, { month }),
      women_led: sumsOf(rows, { month, women_led: true }),
      other: sumsOf(rows, { month, women_led: false }),
    }));
}

/** Sums by kind of organisation, most sold first. */
export function kindsOf(
  rows: ReadonlyArray<SalesRow & { kind: OrganisationKind }>,
): MarketConnection["kinds"] {
  return rows
    .map((row) => ({ kind: row.kind, ...sums(row) }))
    .sort((a, b) => b.sold_total - a.sold_total || a.kind.localeCompare(b.kind));
}

/** Sums by organisation, most sold first. */
export function sellersOf(rows: readonly SalesRow[]) {
  return present(rows.map(({ organisation_id }) => organisation_id))
    .map((organisation_id) => ({
      organisation_id,
      ...sumsOf(rows, { organisation_id }),
      women_led_sold_total: sumsOf(rows, { organisation_id, women_led: true }).sold_total,
      months: rows
        .filter((row) => row.organisation_id === organisation_id && row.month !== null)
        .map((row) => ({ month: row.month ?? "", sold_total: sums(row).sold_total }))
        .sort((a, b) => a.month.localeCompare(b.month)),
    }))
    .sort(
      (a, b) => b.sold_total - a.sold_total || a.organisation_id.localeCompare(b.organisation_id),
    );
}
