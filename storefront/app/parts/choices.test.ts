import { describe, expect, it } from "vitest";
import { layOut } from "./choices";

const choices = ["a", "b", "c", "d"].map((value, index) => ({
  value,
  label: value,
  count: 4 - index,
}));
const valuesOf = (list: ReadonlyArray<{ value: string }>) => list.map(({ value }) => value);

describe("the choices of a facet", () => {
  it("show the first, and those beyond them that are chosen", () => {
    const { shown, rest, kept } = layOut(choices, new Set(["d"]), 2);
    expect([valuesOf(shown), valuesOf(rest), kept]).toEqual([["a", "b", "d"], ["c"], []]);
  });

  it("leave out what would leave nothing, unless it is chosen", () => {
    const empty = [...choices, { value: "e", label: "e", count: 0 }];
    expect(valuesOf(layOut(empty, new Set()).shown)).toEqual(["a", "b", "c", "d"]);
    expect(valuesOf(layOut(empty, new Set(["e"])).shown)).toContain("e");
  });

  it("keep a chosen value that the listing does not count any more", () => {
    expect(layOut(choices, new Set(["z"])).kept).toEqual(["z"]);
  });
});
