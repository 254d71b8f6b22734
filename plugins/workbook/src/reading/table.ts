import type { Cell } from "../format/cell";

/** A sheet of a workbook, or a CSV file, as cells. */
export interface Table {
  /** Name of the tab or of the file. */
  name: string;
  rows: TableRow[];
}

export interface TableRow {
  /** As spreadsheet programs count, from 1. */
  number: number;
  /** By column, from 0; what is missing is blank. */
  cells: Array<Cell | undefined>;
}

/** `A`, `B`… `Z`, `AA`: a column's name from its place (from 0). */
export function columnLetter(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A column's place (from 0) from its name. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}
