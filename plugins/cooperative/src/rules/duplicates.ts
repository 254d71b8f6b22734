import { fold } from "@nang-gio/vietnam";
import type { DuplicateReason } from "../succession-contract";

/** What tells whether two organisations may be one. */
export interface Comparable {
  id: string;
  name: string;
  registration_number: string | null;
  phone: string | null;
  commune_code: string;
}

/** Two organisations that may be one, the likelier the higher the weight. */
export interface LikelyPair<Row extends Comparable> {
  reasons: DuplicateReason[];
  weight: number;
  sides: [Row, Row];
}

/** A number proves more than a phone that a relative may share, and that more than a name. */
const WEIGHTS: Readonly<Record<DuplicateReason, number>> = {
  registration_number: 4,
  phone: 2,
  name: 1,
};
/** Names are near-same from this share of common pairs of letters on. */
const NEAR = 0.8;
/** Words that say what an organisation is and not which. */
const COMMON =
  /\b(lien hiep|hop tac xa|to hop tac|nhom dong so thich|nhom so thich|lhhtx|htx|tht|dich vu|nong nghiep|minh hoa)\b/g;

/** What distinguishes a name: `HTX Nước mắm Phú Hài` → `nuocmamphuhai`. */
export function bareName(name: string): string {
  return fold(name)
    .replace(COMMON, " ")
    .replace(/[^a-z0-9]+/g, "");
}

function pairsOfLetters(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How much two names have in common, 0 to 1 (Dice's coefficient of their pairs of letters). */
export function likeness(one: string, other: string): number {
  const [a, b] = [bareName(one), bareName(other)];
  if (a === b) return a === "" ? 0 : 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = pairsOfLetters(b);
  let common = 0;
  for (const [pair, count] of pairsOfLetters(a)) common += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * common) / (a.length + b.length - 2);
}

const digits = (number: string | null) => number?.replace(/[^0-9a-z]/gi, "").toLowerCase() ?? "";

function reasonsFor(one: Comparable, other: Comparable): DuplicateReason[] {
  const number = digits(one.registration_number);
  return [
    ...(number && number === digits(other.registration_number)
      ? (["registration_number"] as const)
      : []),
    ...(one.phone && one.phone === other.phone ? (["phone"] as const) : []),
    ...(one.commune_code === other.commune_code && likeness(one.name, other.name) >= NEAR
      ? (["name"] as const)
      : []),
  ];
}

/** Organisations under each key that more than one has. */
function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key) found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()].filter((group) => group.length > 1);
}

/**
 * Pairs of organisations that may be one: of one tax or registration number, however it is written, of one phone, or of
 * near-same names in one commune. The likeliest first.
 */
export function likelyDuplicates<Row extends Comparable>(rows: readonly Row[]): LikelyPair<Row>[] {
  const pairs = new Map<string, LikelyPair<Row>>();
  const candidates = [
    ...groups(rows, ({ registration_number }) => digits(registration_number)),
    ...groups(rows, ({ phone }) => phone ?? ""),
    ...groups(rows, ({ commune_code }) => commune_code),
  ];
  for (const group of candidates) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        const sides: [Row, Row] = one.id < other.id ? [one, other] : [other, one];
        const key = `${sides[0].id} ${sides[1].id}`;
        if (pairs.has(key)) continue;
        const reasons = reasonsFor(one, other);
        if (reasons.length === 0) continue;
        const weight = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
        pairs.set(key, { reasons, weight, sides });
      }
    }
  }
  return [...pairs.values()].sort(
    (a, b) => b.weight - a.weight || a.sides[0].name.localeCompare(b.sides[0].name, "vi"),
  );
}
