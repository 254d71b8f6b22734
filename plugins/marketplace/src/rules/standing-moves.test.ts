import { expect, it } from "vitest";
import { STANDING_BODIES, STANDINGS, type Standing, type StandingAction } from "../contract";
import { judgeMove } from "./judge-move";
import { STANDING_MOVES, standingMovesFrom } from "./standing-moves";

it("leads from an application to selling, and out of it and back", () => {
  expect(STANDINGS.map((state) => [state, standingMovesFrom(state)])).toEqual([
    ["applied", ["approve", "refuse"]],
    ["approved", ["suspend", "close"]],
    ["refused", ["approve"]],
    ["suspended", ["reactivate", "close"]],
    ["closed", ["reactivate"]],
  ]);
});

it.each<[StandingAction, Standing, Standing, string]>([
  ["approve", "applied", "applied", "move"],
  ["approve", "approved", "applied", "done"],
  ["refuse", "approved", "applied", "refuse"],
  ["approve", "refused", "applied", "refuse"],
  ["suspend", "suspended", "approved", "done"],
  ["close", "suspended", "approved", "refuse"],
  ["reactivate", "applied", "applied", "refuse"],
  ["suspend", "applied", "applied", "refuse"],
])("%s of what is %s, seen as %s: %s", (action, state, seen, verdict) => {
  expect(judgeMove(STANDING_MOVES[action], state, seen)).toBe(verdict);
});

it.each<[StandingAction, boolean]>([
  ["approve", false],
  ["refuse", true],
  ["suspend", true],
  ["reactivate", false],
  ["close", true],
])("%s wants a reason: %s", (action, wanted) => {
  expect(STANDING_BODIES[action].safeParse({ seen: "approved" }).success).toBe(!wanted);
  expect(STANDING_BODIES[action].safeParse({ seen: "approved", reason: "  . " }).success).toBe(
    false,
  );
});
