import type { SettlementAction, SettlementState } from "../settlement-contract";
import type { Move } from "./judge-move";

/** What each action makes of which state; everything else is refused, so that what is paid stays paid. */
export const SETTLEMENT_MOVES: Readonly<Record<SettlementAction, Move<SettlementState>>> = {
  approve: { from: ["draft"], to: "approved" },
  reopen: { from: ["approved"], to: "draft" },
  pay: { from: ["approved"], to: "paid" },
};

/** What can be done with a settlement; one that comes to nothing is not paid. */
export function settlementMovesFrom(state: SettlementState, payout: number): SettlementAction[] {
  return (Object.keys(SETTLEMENT_MOVES) as SettlementAction[]).filter(
    (action) => SETTLEMENT_MOVES[action].from.includes(state) && (action !== "pay" || payout > 0),
  );
}
