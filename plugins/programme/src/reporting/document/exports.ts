import { type Cell, csvBytes } from "@nang-gio/paper";
import { z } from "zod";
import { canonical, ReportSnapshot } from "./snapshot";

/** The JSON Schema of {@link reportJson}. */
export const reportSchema = () => z.toJSONSchema(ReportSnapshot);

/** Everything that stands in a report, for programs. */
export function reportJson(snapshot: ReportSnapshot): Buffer {
  return Buffer.from(`${JSON.stringify(canonical(snapshot), null, 2)}\n`);
}

const HEADINGS = [
  ...["code", "name", "unit", "source", "key", "figure", "kind", "currency", "value"],
  ...["numerator", "denominator", "from", "to", "sender", "target_year", "target", "evidence"],
];

/** A line for each figure, those entered by hand with who entered them. */
export function reportCsv({ indicators, period }: ReportSnapshot): Buffer {
  const rows = indicators.flatMap(({ code, name, unit, target, ...one }): Cell[][] => {
    const head = [code, name.vi, unit.vi];
    const due = [target?.due_year ?? null, target?.value ?? null];
    const computed = (one.period?.figures ?? []).map((figure): Cell[] => [
      ...[...head, "computed", figure.key, figure.name.vi, figure.kind],
      figure.kind === "money" ? figure.currency : null,
      figure.value,
      ...(figure.kind === "ratio" ? [figure.numerator, figure.denominator] : [null, null]),
      ...[period.first_day, period.last_day, null, ...due, null],
    ]);
    const byHand = one.manual.map((figure): Cell[] => [
      ...[...head, "manual", null, null, one.kind, null, figure.value],
      ...[figure.numerator, figure.denominator, period.first_day, period.last_day],
      ...[figure.sender, ...due, `${figure.evidence} ${figure.link}`],
    ]);
    return [...computed, ...byHand];
  });
  return csvBytes({ columns: HEADINGS.map((heading) => ({ heading, width: 1 })), rows });
}
