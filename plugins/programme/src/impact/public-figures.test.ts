import { expect, it } from "vitest";
import type { EvidenceRow, Figure } from "../contract";
import { publicFigures } from "./public-figures";

const name = { vi: "Tên", en: "Name" };
const row = (organisation_id: string, counts: Record<string, number>): EvidenceRow => ({
  ...{ id: organisation_id, organisation_id, counts, title: "", title_en: null, day: "2026-01-01" },
  ...{ event_id: null, event_title: null },
});
const kindsOf = (...given: Parameters<typeof publicFigures>) =>
  publicFigures(...given).map(({ kind }) => kind);

it("tells how many things there are, however few", () => {
  const few: Figure = { key: "events", name, kind: "count", value: 1 };
  expect(publicFigures([few], [], "things")).toEqual([few]);
});

it.each([
  [0, "count"],
  [1, "withheld"],
  [4, "withheld"],
  [5, "count"],
])("of %i people it is told as %s", (value, kind) => {
  expect(kindsOf([{ key: "jobs", name, kind: "count", value }], [], "people")).toEqual([kind]);
});

it.each([
  [5, 10, "ratio"],
  [10, 10, "ratio"],
  [4, 10, "withheld"],
  [7, 10, "withheld"],
])("a share of %i in %i people is told as %s", (numerator, denominator, kind) => {
  const share: Figure = { key: "share", name, kind: "ratio", numerator, denominator, value: 1 };
  expect(kindsOf([share], [], "people")).toEqual([kind]);
});

it("withholds money of fewer than five organisations, of whatever number of records", () => {
  const sold: Figure = { key: "sold", name, kind: "money", currency: "VND", value: 9 };
  const four = ["a", "b", "c", "d", "d"].map((id) => row(id, { sold: 1 }));
  expect(kindsOf([sold], [...four, row("e", { sold: 0 })], "things")).toEqual(["withheld"]);
  expect(kindsOf([sold], [...four, row("e", { sold: 1 })], "things")).toEqual(["money"]);
  expect(kindsOf([{ ...sold, value: 0 }], [], "things")).toEqual(["money"]);
});

it("tells no part of an amount, and no share, from which so few others' money follows", () => {
  const money = { kind: "money", currency: "VND", value: 9, name } as const;
  const figures: Figure[] = [
    { ...money, key: "sold" },
    { ...money, key: "women_led_sold" },
    { key: "share", name, kind: "ratio", numerator: 8, denominator: 9, value: 1 },
  ];
  const led = (many: number) =>
    Array.from({ length: many }, (_, at) => row(`led${at}`, { sold: 1, women_led_sold: 1 }));
  const others = (many: number) =>
    Array.from({ length: many }, (_, at) => row(`other${at}`, { sold: 1, women_led_sold: 0 }));
  expect(kindsOf(figures, [...led(8), ...others(1)], "things")).toEqual([
    ...["money", "withheld", "withheld"],
  ]);
  expect(kindsOf(figures, [...led(3)], "things")).toEqual(["withheld", "withheld", "withheld"]);
  expect(kindsOf(figures, [...led(5), ...others(5)], "things")).toEqual([
    ...["money", "money", "ratio"],
  ]);
  expect(kindsOf(figures, led(6), "things")).toEqual(["money", "money", "ratio"]);
});
