import type { Bilingual } from "./cell";
import type { CellKind } from "./kinds/kind";

/** One column of a sheet: what it is called, what may stand in it, and what its note tells people. */
export interface Column<Value = unknown, Required extends boolean = boolean> {
  heading: Bilingual;
  /** Spellings of the heading that are understood too. */
  also?: readonly string[];
  note: Bilingual;
  required: Required;
  kind: CellKind<Value>;
  /** Width on the sheet, in characters. */
  width: number;
  /** The sheet whose keys this column names. */
  refersTo?: SheetKey;
}

export type SheetKey =
  | "organisations"
  | "officers"
  | "labour"
  | "products"
  | "variants"
  | "certificates";

interface ColumnText {
  vi: string;
  en: string;
  note?: Bilingual;
  also?: readonly string[];
  width?: number;
  refersTo?: SheetKey;
}

function column<Value, Required extends boolean>(
  required: Required,
  kind: CellKind<Value>,
  { vi, en, note, also, width = 18, refersTo }: ColumnText,
): Column<Value, Required> {
  return {
    heading: { vi, en },
    note: note ?? { vi: "", en: "" },
    required,
    kind,
    width,
    ...(also ? { also } : {}),
    ...(refersTo ? { refersTo } : {}),
  };
}

/** A column that each row must fill. */
export const required = <Value>(kind: CellKind<Value>, texts: ColumnText) =>
  column(true, kind, texts);

/** A column that may be left out (the field stays as it is) or blank (the field is emptied). */
export const optional = <Value>(kind: CellKind<Value>, texts: ColumnText) =>
  column(false, kind, texts);

export type Columns = Record<string, Column>;

/** The row that a set of columns describes: `undefined` = column left out, `null` = cell left blank. */
export type RowOf<C extends Columns> = {
  [F in keyof C as C[F]["required"] extends true ? F : never]: ValueOf<C[F]>;
} & {
  [F in keyof C as C[F]["required"] extends true ? never : F]?: ValueOf<C[F]> | null;
};

type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** One sheet of the workbook. */
export interface Sheet<C extends Columns = Columns> {
  key: SheetKey;
  /** Name of the tab; `vi (en)` is what our own files carry (31 characters at most, Excel's limit). */
  name: Bilingual;
  about: Bilingual;
  columns: C;
  /** The columns that together name a record. */
  keyColumns: readonly string[];
}

export function sheet<C extends Columns>(
  definition: Sheet<C> & { keyColumns: ReadonlyArray<keyof C> },
): Sheet<C> {
  return definition;
}

/** A sheet's name on its tab. */
export function tabName({ name }: Pick<Sheet, "name">): string {
  return `${name.vi} (${name.en})`;
}

/** A column's heading on its sheet. */
export function headingText({ heading }: Pick<Column, "heading">): string {
  return `${heading.vi} / ${heading.en}`;
}
