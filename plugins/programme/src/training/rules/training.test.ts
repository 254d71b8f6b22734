import { describe, expect, it } from "vitest";
import { certificateNumber, typedNumber } from "../certificate-number";
import { COURSE_ACTIONS, COURSE_STATES } from "../vocabulary";
import { completionOf } from "./completion";
import { COURSE_MOVES, mayEnrol } from "./course-moves";
import { type FunnelDays, funnelPlace } from "./funnel";

describe("a course", () => {
  it.each([
    ["draft", ["open", "cancel"]],
    ["open", ["hold", "cancel"]],
    ["held", ["close"]],
    ["closed", []],
    ["cancelled", []],
  ] as const)("that is %s may %j", (state, allowed) => {
    expect(COURSE_ACTIONS.filter((action) => COURSE_MOVES[action].from.includes(state))).toEqual(
      allowed,
    );
  });

  it("is enrolled for while it is open, through the last day", () => {
    const on = (today: string) =>
      COURSE_STATES.filter((state) => mayEnrol({ state, enrol_until: "2026-12-05" }, today));
    expect([on("2026-12-05"), on("2026-12-06")]).toEqual([["open"], []]);
  });
});

it.each([
  [{ attended: 0 }, "absent"],
  [{ attended: 3 }, "too_few_sessions"],
  [{ attended: 4, post_score: null }, "no_test"],
  [{ attended: 4, post_score: 49 }, "failed"],
  [{ attended: 4, post_score: 50 }, "completed"],
  [{ attended: 4, post_score: null, pass_mark: null }, "completed"],
  [{ attended: 5, post_score: 0 }, "failed"],
] as const)("says of %j that it is %s", (part, completion) => {
  const whole = { sessions: 5, least_attendance: 80, pass_mark: 50, post_score: 90, ...part };
  expect(completionOf(whole)).toBe(completion);
});

describe("the way from training to sales", () => {
  const TRAINED = { trained_on: "2026-01-01", shop_on: null, listed_on: null };
  const NONE: FunnelDays = { ...TRAINED, sold_on: null, sold_again_on: null };

  it.each<[string, Partial<FunnelDays>, string, object]>([
    ["is trained only", {}, "2026-02-01", { in_time: "trained", reached: "trained", next: "shop" }],
    [
      "has a shop, and time to list",
      { shop_on: "2026-01-10" },
      "2026-04-01",
      { in_time: "shop", next: "listed", due_on: "2026-04-01", is_late: false },
    ],
    [
      "is late to list",
      { shop_on: "2026-01-10" },
      "2026-04-02",
      { in_time: "shop", next: "listed", is_late: true },
    ],
    [
      "listed on the last day",
      { shop_on: "2026-01-10", listed_on: "2026-04-01" },
      "2026-05-01",
      { in_time: "listed", next: "sold", due_on: "2026-06-30", is_late: false },
    ],
    [
      "listed too late, and sold",
      { shop_on: "2026-01-10", listed_on: "2026-04-02", sold_on: "2026-04-03" },
      "2026-05-01",
      { in_time: "shop", reached: "sold", next: "repeat", due_on: null, is_late: false },
    ],
    [
      "sold before it was trained, and again",
      {
        ...{ shop_on: "2025-01-01", listed_on: "2025-01-02" },
        ...{ sold_on: "2025-02-01", sold_again_on: "2026-03-01" },
      },
      "2026-05-01",
      { in_time: "repeat", reached: "repeat", next: null, due_on: null },
    ],
    [
      "sold again on a day to come",
      {
        ...{ shop_on: "2026-01-02", listed_on: "2026-01-03" },
        ...{ sold_on: "2026-02-01", sold_again_on: "2026-03-01" },
      },
      "2026-02-28",
      { in_time: "sold", next: "repeat" },
    ],
  ])("of one that %s", (_what, days, today, place) => {
    expect(funnelPlace({ ...NONE, ...days }, today)).toMatchObject(place);
  });
});

it("gives numbers of certificates that tell nothing of each other, and reads them as typed", () => {
  const numbers = Array.from({ length: 200 }, certificateNumber);
  expect(new Set(numbers).size).toBe(200);
  for (const number of numbers) {
    expect(number).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){3}$/);
    expect(typedNumber(` ${number.toLowerCase().replaceAll("-", " ")} `)).toBe(number);
  }
});
