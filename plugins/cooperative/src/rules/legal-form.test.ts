import { calendarDate } from "@nang-gio/vietnam";
import { describe, expect, it } from "vitest";
import type { LegalForm } from "../legal-contract";
import { assertLegalChange, legalFormOn, type WithLegalTerms } from "./legal-form";

const GROUP: LegalForm = {
  kind: "cooperative_group",
  name: "THT Thanh long (minh hoạ)",
  name_en: null,
  registration_number: null,
};
const COOPERATIVE: LegalForm = {
  kind: "cooperative",
  name: "HTX Thanh long (minh hoạ)",
  name_en: "Dragon Fruit Co-operative (illustrative)",
  registration_number: "3400000001",
};
const GROWN: WithLegalTerms = {
  ...COOPERATIVE,
  legal_terms: [
    { ...COOPERATIVE, from: "2024-02-29", to: null },
    { ...GROUP, from: null, to: "2024-02-29" },
  ],
};
const TODAY = calendarDate("2026-11-29");

describe("the legal form of an organisation on a day", () => {
  it.each([
    ["long before it changed", "1995-01-01", GROUP],
    ["on the last day before it changed", "2024-02-28", GROUP],
    ["on the day on which it changed", "2024-02-29", COOPERATIVE],
    ["afterwards", "2026-11-29", COOPERATIVE],
  ])("%s is what held then", (_when, day, form) => {
    expect(legalFormOn(GROWN, calendarDate(day))).toEqual(form);
  });

  it("is what its row says where it never changed", () => {
    expect(legalFormOn({ ...GROUP, legal_terms: [] }, TODAY)).toEqual(GROUP);
  });
});

describe("a change of legal form", () => {
  const from = calendarDate("2025-01-01");
  it.each<[string, object, object, string | null]>([
    ["a group becomes a co-operative", { ...GROUP, from: null }, { ...COOPERATIVE, from }, null],
    ["only its name", { ...GROUP, from: null }, { ...GROUP, name: "THT Mới", from }, null],
    ["today", { ...GROUP, from: null }, { ...COOPERATIVE, from: TODAY }, null],
    ["nothing new", { ...GROUP, from: null }, { ...GROUP, from }, "kind"],
    [
      "without the number of a legal person",
      { ...GROUP, from: null },
      { ...COOPERATIVE, registration_number: null, from },
      "registration_number",
    ],
    [
      "on the day of the form before",
      { ...COOPERATIVE, from: "2025-01-01" },
      { ...COOPERATIVE, name: "HTX Mới", from },
      "from",
    ],
    [
      "tomorrow",
      { ...GROUP, from: null },
      { ...COOPERATIVE, from: calendarDate("2026-11-30") },
      "from",
    ],
  ])("%s", (_what, before, after, field) => {
    const change = () =>
      assertLegalChange(
        before as Parameters<typeof assertLegalChange>[0],
        after as Parameters<typeof assertLegalChange>[1],
        TODAY,
      );
    if (field === null) expect(change).not.toThrow();
    else expect(change).toThrow(expect.objectContaining({ field }));
  });
});
