import type { EvidenceRow, Figure } from "../contract";

type Names = Figure["name"];

/** What evidence counts under a key. */
export function sumOf(evidence: readonly EvidenceRow[], key: string): number {
  return evidence.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0);
}

/** A figure that counts. */
export function countOf(evidence: readonly EvidenceRow[], key: string, name: Names): Figure {
  return { key, name, kind: "count", value: sumOf(evidence, key) };
}

const BASIS_POINTS = 10_000;

/** The share of one count in another; with nobody to count there is none. */
export function ratioOf(
  evidence: readonly EvidenceRow[],
  { key, name, part, whole }: { key: string; name: Names; part: string; whole: string },
): Figure {
  const [numerator, denominator] = [sumOf(evidence, part), sumOf(evidence, whole)];
  const value = denominator === 0 ? null : Math.round((numerator / denominator) * BASIS_POINTS);
  return { key, name, kind: "ratio", numerator, denominator, value };
}

const VALUE = "value_";

/** The key under which evidence counts an amount of a currency. */
export const valueKey = (currency: string) => `${VALUE}${currency}`;

/** A figure for each currency that evidence has amounts of, the đồng first: different currencies are never added. */
export function amountsOf(evidence: readonly EvidenceRow[], name: Names): Figure[] {
  const currencies = new Set(
    evidence.flatMap(({ counts }) =>
      Object.keys(counts).flatMap((key) => (key.startsWith(VALUE) ? key.slice(VALUE.length) : [])),
    ),
  );
  const vnd = [...currencies].filter((currency) => currency === "VND");
  const others = [...currencies].filter((currency) => currency !== "VND").sort();
  return [...vnd, ...others].map((currency) => {
    const key = valueKey(currency);
    return { key, name, kind: "money", currency, value: sumOf(evidence, key) };
  });
}
