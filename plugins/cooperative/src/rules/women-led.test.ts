import { type CalendarDate, calendarDate } from "@nang-gio/vietnam";
import { describe, expect, it } from "vitest";
import type { Title } from "../contract";
import { type LabourFact, type OfficeTermFact, womenLed } from "./women-led";

const day = calendarDate("2026-11-24");

function term(over: Partial<OfficeTermFact> = {}): OfficeTermFact {
  return {
    id: "term_1",
    person_name: "Nguyễn Thị Lan (minh hoạ)",
    sex: "female",
    title: "director",
    from: calendarDate("2024-01-01"),
    to: null,
    ...over,
  };
}

function labour(workers: number, women: number, as_of = "2026-06-30"): LabourFact {
  return { id: `labour_${as_of}`, as_of: calendarDate(as_of), workers, women };
}

describe("women-led by a woman in management", () => {
  it.each<[Title, boolean]>([
    ["board_chair", true],
    ["board_member", true],
    ["general_director", true],
    ["director", true],
    ["control_board_head", true],
    ["control_board_member", true],
    ["controller", true],
    ["deputy_director", false],
    ["accountant", false],
    ["group_leader", false],
  ])("%s: %s", (title, holds) => {
    expect(womenLed({ terms: [term({ title })], labour: [] }, day).holds).toBe(holds);
  });

  it("needs a woman", () => {
    expect(womenLed({ terms: [term({ sex: "male" })], labour: [] }, day).holds).toBe(false);
  });

  it.each([
    ["2024-01-01", true],
    ["2023-12-31", false],
    ["2026-11-23", true],
    ["2026-11-24", false],
  ])("holds within the term only: on %s %s", (asOf, holds) => {
    const terms = [term({ to: day })];
    expect(womenLed({ terms, labour: [] }, asOf as CalendarDate).holds).toBe(holds);
  });

  it("names the term as evidence", () => {
    expect(womenLed({ terms: [term()], labour: [] }, day)).toEqual({
      holds: true,
      as_of: "2026-11-24",
      reasons: [
        {
          kind: "woman_in_management",
          term_id: "term_1",
          title: "director",
          person_name: "Nguyễn Thị Lan (minh hoạ)",
          since: "2024-01-01",
        },
      ],
    });
  });
});

describe("women-led by many jobs for women", () => {
  it.each([
    [10, 5, false],
    [10, 6, true],
    [11, 6, true],
    [1, 1, true],
    [0, 0, false],
  ])("%i workers, %i women: %s", (workers, women, holds) => {
    expect(womenLed({ terms: [], labour: [labour(workers, women)] }, day).holds).toBe(holds);
  });

  it("goes by the newest snapshot of that day, not by a later one", () => {
    const snapshots = [labour(10, 9, "2025-06-30"), labour(10, 2, "2026-06-30")];
    expect(womenLed({ terms: [], labour: snapshots }, day).holds).toBe(false);
    expect(womenLed({ terms: [], labour: snapshots }, calendarDate("2026-06-29")).holds).toBe(true);
    expect(womenLed({ terms: [], labour: snapshots }, calendarDate("2025-06-29")).holds).toBe(
      false,
    );
  });

  it("states both reasons where both hold", () => {
    const { reasons } = womenLed({ terms: [term()], labour: [labour(10, 8)] }, day);
    expect(reasons.map((reason) => reason.kind)).toEqual([
      "woman_in_management",
      "majority_women_workers",
    ]);
  });
});
