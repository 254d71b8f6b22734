import {
  apportion,
  type CalendarDate,
  calendarDate,
  type Dong,
  dong,
  holdsOn,
} from "@nang-gio/vietnam";
import { type Activity, activityOf } from "../categories";
import type { Taxpayer } from "../taxpayer-contract";
import { rateOf } from "./rate";

/** What is withheld of a kind of activity, in basis points of what was paid, on days of payment `[from, to)`. */
export interface TaxRate {
  activity: Activity;
  from: CalendarDate;
  to: CalendarDate | null;
  vat_bp: number;
  pit_bp: number;
}

/** Decree 117/2025/NĐ-CP, articles 4 and 5, is in force. */
const IN_FORCE = calendarDate("2025-07-01");

/**
 * What a platform withholds of what households and individuals sell: value added tax and personal income tax of residents
 * by kind of activity (Decree 117/2025/NĐ-CP, art. 5.1; the kinds as in Circular 40/2021/TT-BTC, annex I).
 */
export const TAX_RATES: readonly TaxRate[] = [
  { activity: "goods", from: IN_FORCE, to: null, vat_bp: 100, pit_bp: 50 },
  { activity: "services", from: IN_FORCE, to: null, vat_bp: 500, pit_bp: 200 },
  { activity: "transport", from: IN_FORCE, to: null, vat_bp: 300, pit_bp: 150 },
];

/** A line as tax sees it. */
export interface TaxedLine {
  line_item_id: string;
  /** After discount. */
  total: Dong;
  /** Its categories, nearest first. */
  categories: readonly string[];
}

/** What is withheld of one line. */
export interface LineTax {
  line_item_id: string;
  base: Dong;
  vat: Dong;
  pit: Dong;
  /** The rates that it was worked out at, in basis points. */
  vat_bp: number;
  pit_bp: number;
}

function taxAt({ vat_bp, pit_bp }: TaxRate, lines: readonly TaxedLine[]): LineTax[] {
  const weights = lines.map(({ total }) => total);
  const whole = dong(weights.reduce((sum, total) => sum + total, 0));
  const vat = apportion(rateOf(whole, vat_bp), weights);
  const pit = apportion(rateOf(whole, pit_bp), weights);
  return lines.map(({ line_item_id, total }, index) => ({
    line_item_id,
    base: total,
    vat: vat[index] ?? dong(0),
    pit: pit[index] ?? dong(0),
    vat_bp,
    pit_bp,
  }));
}

/**
 * Tax withheld of each line of a consignment that was paid on a day in Vietnam, by what kind of activity its category is.
 * Each tax is worked out on all lines of a kind together, and the lines' parts sum to it. Nothing of a legal person's, nor
 * before there was a rate.
 */
export function withheldTax(
  taxpayer: Taxpayer,
  lines: readonly TaxedLine[],
  paidOn: CalendarDate,
): LineTax[] {
  if (taxpayer === "legal_person") return [];
  return TAX_RATES.filter((rate) => holdsOn(rate, paidOn)).flatMap((rate) =>
    taxAt(
      rate,
      lines.filter(({ categories }) => activityOf(categories) === rate.activity),
    ),
  );
}
