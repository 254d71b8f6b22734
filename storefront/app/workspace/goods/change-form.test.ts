import { describe, expect, it } from "vitest";
import { changedForm } from "./change-form";
import { EMPTY_VALUES, EMPTY_VARIANT } from "./values";

const values = {
  ...EMPTY_VALUES,
  pictures: ["a", "b", "c"],
  variants: ["1", "2"].map((title) => ({ ...EMPTY_VARIANT, title })),
};

describe("a small button of the form", () => {
  it.each([
    ["picture-cover:2", ["c", "a", "b"]],
    ["picture-earlier:1", ["b", "a", "c"]],
    ["picture-earlier:0", ["a", "b", "c"]],
    ["picture-later:1", ["a", "c", "b"]],
    ["picture-later:2", ["a", "b", "c"]],
    ["picture-remove:1", ["a", "c"]],
    ["picture-remove:9", ["a", "b", "c"]],
    ["save", ["a", "b", "c"]],
  ])("%s leaves the pictures as %j", (button, pictures) => {
    expect(changedForm(values, button).pictures).toEqual(pictures);
  });

  it.each([
    ["add-variant", ["1", "2", ""]],
    ["remove-variant:0", ["2"]],
  ])("%s leaves the kinds as %j", (button, titles) => {
    expect(changedForm(values, button).variants.map(({ title }) => title)).toEqual(titles);
  });

  it("never leaves a product without a kind", () => {
    const one = { ...values, variants: values.variants.slice(0, 1) };
    expect(changedForm(one, "remove-variant:0").variants).toEqual([EMPTY_VARIANT]);
  });
});
