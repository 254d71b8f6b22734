import type { CalendarDate } from "@nang-gio/vietnam";

/** A cell as any of the file formats gives it, before its column says what it means. */
export type Cell =
  | { type: "blank" }
  | { type: "text"; text: string }
  /** `serial` is the number; `date` is set where the cell is formatted as a date. */
  | { type: "number"; number: number; date?: CalendarDate }
  | { type: "boolean"; value: boolean }
  /** `#REF!`, `#N/A`…: the value of a formula that failed. */
  | { type: "error"; error: string };

export const BLANK: Cell = { type: "blank" };

/** What goes into a cell when a workbook is written. */
export type WrittenCell = string | number | { date: CalendarDate } | null;

export type Language = "vi" | "en";

/** A text in both languages of the market. */
export interface Bilingual {
  vi: string;
  en: string;
}

/** A message of the catalogue with what fills its places; a bilingual value is put in the reader's language. */
export interface Message {
  code: string;
  params?: Record<string, string | number | Bilingual>;
}

/** What reading a cell as its column wants gives: the value, or what is wrong with it. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; problem: Message };

export const read = <Value>(value: Value): Reading<Value> => ({ ok: true, value });

export const refuse = (code: string, params?: Message["params"]): Reading<never> => ({
  ok: false,
  problem: params ? { code, params } : { code },
});

const MAX_SHOWN = 80;

/** A cell's content as people see it, for an error's "found". */
export function shown(cell: Cell): string {
  switch (cell.type) {
    case "blank":
      return "";
    case "text":
      return cell.text.length > MAX_SHOWN ? `${cell.text.slice(0, MAX_SHOWN)}…` : cell.text;
    case "number":
      return cell.date ? cell.date.split("-").reverse().join("/") : String(cell.number);
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "error":
      return cell.error;
  }
}
