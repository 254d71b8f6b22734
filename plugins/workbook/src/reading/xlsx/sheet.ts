import { BLANK, type Cell } from "../../format/cell";
import { dateOfSerial } from "../../format/dates";
import type { Archive } from "../archive";
import { fileProblem } from "../file-problem";
import { LIMITS } from "../limits";
import { columnIndex, type TableRow } from "../table";
import { unescaped } from "./shared-strings";
import { parseXml, type XmlHandler } from "./xml";

/** What a sheet's cells point to. */
export interface SheetContext {
  strings: readonly string[];
  dateStyles: readonly boolean[];
  date1904: boolean;
}

/** Days between the two date systems of Excel. */
const OFFSET_1904 = 1462;

/** Reads a sheet's cells, row by row. @throws FileProblem when it has more rows than the limit. */
export async function readSheetCells(
  archive: Archive,
  part: string,
  context: SheetContext,
): Promise<TableRow[]> {
  const reader = new SheetReader(context);
  await parseXml(await archive.stream(part), reader);
  return reader.rows;
}

interface OpenCell {
  index: number;
  type: string;
  style: number;
  value: string | undefined;
  formula: string | undefined;
}

class SheetReader implements XmlHandler {
  readonly rows: TableRow[] = [];
  private row: TableRow | undefined;
  private lastRow = 0;
  private lastIndex = -1;
  private cell: OpenCell | undefined;
  private into: "value" | "formula" | undefined;

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === "row") this.openRow(Number(attributes.r ?? this.lastRow + 1));
    else if (name === "c") this.openCell(attributes);
    else if (name === "v" || (name === "t" && this.cell?.type === "inlineStr"))
      this.expect("value");
    else if (name === "f") this.expect("formula");
  }

  text(text: string): void {
    if (this.cell && this.into) this.cell[this.into] = (this.cell[this.into] ?? "") + text;
  }

  close(name: string): void {
    if (name === "v" || name === "t" || name === "f") this.into = undefined;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
  }

  private expect(half: "value" | "formula"): void {
    this.into = half;
    if (this.cell) this.cell[half] ??= "";
  }

  private openRow(number: number): void {
    this.lastRow = number;
    this.lastIndex = -1;
    this.row = { number, cells: [] };
  }

  private openCell(attributes: Record<string, string>): void {
    const letters = /^[A-Z]{1,3}/.exec(attributes.r ?? "")?.[0];
    this.lastIndex = letters ? columnIndex(letters) : this.lastIndex + 1;
    this.cell = {
      index: this.lastIndex,
      type: attributes.t ?? "n",
      style: Number(attributes.s ?? 0),
      value: undefined,
      formula: undefined,
    };
  }

  private closeCell(): void {
    const { cell, row } = this;
    this.cell = undefined;
    if (!cell || !row || cell.index >= LIMITS.columns) return;
    const content = this.contentOf(cell);
    if (content.type !== "blank") row.cells[cell.index] = content;
  }

  private closeRow(): void {
    if (!this.row || this.row.cells.length === 0) return;
    if (this.rows.length >= LIMITS.rows) {
      throw fileProblem("workbook.file.too_many_rows", { most: LIMITS.rows });
    }
    this.rows.push(this.row);
  }

  private contentOf({ type, style, value, formula }: OpenCell): Cell {
    if (value === undefined || (value === "" && type !== "str")) {
      return formula === undefined ? BLANK : { type: "error", error: `=${formula}` };
    }
    switch (type) {
      case "s":
        return textCell(this.context.strings[Number(value)] ?? "");
      case "str":
      case "inlineStr":
        return textCell(unescaped(value));
      case "d":
        return textCell(value);
      case "b":
        return { type: "boolean", value: value === "1" };
      case "e":
        return { type: "error", error: value };
      default:
        return this.numberCell(Number(value), style);
    }
  }

  private numberCell(number: number, style: number): Cell {
    if (!Number.isFinite(number)) return { type: "error", error: "#NUM!" };
    const serial = this.context.date1904 ? number + OFFSET_1904 : number;
    const date = this.context.dateStyles[style] ? dateOfSerial(serial) : undefined;
    return date ? { type: "number", number: serial, date } : { type: "number", number };
  }
}

function textCell(text: string): Cell {
  return text.trim() === "" ? BLANK : { type: "text", text };
}
