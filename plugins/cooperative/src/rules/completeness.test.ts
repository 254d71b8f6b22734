import { calendarDate } from "@nang-gio/vietnam";
import { describe, expect, it } from "vitest";
import { COMPLETENESS_FACTS } from "../completeness-contract";
import { type CompletenessFacts, completeness, WEIGHTS } from "./completeness";

const DAY = calendarDate("2026-11-29");
const LED = {
  ...{ id: "term", person_name: "Lan (minh hoạ)", sex: "female" as const },
  ...{ title: "director" as const, from: calendarDate("2024-01-01"), to: null },
};
const counted = (as_of: string) => ({
  ...{ id: "labour", as_of: calendarDate(as_of), workers: 9, women: 5 },
});
const WHOLE: CompletenessFacts = {
  ...{ kind: "cooperative", registration_number: "3400000001", phone: "0912345678" },
  ...{ address: "12 Nguyễn Huệ", founded_on: "2020-01-01", email: "htx@example.com" },
  ...{ name_en: "Co-operative", priority_lines: ["value_chain"], story: "…", story_en: "…" },
  ...{ picture: {}, terms: [LED], labour: [counted("2026-06-30")] },
};

describe("how complete the record of an organisation is", () => {
  it.each<[string, Partial<CompletenessFacts>, number, string[]]>([
    ["all of it", {}, 100, []],
    ["without a phone", { phone: null }, 90, ["phone"]],
    ["with an empty story", { story: "" }, 95, ["story"]],
    ["what weighs most first", { story: null, terms: [] }, 80, ["officers", "story"]],
    [
      "an office that has ended",
      { terms: [{ ...LED, to: calendarDate("2026-11-29") }] },
      85,
      ["officers"],
    ],
    ["only an accountant", { terms: [{ ...LED, title: "accountant" }] }, 85, ["officers"]],
    ["the leader of a group", { terms: [{ ...LED, title: "group_leader" }] }, 100, []],
    ["labour of a year ago", { labour: [counted("2025-11-29")] }, 85, ["labour"]],
    ["labour of a year ago less a day", { labour: [counted("2025-11-30")] }, 100, []],
    [
      "a group, which has no number",
      { kind: "cooperative_group", registration_number: null },
      100,
      [],
    ],
    [
      "a group without a phone",
      { kind: "cooperative_group", registration_number: null, phone: null },
      88,
      ["phone"],
    ],
    [
      "a co-operative without its number",
      { registration_number: null },
      85,
      ["registration_number"],
    ],
  ])("%s", (_what, over, score, missing) => {
    expect(completeness({ ...WHOLE, ...over }, DAY)).toEqual({ score, missing });
  });

  it("is nothing where nothing is known", () => {
    const nothing: CompletenessFacts = {
      ...{ kind: "cooperative", registration_number: null, phone: null, address: null },
      ...{ founded_on: null, email: null, name_en: null, priority_lines: [], story: null },
      ...{ story_en: null, picture: null, terms: [], labour: [] },
    };
    expect(completeness(nothing, DAY)).toMatchObject({ score: 0 });
    expect(completeness(nothing, DAY).missing).toHaveLength(COMPLETENESS_FACTS.length);
  });

  it("weighs 100 in all", () => {
    expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });
});
