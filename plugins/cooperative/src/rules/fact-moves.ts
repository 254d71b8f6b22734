import type { FactState } from "../contract";

/** What is done with a proposed fact: by its co-operative, then by staff. */
export type FactAction = "send" | "withdraw" | "confirm" | "return";

/** What may follow what; a fact that is sent anew is a new revision of it. */
export const FACT_MOVES: Readonly<
  Record<FactAction, { from: readonly FactState[]; to: FactState }>
> = {
  send: { from: ["submitted", "returned"], to: "submitted" },
  withdraw: { from: ["submitted", "returned"], to: "withdrawn" },
  confirm: { from: ["submitted"], to: "confirmed" },
  return: { from: ["submitted"], to: "returned" },
};

/** States in which a proposal waits for somebody. */
export const OPEN_FACTS: readonly FactState[] = FACT_MOVES.withdraw.from;

/**
 * Whether an action moves a proposal that was read at a revision: `done` where the same action has moved it already,
 * `refuse` where it is no longer as it was seen.
 */
export function judgeFactMove(
  action: Exclude<FactAction, "send">,
  { state, revision }: { state: FactState; revision: number },
  seen: number,
): "move" | "done" | "refuse" {
  const { from, to } = FACT_MOVES[action];
  if (revision !== seen) return "refuse";
  if (state === to) return "done";
  return from.includes(state) ? "move" : "refuse";
}
