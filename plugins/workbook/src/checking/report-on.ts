import { type Cell, type Message, shown } from "../format/cell";
import type { Findings } from "../reading/finding";
import type { ReadRow, ReadSheet } from "../reading/read-sheet";

/** Says what is wrong with a field of a row that could be read. */
export type ReportField<Row> = (
  row: ReadRow<Row>,
  field: keyof Row & string,
  problem: Message,
  expected?: Message,
) => void;

/** Makes {@link ReportField} for one sheet; "found" is the cell as the sheet would write its value. */
export function reportOn<Row>(read: ReadSheet<Row>, findings: Findings): ReportField<Row> {
  return (row, field, problem, expected) => {
    const column = read.sheet.columns[field];
    findings.add({
      severity: "error",
      sheet: read.name,
      row: row.number,
      column: read.columns.get(field) ?? null,
      found: shown(cellOf(column?.kind.write(row.values[field], { categories: [] }))),
      problem,
      expected: expected ?? null,
    });
  };
}

function cellOf(written: unknown): Cell {
  if (typeof written === "number") return { type: "number", number: written };
  if (typeof written === "string") return { type: "text", text: written };
  if (typeof written === "object" && written !== null && "date" in written) {
    const text = String(written.date).split("-").reverse().join("/");
    return { type: "text", text };
  }
  return { type: "blank" };
}
