import { parse } from "csv-parse/sync";
import type { Cell } from "../format/cell";
import { fileProblem } from "./file-problem";
import { LIMITS } from "./limits";
import type { Table, TableRow } from "./table";

const DELIMITERS = [",", ";", "\t"] as const;

/**
 * A CSV file as a table: UTF-8 with or without its mark, or UTF-16 with one; the delimiter (`,`, `;` or
 * tab) is the one that stands most often in the first line. Every cell is text.
 * @throws FileProblem when the text is in another encoding or a quotation mark is left open.
 */
export function readCsv(name: string, content: Buffer): Table {
  const text = decoded(content);
  const records = parsed(text, delimiterOf(text));
  const rows: TableRow[] = [];
  for (const [index, record] of records.entries()) {
    const cells = record.slice(0, LIMITS.columns).map(cellOf);
    if (cells.some((cell) => cell !== undefined)) rows.push({ number: index + 1, cells });
    if (rows.length > LIMITS.rows) {
      throw fileProblem("workbook.file.too_many_rows", { most: LIMITS.rows });
    }
  }
  return { name, rows };
}

function decoded(content: Buffer): string {
  const mark = content.subarray(0, 2).toString("hex");
  const encoding = mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    throw fileProblem("workbook.file.not_utf8");
  }
}

function delimiterOf(text: string): string {
  const firstLine = (/^.*?$/m.exec(text.replace(/^\s+/, ""))?.[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ",";
}

function parsed(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    const line = error instanceof Error && "lines" in error ? Number(error.lines) : 0;
    throw fileProblem("workbook.file.csv_broken", { line });
  }
}

function cellOf(text: string): Cell | undefined {
  return text.trim() === "" ? undefined : { type: "text", text };
}
