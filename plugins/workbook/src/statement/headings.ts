import { fold } from "@nang-gio/vietnam";
import type { Table, TableRow } from "../reading/table";

/** What a statement says of a transfer, by what Vietnamese banks call its column. */
const NAMES = {
  date: [
    "ngay giao dich",
    "ngay gd",
    "ngay",
    "ngay hach toan",
    "ngay hieu luc",
    "thoi gian giao dich",
    "thoi gian",
    "ngay gio giao dich",
    "transaction date",
    "tnx date",
    "date",
    "posting date",
  ],
  reference: [
    "so tham chieu",
    "ma giao dich",
    "ma gd",
    "so giao dich",
    "so but toan",
    "so ct",
    "so chung tu",
    "ma tham chieu",
    "reference",
    "reference no",
    "ref no",
    "transaction id",
    "doc no",
    "transaction number",
  ],
  credit: [
    "ghi co",
    "co",
    "so tien ghi co",
    "phat sinh co",
    "ps co",
    "tien vao",
    "so tien vao",
    "credit",
    "credit amount",
  ],
  amount: ["so tien", "so tien giao dich", "gia tri giao dich", "amount", "transaction amount"],
  content: [
    "noi dung",
    "noi dung giao dich",
    "noi dung chuyen khoan",
    "noi dung chi tiet",
    "dien giai",
    "mo ta",
    "mo ta giao dich",
    "chi tiet giao dich",
    "description",
    "details",
    "transaction detail",
    "remark",
  ],
  payer: [
    "ten doi ung",
    "ten tai khoan doi ung",
    "don vi thu huong don vi chuyen",
    "nguoi chuyen",
    "nguoi chuyen tien",
    "tai khoan doi ung",
    "counterparty",
    "sender",
    "payer",
  ],
} as const;
export type StatementField = keyof typeof NAMES;

/** How far down the headings may stand, under the bank's letterhead. */
const SEARCHED_ROWS = 60;

const FIELDS = new Map(
  (Object.entries(NAMES) as Array<[StatementField, readonly string[]]>).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);

/** A heading in plain words: `Số tiền ghi có (VND)` → `so tien ghi co`, of `Ngày GD/ Date` each half. */
const spellings = (text: string) =>
  [text.replace(/\([^)]*\)/g, " "), ...text.split(/[/\n|]/)].map((part) =>
    fold(part)
      .replace(/\([^)]*\)/g, " ")
      .replace(/\b(?:vnd|dong)\b/g, " ")
      .replace(/[^a-z0-9]+/g, " ")
      .trim(),
  );

/** Where a statement's columns stand. */
export interface StatementHeadings {
  row: TableRow;
  columns: Map<StatementField, number>;
}

function headingsIn(row: TableRow): StatementHeadings {
  const columns: StatementHeadings["columns"] = new Map();
  row.cells.forEach((cell, index) => {
    if (cell?.type !== "text") return;
    const field = spellings(cell.text).flatMap((name) => FIELDS.get(name) ?? [])[0];
    if (field && !columns.has(field)) columns.set(field, index);
  });
  return { row, columns };
}

const whole = ({ columns }: StatementHeadings) =>
  columns.has("date") && columns.has("content") && (columns.has("credit") || columns.has("amount"));

/** The row of a table that holds a statement's headings; none where it is no statement. */
export function statementHeadings({ rows }: Table): StatementHeadings | undefined {
  return rows
    .slice(0, SEARCHED_ROWS)
    .map(headingsIn)
    .filter(whole)
    .toSorted((a, b) => b.columns.size - a.columns.size)[0];
}
