import { disarm, withoutTimes } from "@nang-gio/paper";
import type { CalendarDate } from "@nang-gio/vietnam";
import { type CellValue, type DataValidation, Workbook, type Worksheet } from "exceljs";
import type { WrittenCell } from "../format/cell";
import { type Column, headingText, type Sheet, type SheetKey, tabName } from "../format/column";
import { serialOfDate } from "../format/dates";
import { SHEETS, type WorkbookRows } from "../format/index";
import type { CategoryName } from "../format/kinds/kind";
import { GUIDE_TAB, LISTS_TAB } from "../reading/read-workbook";
import { columnLetter } from "../reading/table";
import { writeGuide } from "./guide";
import { COLOURS, PREPARED_ROWS } from "./look";

declare module "exceljs" {
  interface Worksheet {
    /** Rules by range; exceljs has them but leaves them out of its types. */
    dataValidations: { add(range: string, rule: DataValidation): void };
  }
}

/** A row to write: as it is read, with days as plain ISO text. */
export type Written<Row> = {
  [F in keyof Row]: Row[F] extends CalendarDate
    ? string
    : Extract<Row[F], CalendarDate> extends never
      ? Row[F]
      : string | null | undefined;
};

export type WrittenRows = { [K in keyof WorkbookRows]?: Array<Written<WorkbookRows[K][number]>> };

/** Columns that only a co-operative's own spreadsheet has. */
export const NOT_FOR_STAFF = { variants: ["stock_was", "price_was", "sale_price_was"] } as const;

const FORMATS = { date: "dd/mm/yyyy", whole: "#,##0", text: "@" } as const;

/**
 * The workbook as XLSX: the guide, each sheet with its headings, notes, drop-down lists and rows, and the
 * lists' words. No rows gives the template. The same rows give the same bytes.
 * Text that begins like a formula is made harmless. `leftOut` names columns that the sheets go without; where it is not
 * given, those of a co-operative's own spreadsheet.
 */
export async function fillWorkbook(
  rows: WrittenRows,
  categories: readonly CategoryName[],
  leftOut: Partial<Record<SheetKey, readonly string[]>> = NOT_FOR_STAFF,
): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  workbook.creator = "Nắng Gió";
  writeGuide(workbook.addWorksheet(GUIDE_TAB));
  const sheets = SHEETS.map((sheet) => ({
    sheet: without(sheet, leftOut[sheet.key] ?? []),
    page: workbook.addWorksheet(tabName(sheet), {
      views: [{ state: "frozen", xSplit: 1, ySplit: 1 }],
    }),
  }));
  const lists = new WordLists(workbook.addWorksheet(LISTS_TAB, { state: "hidden" }));
  for (const { sheet, page } of sheets) {
    writeHeadings(sheet, page);
    for (const row of rows[sheet.key] ?? []) page.addRow(cellsOf(sheet, row, categories));
    offerWords(sheet, page, lists, categories);
  }
  return withoutTimes(await workbook.xlsx.writeBuffer());
}

function without(sheet: Sheet, fields: readonly string[]): Sheet {
  const columns = Object.entries(sheet.columns).filter(([field]) => !fields.includes(field));
  return { ...sheet, columns: Object.fromEntries(columns) };
}

function writeHeadings(sheet: Sheet, page: Worksheet): void {
  const columns = Object.values(sheet.columns);
  page.columns = columns.map((column) => ({
    width: column.width,
    style: {
      numFmt: formatOf(column),
      alignment: { vertical: "top", wrapText: column.width > 30 },
    },
  }));
  const heading = page.getRow(1);
  heading.height = 36;
  columns.forEach((column, index) => {
    const cell = heading.getCell(index + 1);
    cell.value = `${headingText(column)}${column.required ? " *" : ""}`;
    cell.numFmt = FORMATS.text;
    cell.font = { bold: true, color: { argb: COLOURS.headingText } };
    cell.alignment = { wrapText: true, vertical: "middle" };
    const colour = column.required ? COLOURS.required : COLOURS.optional;
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: colour } };
    const note = [column.note.vi, column.note.en].filter(Boolean).join("\n\n");
    if (note) cell.note = note;
  });
}

function formatOf({ kind }: Column): string {
  if (kind.bounds?.type === "date") return FORMATS.date;
  return kind.bounds?.type === "whole" ? FORMATS.whole : kind.bounds ? "General" : FORMATS.text;
}

function cellsOf(sheet: Sheet, row: object, categories: readonly CategoryName[]): CellValue[] {
  const values = row as Record<string, unknown>;
  return Object.entries(sheet.columns).map(([field, { kind }]) => {
    const value = values[field];
    return value == null ? null : cellValue(kind.write(value, { categories }));
  });
}

function cellValue(written: WrittenCell): CellValue {
  if (written === null || written === "" || typeof written === "number") return written;
  return typeof written === "string" ? disarm(written) : serialOfDate(written.date);
}

function offerWords(
  sheet: Sheet,
  page: Worksheet,
  lists: WordLists,
  categories: readonly CategoryName[],
): void {
  Object.values(sheet.columns).forEach((column, index) => {
    const letter = columnLetter(index);
    const rule = ruleOf(column, lists, categories);
    if (rule) {
      page.dataValidations.add(`${letter}2:${letter}${PREPARED_ROWS}`, {
        ...rule,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: column.heading.vi,
      });
    }
  });
}

function ruleOf(
  { kind }: Column,
  lists: WordLists,
  categories: readonly CategoryName[],
): DataValidation | undefined {
  if (kind.words) return { type: "list", formulae: [lists.add(kind.words({ categories }))] };
  if (!kind.bounds) return undefined;
  if (kind.bounds.type === "date") {
    const first = serialOfDate("1900-03-01" as CalendarDate);
    return { type: "date", operator: "greaterThanOrEqual", formulae: [first] };
  }
  const { type, min, max } = kind.bounds;
  return { type, operator: "between", formulae: [min, max] };
}

/** The hidden sheet whose columns are the drop-down lists' words; equal lists are kept once. */
class WordLists {
  private readonly ranges = new Map<string, string>();

  constructor(private readonly page: Worksheet) {}

  /** @returns the formula of the range that holds the words. */
  add(words: readonly string[]): string {
    const key = words.join("\n");
    const known = this.ranges.get(key);
    if (known) return known;
    const column = this.ranges.size + 1;
    words.forEach((word, index) => {
      this.page.getCell(index + 1, column).value = word;
    });
    const letter = columnLetter(column - 1);
    const range = `'${LISTS_TAB}'!$${letter}$1:$${letter}$${words.length}`;
    this.ranges.set(key, range);
    return range;
  }
}
