import type { ConsignmentAction, ConsignmentState } from "../contract";

/** What each action makes of which states; everything else is refused. */
export const CONSIGNMENT_MOVES: Readonly<
  Record<ConsignmentAction, { from: readonly ConsignmentState[]; to: ConsignmentState }>
> = {
  accept: { from: ["placed"], to: "accepted" },
  pack: { from: ["accepted"], to: "packed" },
  ship: { from: ["packed"], to: "shipped" },
  deliver: { from: ["shipped"], to: "delivered" },
  cancel: { from: ["placed", "accepted", "packed"], to: "cancelled" },
};

/** What becomes of a consignment when an action is asked for by someone who saw it in a state. */
export type MoveVerdict = "move" | "done" | "refuse";

/**
 * Pressed again, an action has been done; where another was faster than the eye, it is refused, so that of two who
 * press different buttons one wins.
 */
export function judgeMove(
  action: ConsignmentAction,
  state: ConsignmentState,
  seen: ConsignmentState,
): MoveVerdict {
  const { from, to } = CONSIGNMENT_MOVES[action];
  if (state === to) return "done";
  return state === seen && from.includes(state) ? "move" : "refuse";
}

/** What can be done with a consignment in a state, the usual first. */
export function movesFrom(state: ConsignmentState): ConsignmentAction[] {
  return (Object.keys(CONSIGNMENT_MOVES) as ConsignmentAction[]).filter((action) =>
    CONSIGNMENT_MOVES[action].from.includes(state),
  );
}
