import { describe, expect, it } from "vitest";
import type { KeptContent, ProposedVariant } from "../contract";
import { proposalProblems } from "./proposal-problems";

const variant: ProposedVariant = {
  sku: null,
  title: "Chai 500 ml",
  price: 95_000,
  sale_price: null,
  stock: 10,
  net_weight_g: 500,
  barcode: null,
};

const whole: KeptContent = {
  title: "Nước mắm cá cơm",
  title_en: null,
  subtitle: null,
  subtitle_en: null,
  description: null,
  description_en: null,
  category_handle: "nuoc-mam-gia-vi",
  unit: "chai",
  option_name: null,
  ingredients: "Cá cơm, muối",
  storage: "Nơi khô mát",
  shelf_life_days: 730,
  warnings: null,
  origin: "Mũi Né, Lâm Đồng",
  producer_code: null,
  pictures: [{ base: "/media/0", width: 1, height: 1, widths: [1], placeholder: "" }],
  variants: [variant],
};

const fields = (content: Partial<KeptContent>, inShop: string[] = []) =>
  proposalProblems({ ...whole, ...content }, new Set(inShop)).map(({ field }) => field);

describe("what keeps a product from being submitted", () => {
  it("is nothing where all is said", () => {
    expect(fields({})).toEqual([]);
  });

  it.each([
    [{ pictures: [] }, ["pictures"]],
    [{ title: "ab" }, ["title"]],
    [{ category_handle: null }, ["category_handle"]],
    [{ category_handle: "thuc-pham" }, ["category_handle"]],
    [{ unit: "" }, ["unit"]],
    [{ description: "<b>ngon</b>" }, ["description"]],
    [{ origin: null, shelf_life_days: null }, ["origin", "shelf_life_days"]],
    [{ category_handle: "gom", storage: null, shelf_life_days: null }, []],
  ])("%j: %j", (content, found) => {
    expect(fields(content)).toEqual(found);
  });

  it.each([
    [{ price: null }, ["variants.0.price"]],
    [{ price: 0 }, ["variants.0.price"]],
    [{ stock: null }, ["variants.0.stock"]],
    [{ stock: 0 }, []],
    [{ sale_price: 95_000 }, ["variants.0.sale_price"]],
    [{ sale_price: 94_999 }, []],
    [{ title: "" }, ["variants.0.title"]],
    [{ net_weight_g: null }, ["variants.0.net_weight_g"]],
  ])("a variant with %j: %j", (changed, found) => {
    expect(fields({ variants: [{ ...variant, ...changed }] })).toEqual(found);
  });

  it("asks two variants to differ by their names", () => {
    expect(fields({ variants: [variant, { ...variant, title: "chai 500 ML" }] })).toEqual([
      "variants.1.title",
    ]);
  });

  it("asks no price and stock of a variant that has them in the shop", () => {
    const kept = { ...variant, sku: "NM-500", price: null, stock: null };
    expect(fields({ variants: [kept] }, ["NM-500"])).toEqual([]);
    expect(fields({ variants: [kept] })).toEqual(["variants.0.price", "variants.0.stock"]);
  });
});
