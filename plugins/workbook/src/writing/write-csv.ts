import { disarm } from "@nang-gio/paper";
import type { WrittenCell } from "../format/cell";
import { headingText, type SheetKey } from "../format/column";
import { sheetOf } from "../format/index";
import type { CategoryName } from "../format/kinds/kind";
import type { WrittenRows } from "./write-workbook";

/** One sheet as CSV: UTF-8 with its mark (Excel asks for it), commas, CRLF; texts made harmless. */
export function writeCsv<Key extends SheetKey>(
  key: Key,
  rows: NonNullable<WrittenRows[Key]>,
  categories: readonly CategoryName[],
): Buffer {
  const columns = Object.entries(sheetOf(key).columns);
  const lines = [
    columns.map(([, column]) => quoted(headingText(column))),
    ...rows.map((row) => {
      const values = row as Record<string, unknown>;
      return columns.map(([field, { kind }]) => {
        const value = values[field];
        return value == null ? "" : quoted(plain(kind.write(value, { categories })));
      });
    }),
  ];
  return Buffer.from(`\ufeff${lines.map((line) => `${line.join(",")}\r\n`).join("")}`);
}

function plain(written: WrittenCell): string {
  if (written === null) return "";
  if (typeof written === "object") return written.date.split("-").reverse().join("/");
  return typeof written === "number" ? numeral(written) : disarm(written);
}

/** A number as text that reads back as itself: three decimals would read as thousands. */
function numeral(number: number): string {
  const text = String(number);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
