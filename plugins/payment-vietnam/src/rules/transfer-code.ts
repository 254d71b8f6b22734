import { unaccented } from "@nang-gio/vietnam";

/** Letters that are not mistaken for a digit; their number is prime, so that the check finds every wrong or swapped digit. */
const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
const SURE = /DH0*([1-9]\d{0,9})([A-Z])/g;
const LIKELY =
  /(?:\bDH|\bDON\s*HANG|\bDON)[^A-Z0-9]{0,3}(?:SO[^A-Z0-9]{0,3})?0*([1-9]\d{0,9})(?![0-9])/g;

/** What a shopper writes into the transfer of an order: `DH1024P`, the order's number with a letter that checks it. */
export function transferCode(number: number): string {
  return `DH${number}${LETTERS[number % LETTERS.length]}`;
}

/** Numbers of orders that a transfer's content names. */
export interface NamedOrders {
  /** By whole codes, their letter right. */
  sure: number[];
  /** By a number without its letter, as it is written by hand; worth a match only where the amount is right too. */
  likely: number[];
}

const distinct = (numbers: number[]) => [...new Set(numbers)];

/**
 * The orders that a transfer's content names. Banks leave out accents, spaces and stops, and put words of their own before
 * and after: the code is found anywhere among the letters and digits that are left.
 */
export function namedOrders(content: string): NamedOrders {
  const plain = unaccented(content).toUpperCase();
  const sure = [...plain.replace(/[^A-Z0-9]/g, "").matchAll(SURE)]
    .filter(([, number, letter]) => LETTERS[Number(number) % LETTERS.length] === letter)
    .map(([, number]) => Number(number));
  const likely = [...plain.matchAll(LIKELY)].map(([, number]) => Number(number));
  return {
    sure: distinct(sure),
    likely: distinct(likely).filter((number) => !sure.includes(number)),
  };
}

/** An order that waits for a transfer, or did. */
export interface MatchableOrder {
  order_id: string;
  number: number;
  /** What is still to come, in đồng; nothing where it is paid or cancelled. */
  missing: number;
}

/**
 * The order that a transfer is for: the one whose code it carries, whatever the amount; else the one whose number it
 * names and whose missing amount it is, to the đồng. None where it could be two.
 */
export function matchOf(
  { sure, likely }: NamedOrders,
  amount: number,
  orders: readonly MatchableOrder[],
): string | null {
  const coded = orders.filter(({ number }) => sure.includes(number));
  const fitting = orders.filter(
    ({ number, missing }) => likely.includes(number) && missing === amount && missing > 0,
  );
  const found = sure.length > 0 ? coded : fitting;
  return found.length === 1 ? (found[0]?.order_id ?? null) : null;
}
