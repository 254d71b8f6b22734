import { Workbook, type Worksheet } from "exceljs";
import { withoutTimes } from "./deterministic-zip";
import { disarm } from "./harmless";

/** What a spreadsheet computes itself, with what it comes to for programs that don't. */
export interface Formula {
  readonly formula: string;
  readonly result: number | string;
  /** As a spreadsheet shows it; whole numbers when left out. */
  readonly format?: string;
}

/** What stands in a cell: text, a whole number, a formula of ours, or nothing. */
export type Cell = string | number | Formula | null;

/** A column of a table; its width in characters. */
export interface Column {
  readonly heading: string;
  readonly width: number;
}

/** A sheet: lines above the table, its headings, its rows, and rows under it that are set off. */
export interface TableSheet {
  readonly name: string;
  readonly lead?: ReadonlyArray<readonly Cell[]>;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
  readonly foot?: ReadonlyArray<readonly Cell[]>;
}

const WHOLE = "#,##0";
const TEXT = "@";
const HEADING = "FF0B5E6B";

const isFormula = (cell: Cell): cell is Formula => typeof cell === "object" && cell !== null;

function add(page: Worksheet, cells: readonly Cell[], bold = false): void {
  const row = page.addRow(
    cells.map((cell) => {
      if (typeof cell === "string") return disarm(cell);
      return isFormula(cell) ? { formula: cell.formula, result: cell.result } : cell;
    }),
  );
  row.eachCell((cell, at) => {
    const given = cells[at - 1] ?? null;
    // A formula in a cell of text is shown, not computed.
    if (isFormula(given)) cell.numFmt = given.format ?? WHOLE;
    else cell.numFmt = typeof cell.value === "number" ? WHOLE : TEXT;
    if (bold) cell.font = { bold };
  });
}

function write(page: Worksheet, { lead = [], columns, rows, foot = [] }: TableSheet): void {
  page.columns = columns.map(({ width }) => ({ width }));
  for (const [index, cells] of lead.entries()) add(page, cells, index === 0);
  if (lead.length > 0) page.addRow([]);
  const heading = page.addRow(columns.map((column) => disarm(column.heading)));
  heading.eachCell((cell) => {
    cell.font = { bold: true, color: { argb: "FFFFFFFF" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: HEADING } };
    cell.alignment = { wrapText: true, vertical: "middle" };
  });
  page.views = [{ state: "frozen", ySplit: heading.number }];
  for (const cells of rows) add(page, cells);
  for (const cells of foot) add(page, cells, true);
}

/** Sheets as an XLSX file. Text that begins like a formula is made harmless; the same contents give the same bytes. */
export async function xlsxBytes(sheets: readonly TableSheet[]): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  workbook.creator = "Nắng Gió";
  for (const sheet of sheets) write(workbook.addWorksheet(sheet.name), sheet);
  return withoutTimes(await workbook.xlsx.writeBuffer());
}

const quoted = (text: string) =>
  /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const plain = (cell: Cell): string => {
  if (cell === null) return "";
  if (isFormula(cell)) return plain(cell.result);
  return typeof cell === "number" ? String(cell) : quoted(disarm(cell));
};

/** A table as CSV: UTF-8 with its mark (Excel asks for it), commas, CRLF; texts made harmless. */
export function csvBytes({ columns, rows }: Pick<TableSheet, "columns" | "rows">): Buffer {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  return Buffer.from(`\ufeff${lines.map((cells) => `${cells.map(plain).join(",")}\r\n`).join("")}`);
}
