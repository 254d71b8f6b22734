import type { Standing, StandingAction } from "../contract";
import type { Move } from "./judge-move";

/**
 * What each action makes of which standings; everything else is refused. Who was refused may be approved after
 * all, and who closed may come back.
 */
export const STANDING_MOVES: Readonly<Record<StandingAction, Move<Standing>>> = {
  approve: { from: ["applied", "refused"], to: "approved" },
  refuse: { from: ["applied"], to: "refused" },
  suspend: { from: ["approved"], to: "suspended" },
  reactivate: { from: ["suspended", "closed"], to: "approved" },
  close: { from: ["approved", "suspended"], to: "closed" },
};

/** What can be done with a standing, the usual first. */
export function standingMovesFrom(state: Standing): StandingAction[] {
  return (Object.keys(STANDING_MOVES) as StandingAction[]).filter((action) =>
    STANDING_MOVES[action].from.includes(state),
  );
}
