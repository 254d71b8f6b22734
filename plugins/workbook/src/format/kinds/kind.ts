import type { CalendarDate } from "@nang-gio/vietnam";
import type { Bilingual, Cell, Message, Reading, WrittenCell } from "../cell";

/** A category of the market as a cell may name it. */
export interface CategoryName {
  handle: string;
  name: string;
  name_en: string;
}

/** What reading a cell needs to know beside the cell. */
export interface ReadingFacts {
  today: CalendarDate;
  categories: readonly CategoryName[];
}

/** How one kind of cell is read, written, described and offered: the column's half that has no name. */
export interface CellKind<Value> {
  read(cell: Exclude<Cell, { type: "blank" | "error" }>, facts: ReadingFacts): Reading<Value>;
  write(value: Value, facts: Pick<ReadingFacts, "categories">): WrittenCell;
  /** What an error says is expected here. */
  expected: Message;
  /** Words of the cell's drop-down list, by the facts where they come from the market. */
  words?(facts: Pick<ReadingFacts, "categories">): readonly string[];
  /** Bounds that the spreadsheet program itself checks while people type. */
  bounds?: { type: "whole" | "decimal"; min: number; max: number } | { type: "date" };
}

/** A value that a cell may hold: its code in the market and its words for people. */
export interface Choice<Code extends string> {
  code: Code;
  words: Bilingual;
  /** Other ways that people write it. */
  also?: readonly string[];
}
