import { describe, expect, it } from "vitest";
import { isDue } from "./due";

const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 0, minutes));

/** A notice of minute 0, last tried at one minute and looked at in another. */
const due = (tried: number, now: number, status: "pending" | "failure" | "success" = "failure") =>
  isDue({ status, created_at: at(0), updated_at: at(tried) }, at(now));

describe("a notice that could not be sent", () => {
  it.each([
    [0, 0, false],
    [0, 1, true],
    [1, 2, true],
    [2, 3, false],
    [2, 4, true],
    [60, 119, false],
    [60, 120, true],
  ])("tried at minute %i is due at minute %i: %s", (tried, now, expected) => {
    expect(due(tried, now)).toBe(expected);
  });

  it("is given up after a day", () => {
    expect(due(600, 24 * 60)).toBe(true);
    expect(due(600, 24 * 60 + 1)).toBe(false);
  });

  it("may be in flight for five minutes", () => {
    expect(due(0, 4, "pending")).toBe(false);
    expect(due(0, 5, "pending")).toBe(true);
  });

  it("is left alone once it was sent", () => {
    expect(due(0, 60, "success")).toBe(false);
  });

  it("is tried about a dozen times, were it looked at each minute", () => {
    let tried = 0;
    let tries = 0;
    for (let now = 1; now <= 24 * 60; now += 1) {
      if (!due(tried, now)) continue;
      tried = now;
      tries += 1;
    }
    expect(tries).toBe(11);
  });
});
