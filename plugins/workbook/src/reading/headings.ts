import { fold } from "@nang-gio/vietnam";
import type { Cell } from "../format/cell";
import type { Column, Sheet } from "../format/column";
import { headingText, tabName } from "../format/column";
import { SHEETS } from "../format/index";
import type { Table, TableRow } from "./table";

/** How far down a sheet its headings may stand, under a title. */
const SEARCHED_ROWS = 20;
const FEWEST_HEADINGS = 2;

const spell = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const HEADINGS = new Map(SHEETS.map((sheet) => [sheet, headingsOf(sheet)]));
const TABS = new Map(
  SHEETS.flatMap((sheet) =>
    [sheet.name.vi, sheet.name.en, tabName(sheet), sheet.key].map(
      (name) => [spell(name), sheet] as const,
    ),
  ),
);

function headingsOf({ columns }: Sheet): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [field, column] of Object.entries(columns)) {
    for (const name of spellingsOf(field, column)) fields.set(spell(name), field);
  }
  return fields;
}

function spellingsOf(field: string, column: Column): string[] {
  const { heading, also = [] } = column;
  return [heading.vi, heading.en, headingText(column), field, ...also];
}

/** Which table row holds the headings, and which column each field stands in. */
export interface FoundHeadings {
  row: TableRow;
  /** Column (from 0) of each field. */
  columns: Map<string, number>;
  /** Headings that the sheet does not know, and those that stand twice, by column. */
  unknown: Array<{ index: number; text: string }>;
  twice: Array<{ index: number; text: string }>;
}

/** The sheet of the format that a table is: by its name, else by its headings. */
export function identify(table: Table): Sheet | undefined {
  return TABS.get(spell(table.name)) ?? byHeadings(table);
}

function byHeadings(table: Table): Sheet | undefined {
  const scored = SHEETS.map((sheet) => ({ sheet, headings: findHeadings(sheet, table) }))
    .flatMap(({ sheet, headings }) => {
      const known = headings?.columns.size ?? 0;
      const unknown = headings?.unknown.length ?? 0;
      return known >= FEWEST_HEADINGS && known > unknown ? [{ sheet, score: known - unknown }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score > (second?.score ?? 0) ? best.sheet : undefined;
}

/** The row, among a table's first, that holds the most of a sheet's headings. */
export function findHeadings(sheet: Sheet, table: Table): FoundHeadings | undefined {
  let best: FoundHeadings | undefined;
  for (const row of table.rows.slice(0, SEARCHED_ROWS)) {
    const found = matched(sheet, row);
    if (found.columns.size > (best?.columns.size ?? 0)) best = found;
  }
  return best && best.columns.size >= FEWEST_HEADINGS ? best : undefined;
}

function matched(sheet: Sheet, row: TableRow): FoundHeadings {
  const fields = HEADINGS.get(sheet) ?? headingsOf(sheet);
  const found: FoundHeadings = { row, columns: new Map(), unknown: [], twice: [] };
  row.cells.forEach((cell, index) => {
    const text = headingOf(cell);
    if (!text) return;
    const field = fields.get(spell(text));
    if (!field) found.unknown.push({ index, text });
    else if (found.columns.has(field)) found.twice.push({ index, text });
    else found.columns.set(field, index);
  });
  return found;
}

function headingOf(cell: Cell | undefined): string | undefined {
  return cell?.type === "text" ? cell.text.normalize("NFC").trim() : undefined;
}
