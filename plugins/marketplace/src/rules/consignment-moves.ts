import type { ConsignmentAction, ConsignmentState } from "../contract";
import type { Move } from "./judge-move";

/** What each action makes of which states; everything else is refused. */
export const CONSIGNMENT_MOVES: Readonly<Record<ConsignmentAction, Move<ConsignmentState>>> = {
  accept: { from: ["placed"], to: "accepted" },
  pack: { from: ["accepted"], to: "packed" },
  ship: { from: ["packed"], to: "shipped" },
  deliver: { from: ["shipped"], to: "delivered" },
  cancel: { from: ["placed", "accepted", "packed"], to: "cancelled" },
};

/** What can be done with a consignment in a state, the usual first. */
export function movesFrom(state: ConsignmentState): ConsignmentAction[] {
  return (Object.keys(CONSIGNMENT_MOVES) as ConsignmentAction[]).filter((action) =>
    CONSIGNMENT_MOVES[action].from.includes(state),
  );
}
