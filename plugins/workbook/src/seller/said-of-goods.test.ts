import type { KeptContent } from "@nang-gio/marketplace/contract";
import { describe, expect, it } from "vitest";
import type { ProductRow, VariantRow } from "../format/index";
import { saidOfGoods } from "./said-of-goods";

const LIVE = {
  title: "Mắm nêm",
  title_en: null,
  unit: "hũ",
  category_handle: "mam",
  description: "Thơm",
  origin: null,
  pictures: [],
  variants: [
    { sku: "MN-1", title: "Hũ nhỏ", net_weight_g: 200, barcode: null },
    { sku: "MN-2", title: "Hũ lớn", net_weight_g: 500, barcode: null },
  ],
} as unknown as KeptContent;

const ROW = { code: "mam-nem", title: "Mắm nêm", category: "mam", unit: "hũ" } as ProductRow;
const variant = (changed: object) => ({ sku: "MN-1", variant: "Hũ nhỏ", ...changed }) as VariantRow;

describe("rows of a spreadsheet", () => {
  it("that were not changed say nothing, also over a draft that says something else", () => {
    const rows = { product: ROW, variants: [variant({ net_weight_g: 200 })] };
    expect(saidOfGoods(LIVE, LIVE, rows)).toEqual(LIVE);
    const draft = { ...LIVE, title: "Mắm nêm ngon" };
    expect(saidOfGoods(LIVE, draft, rows)).toEqual(draft);
  });

  it("say what was changed: texts, a blank that empties, a kind's name and weight", () => {
    const said = saidOfGoods(LIVE, LIVE, {
      product: { ...ROW, title_en: "Anchovy sauce", description: null, origin: "Mũi Né" },
      variants: [variant({ variant: "Hũ 250 g", net_weight_g: 250 })],
    });
    expect(said).toMatchObject({
      title: "Mắm nêm",
      title_en: "Anchovy sauce",
      description: null,
      origin: "Mũi Né",
      variants: [
        { sku: "MN-1", title: "Hũ 250 g", net_weight_g: 250 },
        { sku: "MN-2", title: "Hũ lớn", net_weight_g: 500 },
      ],
    });
  });

  it("of prices alone leave what is said as it is", () => {
    expect(saidOfGoods(LIVE, LIVE, { product: undefined, variants: [variant({})] })).toEqual(LIVE);
  });
});
