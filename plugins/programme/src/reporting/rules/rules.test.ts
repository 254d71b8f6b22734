import { BODIES } from "@nang-gio/access/bodies";
import { placesOn } from "@nang-gio/cooperative/rules/places";
import { calendarDate } from "@nang-gio/vietnam";
import { describe, expect, it } from "vitest";
import { manualTotal } from "../document/manual-total";
import { longDate, shownShare } from "../document/words";
import { dueYearOf, targetFrom } from "../plan";
import { PLAN_INDICATORS } from "../plan-indicators";
import { SUBMISSION_ACTIONS, SUBMISSION_STATES } from "../vocabulary";
import { askedBodies } from "./asked-bodies";
import { daysOfPeriod, isLate, reminderStage } from "./due";
import { mainFigure, projectionOf, standingOf } from "./standing";
import { mayMove } from "./submission-moves";

const NAME = { vi: "Số", en: "Number" };

it("the plan has its 32 indicators and 19 targets", () => {
  expect(PLAN_INDICATORS).toHaveLength(32);
  expect(PLAN_INDICATORS.flatMap(({ targets }) => Object.keys(targets))).toHaveLength(19);
});

it.each<[string, string]>([
  ["open", "write"],
  ["in_progress", "write submit"],
  ["submitted", "return accept"],
  ["returned", "write submit"],
  ["accepted", "lock reopen"],
  ["locked", "reopen"],
])("of a report that is %s one may %s and nothing else", (state, may) => {
  const found = SUBMISSION_ACTIONS.filter((action) =>
    mayMove(action, SUBMISSION_STATES.find((one) => one === state) ?? "open"),
  );
  expect(found.join(" ")).toBe(may);
});

describe("a report's day", () => {
  it.each([
    ["2026-10-29", undefined],
    ["2026-10-30", 30],
    ["2026-11-21", 30],
    ["2026-11-22", 7],
    ["2026-11-28", 1],
    ["2026-11-29", 1],
    ["2026-11-30", "overdue"],
  ])("on %s it is reminded of %s", (today, stage) => {
    expect(reminderStage(today, "2026-11-30")).toBe(stage);
  });

  it("is before 30 November: what comes on it is late", () => {
    const { due_before, consolidate_before, first_day } = daysOfPeriod("phase", 2025);
    expect([first_day, due_before, consolidate_before]).toEqual([
      "2023-01-01",
      "2025-11-30",
      "2025-12-31",
    ]);
    expect([isLate("2025-11-29", due_before), isLate("2025-11-30", due_before)]).toEqual([
      false,
      true,
    ]);
  });
});

describe("who is asked", () => {
  const known = {
    bodies: BODIES.map(({ name, successor, ...body }) => ({
      ...{ ...body, name: name.vi, name_en: name.en },
      successors: successor ? [successor] : [],
    })),
    places: placesOn(),
  };
  const asked = (body_code: string, day: string, place_codes?: string[]) =>
    askedBodies({ body_code, place_codes }, calendarDate(day), known);

  it("is each commune since July 2025, each district before, all of today's communes once", () => {
    const communes = asked("HPN-XA", "2025-11-29") ?? [];
    expect(communes).toHaveLength(45);
    expect(communes.every(({ commune_codes }) => commune_codes.length === 1)).toBe(true);
    const districts = asked("HPN-HUYEN", "2024-11-29") ?? [];
    expect(districts.length).toBeLessThan(communes.length);
    const covered = districts.flatMap(({ commune_codes }) => commune_codes);
    expect([covered.length, new Set(covered).size]).toEqual([45, 45]);
  });

  it("is nobody who is not there", () => {
    expect(asked("HPN-XA", "2024-11-29")).toBeUndefined();
    expect(asked("HPN-HUYEN", "2025-11-29")).toBeUndefined();
    expect(asked("HPN-XA", "2025-11-29", ["00001"])).toBeUndefined();
    expect(asked("CT", "2025-11-29", ["22918"])).toBeUndefined();
    expect(asked("CT", "2025-11-29")).toMatchObject([{ sender: "CT", level: "province" }]);
  });
});

describe("where a figure stands", () => {
  it.each<[number | null | undefined, number | null, string, number | null]>([
    [undefined, 10, "not_computed", null],
    [null, 10_000, "no_one", null],
    [3, null, "monitored", null],
    [9, 10, "on_the_way", 1],
    [10, 10, "reached", 0],
    [0, 0, "reached", 0],
  ])("%s of %s is %s", (value, target, state, missing) => {
    expect(standingOf(value, target)).toMatchObject({ state, missing });
  });

  it("is a share where the indicator is one, and a count otherwise", () => {
    const count = { key: "people", name: NAME, kind: "count", value: 3 } as const;
    const ratio = {
      ...{ key: "share", name: NAME, kind: "ratio", numerator: 1, denominator: 2, value: 5_000 },
    } as const;
    expect(mainFigure("ratio", [count, ratio])).toBe(ratio);
    expect(mainFigure("count", [ratio, count])).toBe(count);
    expect(mainFigure("count", [])).toBeUndefined();
  });

  it("is projected at its pace, once there is one, and never a share", () => {
    const figure = { key: "jobs", name: NAME, kind: "count", value: 10 } as const;
    const days = (today: string) => ({
      ...{ from: calendarDate("2026-01-01"), to: calendarDate("2026-12-31") },
      today: calendarDate(today),
    });
    expect(projectionOf(figure, days("2026-07-01"))).toMatchObject({ value: 20 });
    expect(projectionOf(figure, days("2026-02-01"))).toBeNull();
    expect(projectionOf(figure, days("2026-12-31"))).toBeNull();
    expect(
      projectionOf({ ...figure, kind: "money", currency: "VND" }, days("2026-07-01")),
    ).toBeNull();
  });

  it("of 2030 counts from the plan's first day or its second phase's", () => {
    expect([dueYearOf("2025-12-31"), dueYearOf("2026-01-01")]).toEqual([2025, 2030]);
    expect([targetFrom(2030, true), targetFrom(2030, false), targetFrom(2025, false)]).toEqual([
      "2023-01-01",
      "2026-01-01",
      "2023-01-01",
    ]);
  });
});

it("figures by hand are added: of shares the parts, never the shares", () => {
  const manual = (value: number | null, numerator: number | null, denominator: number | null) => ({
    ...{ sender: "Xã", value, numerator, denominator, evidence: "Sổ", link: "https://a.vn" },
  });
  expect(manualTotal("count", [manual(3, null, null), manual(4, null, null)])?.value).toBe(7);
  expect(manualTotal("ratio", [manual(null, 1, 1), manual(null, 0, 3)])?.share).toBe(2_500);
  expect(manualTotal("ratio", [manual(null, 0, 0)])).toEqual({ value: null, share: null });
  expect(manualTotal("count", [])).toBeNull();
});

it("dates and shares are written as an administrative document has them", () => {
  expect(longDate("2026-02-05")).toBe("ngày 05 tháng 02 năm 2026");
  expect(longDate("2026-12-15")).toBe("ngày 15 tháng 12 năm 2026");
  expect([shownShare(6_250), shownShare(10_000), shownShare(1_205), shownShare(null)]).toEqual([
    "62,5%",
    "100%",
    "12,05%",
    "không có ai để tính",
  ]);
});
