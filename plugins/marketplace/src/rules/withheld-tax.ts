import {
  apportion,
  type CalendarDate,
  calendarDate,
  type Dong,
  dong,
  holdsOn,
} from "@nang-gio/vietnam";
import type { Taxpayer } from "../taxpayer-contract";
import { rateOf } from "./rate";

interface TaxRate {
  from: CalendarDate;
  to: CalendarDate | null;
  vat_bp: number;
  pit_bp: number;
}

/**
 * What a platform withholds of goods that households and individuals sell, in basis points of what was paid for them:
 * Decree 117/2025/NĐ-CP, in force from 1 July 2025: value added tax 1%, personal income tax 0.5%.
 */
const GOODS_RATES: readonly TaxRate[] = [
  { from: calendarDate("2025-07-01"), to: null, vat_bp: 100, pit_bp: 50 },
];

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

/**
 * Tax withheld of each line of a consignment that was paid on a day in Vietnam; each tax is worked out on the whole,
 * and the lines' parts sum to it. Nothing of a legal person's, nor before there was a rate.
 */
export function withheldTax(
  taxpayer: Taxpayer,
  lines: ReadonlyArray<{ line_item_id: string; total: Dong }>,
  paidOn: CalendarDate,
): LineTax[] {
  const rate = GOODS_RATES.find((one) => holdsOn(one, paidOn));
  if (taxpayer === "legal_person" || !rate) return [];
  const weights = lines.map(({ total }) => total);
  const whole = dong(weights.reduce((sum, total) => sum + total, 0));
  const vat = apportion(rateOf(whole, rate.vat_bp), weights);
  const pit = apportion(rateOf(whole, rate.pit_bp), weights);
  return lines.map(({ line_item_id, total }, index) => ({
    line_item_id,
    base: total,
    vat: vat[index] ?? dong(0),
    pit: pit[index] ?? dong(0),
    vat_bp: rate.vat_bp,
    pit_bp: rate.pit_bp,
  }));
}
