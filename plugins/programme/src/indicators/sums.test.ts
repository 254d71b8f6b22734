import { expect, it } from "vitest";
import type { EvidenceRow } from "../contract";
import { amountsOf, countOf, ratioOf } from "./sums";

const NAME = { vi: "Số", en: "Number" };
const row = (counts: EvidenceRow["counts"]): EvidenceRow => ({
  ...{ id: "1", title: "Một", title_en: null, day: "2026-01-05", counts },
  ...{ event_id: null, event_title: null, organisation_id: null },
});
const RATIO = { key: "share", name: NAME, part: "women_led", whole: "organisations" };

it("sums what evidence counts", () => {
  const evidence = [row({ organisations: 1, women_led: 1 }), row({ organisations: 1 })];
  expect(countOf(evidence, "organisations", NAME)).toMatchObject({ value: 2 });
  expect(ratioOf([...evidence, row({ organisations: 1 })], RATIO)).toMatchObject({
    ...{ numerator: 1, denominator: 3, value: 3_333 },
  });
});

it("gives no share where there is nobody to count", () => {
  expect(ratioOf([], RATIO)).toMatchObject({ numerator: 0, denominator: 0, value: null });
});

it("adds no amounts of different currencies", () => {
  const evidence = [
    row({ contracts: 1, value_USD: 150_000 }),
    row({ contracts: 1, value_VND: 90_000_000 }),
    row({ contracts: 1, value_VND: 10_000_000 }),
    row({ memoranda: 1 }),
  ];
  expect(amountsOf(evidence, NAME)).toMatchObject([
    { currency: "VND", value: 100_000_000 },
    { currency: "USD", value: 150_000 },
  ]);
});
