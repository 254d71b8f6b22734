import { expect, it } from "vitest";
import {
  CONSIGNMENT_ACTIONS,
  CONSIGNMENT_STATES,
  type ConsignmentAction,
  type ConsignmentState,
} from "../contract";
import { movesFrom, movesOf } from "./consignment-moves";
import { judgeMove } from "./judge-move";

const BROUGHT = movesOf({ pickup: false });

it("is handed over where it lies packed, and never sent, where the shopper comes for it", () => {
  const allowed = CONSIGNMENT_STATES.map((state) => [state, movesFrom({ state, pickup: true })]);
  expect(allowed).toEqual([
    ["placed", ["accept", "cancel"]],
    ["accepted", ["pack", "cancel"]],
    ["packed", ["deliver", "cancel"]],
    ["shipped", ["deliver"]],
    ["delivered", []],
    ["cancelled", []],
    ["returned", []],
    ["undelivered", []],
  ]);
});

it("goes forward one step at a time, can be cancelled until it ships, and come back after", () => {
  const allowed = CONSIGNMENT_STATES.map((state) => [state, movesFrom({ state, pickup: false })]);
  expect(allowed).toEqual([
    ["placed", ["accept", "cancel"]],
    ["accepted", ["pack", "cancel"]],
    ["packed", ["ship", "cancel"]],
    ["shipped", ["deliver", "take-back"]],
    ["delivered", []],
    ["cancelled", []],
    ["returned", []],
    ["undelivered", []],
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
  ["take-back", "shipped", "shipped", "move"],
  ["take-back", "undelivered", "shipped", "done"],
  ["take-back", "delivered", "shipped", "refuse"],
  ["take-back", "packed", "packed", "refuse"],
  ["deliver", "undelivered", "shipped", "refuse"],
])("%s of what is %s, seen as %s: %s", (action, state, seen, verdict) => {
  expect(judgeMove(BROUGHT[action], state, seen)).toBe(verdict);
});

it.each([false, true])(
  "lets one of two different buttons win, whichever came first; come for: %s",
  (pickup) => {
    const moves = movesOf({ pickup });
    for (const state of CONSIGNMENT_STATES) {
      for (const first of movesFrom({ state, pickup })) {
        for (const second of CONSIGNMENT_ACTIONS.filter((action) => action !== first)) {
          const after = judgeMove(moves[first], state, state) === "move";
          expect(after).toBe(true);
          expect(judgeMove(moves[second], moves[first].to, state)).not.toBe("move");
        }
      }
    }
  },
);
