import { shareOf } from "../rules/standing";
import type { SnapshotIndicator } from "./snapshot";

type Manual = SnapshotIndicator["manual"];

/** What the figures entered by hand of one indicator come to: a share of the sums, never a mean of shares. */
export function manualTotal(
  kind: SnapshotIndicator["kind"],
  manual: Manual,
): { value: number | null; share: number | null } | null {
  if (manual.length === 0) return null;
  const sum = (of: (one: Manual[number]) => number | null) =>
    manual.reduce((total, one) => total + (of(one) ?? 0), 0);
  if (kind !== "ratio") return { value: sum(({ value }) => value), share: null };
  const parts = [sum(({ numerator }) => numerator), sum(({ denominator }) => denominator)] as const;
  return { value: null, share: shareOf(...parts) };
}
