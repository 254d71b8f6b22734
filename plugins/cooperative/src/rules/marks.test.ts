import { calendarDate } from "@nang-gio/vietnam";
import { describe, expect, it } from "vitest";
import { isOddNumber, type MarkFact, markHoldsOn, markStateOn } from "./marks";

const MARK: MarkFact = {
  kind: "geographical_indication",
  number: "12/QĐ",
  valid_from: "2024-02-29",
  expires_on: "2027-03-01",
  state: "verified",
};

describe("a mark", () => {
  it.each([
    ["2024-02-28", false],
    ["2024-02-29", true],
    ["2027-02-28", true],
    ["2027-03-01", false],
  ])("on %s holds: %s", (day, holds) => {
    expect(markHoldsOn(MARK, calendarDate(day))).toBe(holds);
  });

  it("without an end holds on, unless revoked or not verified", () => {
    const day = calendarDate("2099-12-31");
    const endless = { ...MARK, expires_on: null };
    expect(markHoldsOn(endless, day)).toBe(true);
    expect(markHoldsOn({ ...endless, state: "revoked" }, day)).toBe(false);
    expect(markHoldsOn({ ...endless, state: "submitted" }, day)).toBe(false);
  });

  it("is expired from its end on, and stays revoked", () => {
    const day = calendarDate("2027-03-01");
    expect(markStateOn(MARK, day)).toBe("expired");
    expect(markStateOn({ ...MARK, state: "revoked" }, day)).toBe("revoked");
  });

  it.each([
    ["growing_area", "VN-BTOR-0001", false],
    ["growing_area", "BT 001", true],
    ["trademark", "BT 001", false],
  ] as const)("of kind %s numbered %s is odd: %s", (kind, number, odd) => {
    expect(isOddNumber({ kind, number })).toBe(odd);
  });
});
