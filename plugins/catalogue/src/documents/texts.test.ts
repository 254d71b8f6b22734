import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { expect, it } from "vitest";
import type { ProductDocument } from "../contract";
import { OCCASIONS } from "./occasions";
import { textsOf } from "./texts";

const MUI_NE = "22918";

const DOCUMENT = {
  title: "Nước mắm",
  title_en: null,
  category_handles: ["thuc-pham", "yen-sao"],
  cooperative_name: "HTX Biển Nắng (minh hoạ)",
  cooperative_name_en: null,
  commune_code: MUI_NE,
  commune_name: "Phường Mũi Né",
  ocop_stars: 4,
} as ProductDocument;

it("goods are found by their stars, their old district, their group and what they are bought for", () => {
  expect(textsOf(DOCUMENT, [])).toMatchObject({
    recognition: "OCOP 4 sao\nOCOP 4 star\nbốn sao\nfour stars",
    wider: "Thực phẩm\nFood\nPhan Thiết",
    occasions: expect.stringContaining("quà Tết"),
  });
});

it("a remark in brackets is no part of a name", () => {
  expect(textsOf(DOCUMENT, []).cooperative).toBe("HTX Biển Nắng");
});

it("what may show no stars is found by none", () => {
  expect(textsOf({ ...DOCUMENT, ocop_stars: null }, []).recognition).toBe("");
});

it("occasions are told of categories of the market", () => {
  const known = new Set(MARKET_CATEGORIES.map(({ handle }) => handle));
  const told = OCCASIONS.flatMap(({ categories }) => categories);
  expect(told.filter((handle) => !known.has(handle))).toEqual([]);
});
