import type { SheetKey } from "../format/column";
import { tabName } from "../format/column";
import type { WorkbookRows } from "../format/index";
import { SHEETS } from "../format/index";
import type { ReadingFacts } from "../format/kinds/kind";
import type { Findings } from "./finding";
import { identify } from "./headings";
import { type ReadSheet, readSheet } from "./read-sheet";
import type { Table } from "./table";

/** Sheets of our own files that hold no rows: the guide and the words of the drop-down lists. */
export const GUIDE_TAB = "Hướng dẫn (Guide)";
export const LISTS_TAB = "Danh sách (Lists)";

/** The sheets of a file that could be told, by their keys. */
export type ReadWorkbook = {
  [K in SheetKey]?: ReadSheet<WorkbookRows[K][number]>;
};

/** Names of the picture files that the rows of a workbook name. */
export function pictureNames({ organisations, products }: ReadWorkbook): string[] {
  return [
    ...new Set([
      ...(organisations?.rows.flatMap(({ values }) => values.picture ?? []) ?? []),
      ...(products?.rows.flatMap(({ values }) => values.pictures ?? []) ?? []),
    ]),
  ];
}

/** Reads every table of a file as the sheet that it is; what is wrong goes to `findings`. */
export function readTables(
  tables: readonly Table[],
  facts: ReadingFacts,
  findings: Findings,
): ReadWorkbook {
  const read = new Map<SheetKey, ReadSheet>();
  for (const table of tables) {
    if (table.name === GUIDE_TAB || table.name === LISTS_TAB) continue;
    const sheet = identify(table);
    const about = { sheet: table.name, row: null, column: null, found: table.name, expected: null };
    if (!sheet) {
      if (table.rows.length === 0) continue;
      findings.add({
        ...about,
        severity: "warning",
        problem: { code: "workbook.sheet_unknown", params: { names: allTabs() } },
      });
    } else if (read.has(sheet.key)) {
      findings.add({ ...about, severity: "error", problem: { code: "workbook.sheet_twice" } });
    } else {
      read.set(sheet.key, readSheet(sheet, table, facts, findings));
    }
  }
  const whole = { severity: "error", row: null, column: null, found: "", expected: null } as const;
  const sheets = [...read.values()];
  if (sheets.length === 0) {
    findings.add({
      ...whole,
      sheet: tables.map(({ name }) => name).join(", "),
      problem: { code: "workbook.no_sheets", params: { names: allTabs() } },
    });
  } else if (findings.errors === 0 && sheets.every(({ rows }) => rows.length === 0)) {
    findings.add({
      ...whole,
      sheet: sheets.map(({ name }) => name).join(", "),
      problem: { code: "workbook.no_rows" },
    });
  }
  return Object.fromEntries(read) as ReadWorkbook;
}

function allTabs(): string {
  return SHEETS.map(tabName).join(", ");
}
