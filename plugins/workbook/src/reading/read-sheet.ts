import { BLANK, type Message, shown } from "../format/cell";
import { headingText, type Sheet } from "../format/column";
import type { ReadingFacts } from "../format/kinds/kind";
import { nearest } from "../format/nearest";
import type { Findings } from "./finding";
import { type FoundHeadings, findHeadings } from "./headings";
import { columnLetter, type Table, type TableRow } from "./table";

/** A row of a sheet as far as it could be read. */
export interface ReadRow<Row = Record<string, unknown>> {
  number: number;
  /** Fields whose cells could not be read are missing. */
  values: Partial<Row>;
  /** Whether every cell could be read. */
  sound: boolean;
}

/** A table read as one sheet of the format. */
export interface ReadSheet<Row = Record<string, unknown>> {
  sheet: Sheet;
  /** The tab or file as it is named in the file. */
  name: string;
  rows: Array<ReadRow<Row>>;
  /** Letter and heading of each field's column, for findings. */
  columns: Map<string, { letter: string; heading: string }>;
}

/** Reads a table's rows as a sheet's columns say; what is wrong goes to `findings`. */
export function readSheet(
  sheet: Sheet,
  table: Table,
  facts: ReadingFacts,
  findings: Findings,
): ReadSheet {
  const result: ReadSheet = { sheet, name: table.name, rows: [], columns: new Map() };
  const headings = findHeadings(sheet, table);
  if (!headings) {
    if (table.rows.length > 0) aboutSheet(result, findings, { code: "workbook.no_headings" });
    return result;
  }
  reportHeadings(result, headings, findings);
  for (const [field, index] of headings.columns) {
    const column = sheet.columns[field];
    if (!column) continue;
    result.columns.set(field, { letter: columnLetter(index), heading: headingText(column) });
  }
  for (const row of table.rows) {
    if (row.number <= headings.row.number) continue;
    const read = readRow(result, headings, row, facts, findings);
    if (read) result.rows.push(read);
  }
  return result;
}

function readRow(
  { sheet, name, columns }: ReadSheet,
  headings: FoundHeadings,
  row: TableRow,
  facts: ReadingFacts,
  findings: Findings,
): ReadRow | undefined {
  const places = [...headings.columns];
  if (places.every(([, index]) => (row.cells[index] ?? BLANK).type === "blank")) return undefined;
  const values: Record<string, unknown> = {};
  let sound = true;
  for (const [field, index] of places) {
    const column = sheet.columns[field];
    if (!column) continue;
    const cell = row.cells[index] ?? BLANK;
    const refuse = (problem: Message) => {
      sound = false;
      findings.add({
        severity: "error",
        sheet: name,
        row: row.number,
        column: columns.get(field) ?? null,
        found: shown(cell),
        problem,
        expected: column.kind.expected,
      });
    };
    if (cell.type === "blank") {
      if (column.required) refuse({ code: "workbook.required" });
      else values[field] = null;
    } else if (cell.type === "error") {
      refuse({
        code: cell.error.startsWith("=") ? "workbook.formula_without_value" : "workbook.error_cell",
      });
    } else {
      const reading = column.kind.read(cell, facts);
      if (reading.ok) values[field] = reading.value;
      else refuse(reading.problem);
    }
  }
  return { number: row.number, values, sound };
}

function reportHeadings(result: ReadSheet, headings: FoundHeadings, findings: Findings): void {
  const { sheet } = result;
  for (const [field, column] of Object.entries(sheet.columns)) {
    if (column.required && !headings.columns.has(field)) {
      const heading = headingText(column);
      aboutSheet(result, findings, { code: "workbook.column_missing", params: { heading } });
    }
  }
  const known = Object.values(sheet.columns).flatMap(({ heading }) => [heading.vi, heading.en]);
  for (const { index, text } of headings.unknown) {
    const suggestion = nearest(text, known);
    findings.add({
      severity: "warning",
      sheet: result.name,
      row: headings.row.number,
      column: { letter: columnLetter(index), heading: text },
      found: text,
      problem: suggestion
        ? { code: "workbook.column_unknown_suggest", params: { suggestion } }
        : { code: "workbook.column_unknown" },
      expected: null,
    });
  }
  for (const { index, text } of headings.twice) {
    findings.add({
      severity: "error",
      sheet: result.name,
      row: headings.row.number,
      column: { letter: columnLetter(index), heading: text },
      found: text,
      problem: { code: "workbook.column_twice" },
      expected: null,
    });
  }
}

function aboutSheet({ name }: ReadSheet, findings: Findings, problem: Message): void {
  findings.add({
    severity: "error",
    sheet: name,
    row: null,
    column: null,
    found: "",
    problem,
    expected: null,
  });
}
