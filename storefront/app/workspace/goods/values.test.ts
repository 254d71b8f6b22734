import { describe, expect, it } from "vitest";
import { contentFrom, typedValues } from "./values";

describe("what was typed", () => {
  const typed = typedValues([
    ["title", "Mắm nêm"],
    ["pictures", "/media/b-320.jpg"],
    ["pictures", "/media/a-320.jpg"],
    ["variants.10.title", "Chai lớn"],
    ["variants.2.title", "Chai nhỏ"],
    ["variants.2.price", "95.000"],
    ["variants.2.stock", "mười"],
    ["variants.2.colour", "đỏ"],
    ["shelf_life_days", "365"],
    ["approved", "yes"],
  ]);

  it("keeps pictures and variants in their order, and nothing that the form does not have", () => {
    expect(typed.variants.map(({ title }) => title)).toEqual(["Chai nhỏ", "Chai lớn"]);
    expect(typed.text).toEqual({ title: "Mắm nêm", shelf_life_days: "365" });
  });

  it("becomes content with whole numbers, and tells which are none", () => {
    const { content, wrong } = contentFrom(typed);
    expect(content).toMatchObject({ title: "Mắm nêm", unit: "", shelf_life_days: 365 });
    expect(content.pictures).toEqual(["/media/b", "/media/a"]);
    expect(content.variants?.[0]).toMatchObject({ price: 95_000, sku: null });
    expect(wrong).toEqual(["variants.0.stock"]);
  });
});
