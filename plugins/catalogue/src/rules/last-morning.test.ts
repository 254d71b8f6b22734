import { describe, expect, it } from "vitest";
import { lastMorning } from "./last-morning";

describe("the last morning", () => {
  it.each([
    ["2026-11-30T00:59:59Z", "2026-11-29T01:00:00.000Z"],
    ["2026-11-30T01:00:00Z", "2026-11-30T01:00:00.000Z"],
    ["2026-11-30T16:59:00Z", "2026-11-30T01:00:00.000Z"],
    // In Vietnam it is the first of December already.
    ["2026-11-30T17:00:00Z", "2026-11-30T01:00:00.000Z"],
    ["2026-12-01T01:00:00Z", "2026-12-01T01:00:00.000Z"],
  ])("at %s was %s", (now, expected) => {
    expect(lastMorning(new Date(now)).toISOString()).toBe(expected);
  });
});
