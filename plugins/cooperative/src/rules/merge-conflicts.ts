/** Facts of an organisation that can contradict those of another. */
export interface MergedFacts {
  labour: ReadonlyArray<{ as_of: string; workers: number; women: number }>;
  marks: ReadonlyArray<{
    kind: string;
    number: string;
    valid_from: string;
    expires_on: string | null;
    state: string;
  }>;
  lots: ReadonlyArray<{ number: string }>;
}

/** What two organisations say differently of one thing. */
export type MergeConflict =
  | { code: "labour"; day: string }
  | { code: "mark"; number: string }
  | { code: "lot"; number: string };

/**
 * What keeps two organisations from being merged: other counts of one day, papers of one number that differ, two lots of
 * one number. Counts and papers that are the same in both are no conflict: one of them is kept.
 */
export function mergeConflicts(from: MergedFacts, into: MergedFacts): MergeConflict[] {
  const counts = new Map(into.labour.map((one) => [one.as_of, one]));
  const papers = new Map(into.marks.map((one) => [`${one.kind} ${one.number}`, one]));
  const numbers = new Set(into.lots.map(({ number }) => number));
  return [
    ...from.labour.flatMap((own): MergeConflict[] => {
      const other = counts.get(own.as_of);
      const same = other?.workers === own.workers && other.women === own.women;
      return other && !same ? [{ code: "labour", day: own.as_of }] : [];
    }),
    ...from.marks.flatMap((own): MergeConflict[] => {
      const other = papers.get(`${own.kind} ${own.number}`);
      const same =
        other?.valid_from === own.valid_from &&
        other.expires_on === own.expires_on &&
        other.state === own.state;
      return other && !same ? [{ code: "mark", number: own.number }] : [];
    }),
    ...from.lots.flatMap(({ number }): MergeConflict[] =>
      numbers.has(number) ? [{ code: "lot", number }] : [],
    ),
  ];
}
