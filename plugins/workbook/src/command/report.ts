import type { SheetReport } from "../contract";
import type { Language } from "../format/cell";
import { WORDS } from "./words";

const COLUMNS = ["rows", "created", "updated", "unchanged"] as const;

/** What becomes of each sheet's rows, as a table for a terminal. */
export function sheetTable(sheets: readonly SheetReport[], language: Language): string {
  const words = WORDS[language];
  const lines = [
    [words.sheet, ...COLUMNS.map((column) => words[column])],
    ...sheets.map((sheet) => [sheet.name[language], ...COLUMNS.map((key) => String(sheet[key]))]),
  ];
  const widths = [0, 1, 2, 3, 4].map((index) =>
    Math.max(...lines.map((line) => (line[index] ?? "").length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, index) =>
          index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

/** A sentence with its places filled. */
export function filled(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
