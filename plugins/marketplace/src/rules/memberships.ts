/** A time during which something holds, `[from, to)`; no `to` is "still". */
interface Term {
  from: Date;
  to: Date | null;
}

/** The memberships that hold at an instant, oldest first. */
export function membershipsAt<Membership extends Term>(
  memberships: readonly Membership[],
  now: Date,
): Membership[] {
  return memberships
    .filter(({ from, to }) => from <= now && (to === null || now < to))
    .toSorted((a, b) => a.from.getTime() - b.from.getTime());
}
