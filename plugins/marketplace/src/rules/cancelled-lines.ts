import type { CancelledPieces, ConsignmentMove } from "../contract";

/** Which pieces were taken out of a consignment, by its history. */
export function cancelledLines(
  history: ReadonlyArray<Pick<ConsignmentMove, "kind" | "note" | "facts" | "at">>,
): CancelledPieces[] {
  return history
    .filter(({ kind }) => kind === "line_cancelled")
    .flatMap(({ note, facts, at }) =>
      (facts.lines ?? []).map((line) => ({
        ...line,
        amount: facts.amount ?? 0,
        reason: note ?? "",
        at,
      })),
    );
}
