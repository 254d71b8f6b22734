import { unaccented } from "@nang-gio/vietnam";
import { namedOrders } from "./transfer-code";

interface Told {
  occurred_at: Date;
  amount: number;
  content: string;
}

/** A statement tells days where a gateway tells seconds, and books at night what came in the evening. */
const APART_MS = 36 * 60 * 60 * 1_000;

const letters = (content: string) =>
  unaccented(content)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");

/**
 * Whether a gateway and a statement, which number transfers each in their own way, tell of the same money: as much, at
 * about the same time, for the same orders or with the same words.
 */
export function sameMoney(one: Told, other: Told): boolean {
  const apart = Math.abs(one.occurred_at.getTime() - other.occurred_at.getTime());
  if (one.amount !== other.amount || apart > APART_MS) return false;
  const [mine, its] = [namedOrders(one.content).sure, namedOrders(other.content).sure];
  if (mine.length > 0 || its.length > 0) return mine.join() === its.join();
  const [a, b] = [letters(one.content), letters(other.content)];
  return a === b || (a !== "" && b !== "" && (a.includes(b) || b.includes(a)));
}
