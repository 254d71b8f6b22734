import { createHash } from "node:crypto";
import { Problem, type ProblemDetail } from "@nang-gio/access/problem";
import type { BankEntry } from "@nang-gio/payment-vietnam/contract";
import { fold, isDong, oneLine, startOfDayInVietnam } from "@nang-gio/vietnam";
import { type Cell, shown } from "../format/cell";
import { dateOfSerial, parseDateText } from "../format/dates";
import { parseNumber } from "../format/numbers";
import type { Table, TableRow } from "../reading/table";
import { type StatementField, statementHeadings } from "./headings";

const DAY_MS = 24 * 60 * 60 * 1_000;
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2}))?/;
const LONGEST_CONTENT = 500;
const LONGEST_PAYER = 200;
const MOST_TOLD = 20;

type CellOf = (field: StatementField) => Cell | undefined;

const words = (cell: Cell | undefined) => (cell ? oneLine(shownWhole(cell)) : "");
const shownWhole = (cell: Cell) => (cell.type === "text" ? cell.text : shown(cell));

/** The instant of a cell with a day, and a time of day where it has one. */
function instantOf(cell: Cell | undefined): Date | undefined {
  if (cell?.type === "number") {
    const day = dateOfSerial(cell.number);
    const within = Math.round((cell.number % 1) * DAY_MS);
    return day && new Date(startOfDayInVietnam(day).getTime() + within);
  }
  const text = words(cell);
  const found = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.exec(text)?.[0];
  const day = found ? parseDateText(found) : undefined;
  if (!day) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = TIME.exec(text.replace(found ?? "", "")) ?? [];
  const within = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
  return new Date(startOfDayInVietnam(day).getTime() + within);
}

const numberOf = (cell: Cell | undefined) =>
  cell?.type === "number" ? cell.number : parseNumber(words(cell));

/** What came, in đồng: of the column for it, or what is above nothing in a column for both ways. `undefined` is unreadable. */
function cameIn(cell: CellOf): number | undefined {
  const credit = cell("credit");
  const from = credit ?? cell("amount");
  if (words(from) === "" || words(from) === "-") return 0;
  const amount = numberOf(from);
  return amount === undefined || !isDong(Math.abs(amount)) ? undefined : Math.max(0, amount);
}

/** A number of a transfer that the bank gave none: the same for the same row of the same day, whenever it is read. */
function ownReference({ occurred_at, amount, content }: Omit<BankEntry, "reference">, nth: number) {
  const day = new Date(occurred_at.getTime() + 7 * 60 * 60 * 1_000).toISOString().slice(0, 10);
  const hash = createHash("sha256")
    .update(`${day} ${amount} ${fold(content)}`)
    .digest("hex");
  return `${day}-${hash.slice(0, 16)}-${nth}`;
}

function readRow(cell: CellOf): Omit<BankEntry, "reference"> | "nothing" | ProblemDetail["code"] {
  const amount = cameIn(cell);
  const occurred_at = instantOf(cell("date"));
  const content = words(cell("content")).slice(0, LONGEST_CONTENT);
  // Sums and balances between the transfers have no day.
  if (!occurred_at && (amount === 0 || content === "" || words(cell("reference")) === "")) {
    return "nothing";
  }
  if (amount === undefined) return "workbook.statement_amount";
  if (!occurred_at) return "workbook.statement_date";
  if (amount === 0) return "nothing";
  return {
    occurred_at,
    amount,
    content,
    payer: words(cell("payer")).slice(0, LONGEST_PAYER) || null,
  };
}

function assertOwnAccount(rows: readonly TableRow[], account: string): void {
  const told = rows
    .map(({ cells }) => fold(cells.map(words).join(" ")))
    .filter((text) => /so tai khoan|so tk|account (?:no|number)/.test(text))
    .flatMap((text) => text.replace(/(\d)[ .](?=\d)/g, "$1").match(/\d{6,19}/g) ?? []);
  if (told.length === 0 || told.includes(account)) return;
  throw new Problem("invalid_data", "workbook.statement_other_account", {
    field: "file",
    params: { account },
  });
}

/**
 * The money that came, as a bank's statement tells it, its columns found by their headings as Vietnamese banks name them;
 * what went out is left out.
 * @param account whose statement it must be, where it says
 * @throws Problem for a file that is no statement, one of another account, or rows that can't be read: nothing of it is taken then
 */
export function readStatement(tables: readonly Table[], account: string): BankEntry[] {
  const [found] = tables.flatMap((table) => {
    const headings = statementHeadings(table);
    return headings ? [{ table, headings }] : [];
  });
  if (!found) throw new Problem("invalid_data", "workbook.statement_headings", { field: "file" });
  const { table, headings } = found;
  const { row: heads, columns } = headings;
  assertOwnAccount(
    table.rows.filter(({ number }) => number < heads.number),
    account,
  );
  const faults: ProblemDetail[] = [];
  const entries: BankEntry[] = [];
  const nth = new Map<string, number>();
  for (const { number, cells } of table.rows.filter((row) => row.number > heads.number)) {
    const cell: CellOf = (field) => cells[columns.get(field) ?? -1];
    const read = readRow(cell);
    if (read === "nothing") continue;
    if (typeof read === "string") {
      faults.push({ field: `row ${number}`, code: read, params: { row: number } });
      continue;
    }
    const like = ownReference(read, 0);
    nth.set(like, (nth.get(like) ?? 0) + 1);
    const reference = words(cell("reference")).slice(0, 100);
    entries.push({ ...read, reference: reference || ownReference(read, nth.get(like) ?? 1) });
  }
  if (faults.length > 0) {
    throw new Problem("invalid_data", "workbook.statement_rows", {
      field: "file",
      params: {
        rows: faults
          .slice(0, MOST_TOLD)
          .map(({ params }) => params?.row)
          .join(", "),
      },
      details: faults.slice(0, MOST_TOLD),
    });
  }
  return entries;
}
