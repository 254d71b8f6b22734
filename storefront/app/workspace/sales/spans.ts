import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysBetween,
  formatDate,
} from "@nang-gio/vietnam";

/** As many bars as a small phone shows one by one. */
const MOST_BARS = 31;
const WEEK = 7;

/** Part of a period that one bar stands for; both days counted. */
export interface Span {
  from: CalendarDate;
  to: CalendarDate;
  consignments: number;
  /** What was sold, in đồng. */
  sold: number;
}

export type SpanKind = "day" | "week" | "month";

interface Day {
  day: string;
  consignments: number;
  sold_total: number;
}

const beforeNext: Record<SpanKind, (from: CalendarDate) => CalendarDate> = {
  day: (from) => from,
  week: (from) => addDays(from, WEEK - 1),
  month: (from) => addDays(addMonths(calendarDate(`${from.slice(0, 7)}-01`), 1), -1),
};

/** Cuts a period into days, or into weeks or months where that would be too many, each with what was sold in it. */
export function spansOf(
  period: { from: string; to: string },
  days: readonly Day[],
): { kind: SpanKind; spans: Span[] } {
  const [first, last] = [calendarDate(period.from), calendarDate(period.to)];
  const length = daysBetween(first, last) + 1;
  const kind: SpanKind =
    length <= MOST_BARS ? "day" : length <= MOST_BARS * WEEK ? "week" : "month";
  const spans: Span[] = [];
  for (let from = first; from <= last; ) {
    const end = beforeNext[kind](from);
    const to = end < last ? end : last;
    const inside = days.filter(({ day }) => day >= from && day <= to);
    spans.push({
      ...{ from, to },
      consignments: inside.reduce((sum, one) => sum + one.consignments, 0),
      sold: inside.reduce((sum, one) => sum + one.sold_total, 0),
    });
    from = addDays(to, 1);
  }
  return { kind, spans };
}

const short = (date: CalendarDate) => formatDate(date).slice(0, 5);

/** A span as people read it: `05/11`, `03/11–09/11`. */
export function spanName({ from, to }: Pick<Span, "from" | "to">): string {
  return from === to ? short(from) : `${short(from)}–${short(to)}`;
}

/**
 * The round amount at the top of a chart: the highest of its bars, which is more than nothing, or the next of 1, 2, 5, 10,
 * 20… above it.
 */
export function topOf(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= highest) ?? highest;
}
