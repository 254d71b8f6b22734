import { describe, expect, it } from "vitest";
import { EVENT_ACTIONS, EVENT_STATES, PARTICIPATION_ACTIONS } from "../vocabulary";
import { EVENT_MOVES, mayAnswer, mayMoveOwnPart } from "./event-moves";

describe("an event", () => {
  it.each([
    ["planned", ["open", "hold", "cancel"]],
    ["open", ["hold", "cancel"]],
    ["held", []],
    ["cancelled", []],
  ] as const)("that is %s may %j", (state, allowed) => {
    const found = EVENT_ACTIONS.filter((action) => EVENT_MOVES[action].from.includes(state));
    expect(found).toEqual(allowed);
  });

  it("is answered while it is open, through the last day", () => {
    const of = (register_until: string | null) =>
      EVENT_STATES.filter((state) =>
        mayAnswer({ state, register_until, last_day: "2026-12-06" }, "2026-12-05"),
      );
    expect(of("2026-12-05")).toEqual(["open"]);
    expect(of("2026-12-04")).toEqual([]);
    expect(of(null)).toEqual(["open"]);
    const over = { state: "open", register_until: null, last_day: "2026-12-04" } as const;
    expect(mayAnswer(over, "2026-12-05")).toBe(false);
  });
});

describe("an organisation's own part", () => {
  it.each([
    ["none", ["register"]],
    ["invited", ["register", "decline"]],
    ["registered", ["register", "withdraw"]],
    ["declined", ["register"]],
    ["withdrawn", ["register"]],
    ["refused", []],
  ] as const)("that is %s may %j", (state, allowed) => {
    expect(PARTICIPATION_ACTIONS.filter((action) => mayMoveOwnPart(action, state))).toEqual(
      allowed,
    );
  });
});
