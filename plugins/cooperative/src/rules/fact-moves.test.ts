import { describe, expect, it } from "vitest";
import { judgeFactMove } from "./fact-moves";

describe("what becomes of a proposed fact", () => {
  it.each([
    ["confirm", "submitted", "move"],
    ["confirm", "confirmed", "done"],
    ["confirm", "returned", "refuse"],
    ["confirm", "withdrawn", "refuse"],
    ["return", "submitted", "move"],
    ["return", "returned", "done"],
    ["return", "confirmed", "refuse"],
    ["withdraw", "submitted", "move"],
    ["withdraw", "returned", "move"],
    ["withdraw", "withdrawn", "done"],
    ["withdraw", "confirmed", "refuse"],
  ] as const)("%s of a %s one: %s", (action, state, verdict) => {
    expect(judgeFactMove(action, { state, revision: 2 }, 2)).toBe(verdict);
  });

  it("is refused to who read another revision, whatever they do", () => {
    for (const action of ["confirm", "return", "withdraw"] as const) {
      expect(judgeFactMove(action, { state: "submitted", revision: 2 }, 1)).toBe("refuse");
    }
  });
});
