/** Which states a move may start from, and the one that it leads to. */
export interface Move<State> {
  from: readonly State[];
  to: State;
}

/** What becomes of a record when a move is asked for by someone who saw it in a state. */
export type MoveVerdict = "move" | "done" | "refuse";

/**
 * Pressed again, a move has been done; where another was faster than the eye, it is refused, so that of two who
 * press different buttons one wins.
 */
export function judgeMove<State>(
  { from, to }: Move<State>,
  state: State,
  seen: State,
): MoveVerdict {
  if (state === to) return "done";
  return state === seen && from.includes(state) ? "move" : "refuse";
}
