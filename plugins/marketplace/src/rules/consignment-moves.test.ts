import { expect, it } from "vitest";
import {
  CONSIGNMENT_ACTIONS,
  CONSIGNMENT_STATES,
  type ConsignmentAction,
  type ConsignmentState,
} from "../contract";
import { CONSIGNMENT_MOVES, movesFrom } from "./consignment-moves";
import { judgeMove } from "./judge-move";

it("goes forward one step at a time, and can be cancelled until it ships", () => {
  const allowed = CONSIGNMENT_STATES.map((state) => [state, movesFrom(state)]);
  expect(allowed).toEqual([
    ["placed", ["accept", "cancel"]],
    ["accepted", ["pack", "cancel"]],
    ["packed", ["ship", "cancel"]],
    ["shipped", ["deliver"]],
    ["delivered", []],
    ["cancelled", []],
    ["returned", []],
  ]);
});

it.each<[ConsignmentAction, ConsignmentState, ConsignmentState, string]>([
  ["accept", "placed", "placed", "move"],
  ["accept", "accepted", "placed", "done"],
  ["accept", "packed", "placed", "refuse"],
  ["cancel", "accepted", "placed", "refuse"],
  ["cancel", "accepted", "accepted", "move"],
  ["cancel", "cancelled", "placed", "done"],
  ["cancel", "shipped", "packed", "refuse"],
  ["ship", "cancelled", "packed", "refuse"],
  ["deliver", "packed", "packed", "refuse"],
])("%s of what is %s, seen as %s: %s", (action, state, seen, verdict) => {
  expect(judgeMove(CONSIGNMENT_MOVES[action], state, seen)).toBe(verdict);
});

it("lets one of two different buttons win, whichever came first", () => {
  for (const state of CONSIGNMENT_STATES) {
    for (const first of movesFrom(state)) {
      for (const second of CONSIGNMENT_ACTIONS.filter((action) => action !== first)) {
        const after = judgeMove(CONSIGNMENT_MOVES[first], state, state) === "move";
        expect(after).toBe(true);
        expect(judgeMove(CONSIGNMENT_MOVES[second], CONSIGNMENT_MOVES[first].to, state)).not.toBe(
          "move",
        );
      }
    }
  }
});
