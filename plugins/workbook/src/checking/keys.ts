import { canonical } from "@nang-gio/vietnam";
import { keyOf } from "../format/index";
import type { Findings } from "../reading/finding";
import type { ReadRow, ReadSheet } from "../reading/read-sheet";
import { reportOn } from "./report-on";

/** Two rows of one sheet must not be the same record, nor share what only one record may have. */
export function checkKeys<Row extends object>(
  read: ReadSheet<Row>,
  findings: Findings,
  uniqueFields: ReadonlyArray<ReadonlyArray<keyof Row & string>> = [],
): void {
  const keys = read.sheet.keyColumns as ReadonlyArray<keyof Row & string>;
  reportRepeats(read, keys, findings);
  for (const fields of uniqueFields) reportRepeats(read, fields, findings);
}

function reportRepeats<Row extends object>(
  read: ReadSheet<Row>,
  fields: ReadonlyArray<keyof Row & string>,
  findings: Findings,
): void {
  const report = reportOn(read, findings);
  const first = new Map<string, ReadRow<Row>>();
  const last = fields[fields.length - 1];
  for (const row of read.rows) {
    if (!last || fields.some((field) => row.values[field] === undefined)) continue;
    if (fields.some((field) => row.values[field] === null)) continue;
    const key = canonical(keyOf({ keyColumns: fields }, row.values));
    const earlier = first.get(key);
    if (earlier) report(row, last, { code: "workbook.repeated", params: { row: earlier.number } });
    else first.set(key, row);
  }
}
