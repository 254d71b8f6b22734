import { expect, it } from "vitest";
import { QUOTATION_ACTIONS, QUOTATION_SIDES, QUOTATION_STATES } from "../contract";
import { mayMoveQuotation, quotationStateOn } from "./quotation-moves";

it.each([
  ["answered", "2026-12-10", "2026-12-10", "answered"],
  ["answered", "2026-12-10", "2026-12-11", "expired"],
  ["asked", "2026-12-10", "2026-12-11", "asked"],
  ["accepted", "2026-12-10", "2027-01-01", "accepted"],
  ["asked", null, "2026-12-11", "asked"],
] as const)("%s until %s is on %s %s", (state, valid_until, today, expected) => {
  expect(quotationStateOn({ state, valid_until }, today)).toBe(expected);
});

it("each side does what is its own, in the states that it is for", () => {
  const may = QUOTATION_SIDES.flatMap((side) =>
    QUOTATION_ACTIONS.flatMap((action) => {
      const states = QUOTATION_STATES.filter((state) => mayMoveQuotation(side, action, state));
      return states.length > 0 ? [`${side} ${action}: ${states.join(" ")}`] : [];
    }),
  );
  expect(may).toEqual([
    "buyer counter: answered expired",
    "buyer accept: answered",
    "buyer decline: answered expired",
    "buyer withdraw: asked",
    "seller answer: asked answered expired",
    "seller decline: asked answered expired",
    "market expire: expired",
  ]);
});
