import type { ConsignmentAction, ConsignmentState } from "../contract";
import type { Move } from "./judge-move";

/** What each action makes of which states of a consignment that is brought; everything else is refused. */
const BROUGHT: Readonly<Record<ConsignmentAction, Move<ConsignmentState>>> = {
  accept: { from: ["placed"], to: "accepted" },
  pack: { from: ["accepted"], to: "packed" },
  ship: { from: ["packed"], to: "shipped" },
  deliver: { from: ["shipped"], to: "delivered" },
  "take-back": { from: ["shipped"], to: "undelivered" },
  cancel: { from: ["placed", "accepted", "packed"], to: "cancelled" },
};

/** One that the shopper comes for is handed over where it lies packed, and never sent. */
const COME_FOR: typeof BROUGHT = {
  ...BROUGHT,
  ship: { from: [], to: "shipped" },
  deliver: { from: ["packed", "shipped"], to: "delivered" },
  "take-back": { from: [], to: "undelivered" },
};

/** What each action makes of a consignment. */
export function movesOf({ pickup }: { pickup: boolean }): typeof BROUGHT {
  return pickup ? COME_FOR : BROUGHT;
}

/** What can be done with a consignment as it stands, the usual first. */
export function movesFrom(consignment: {
  state: ConsignmentState;
  pickup: boolean;
}): ConsignmentAction[] {
  const moves = movesOf(consignment);
  return (Object.keys(moves) as ConsignmentAction[]).filter((action) =>
    moves[action].from.includes(consignment.state),
  );
}
