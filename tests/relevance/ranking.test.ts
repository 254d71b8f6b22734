import type { ProductDocument } from "@nang-gio/catalogue/contract";
import { pathTo } from "@nang-gio/catalogue/documents/categories";
import { textsOf } from "@nang-gio/catalogue/documents/texts";
import { appeal } from "@nang-gio/catalogue/rules/appeal";
import { Lexicon } from "@nang-gio/catalogue/rules/lexicon";
import { listHomeCommunes } from "@nang-gio/vietnam/places";
import { expect, it } from "vitest";
import { PRODUCTS } from "../../seed/data/products";
import type { DemoProduct } from "../../seed/data/types";
import { makerOf, sku } from "../../seed/data/workbook-rows";
import { behindTwins, type Judged, judge, table } from "./judge";
import { goodsWithStars, queriesOf } from "./need";
import { NEEDS } from "./needs";

const STARS = new Map(
  ([3, 4, 5] as const).flatMap((stars) =>
    goodsWithStars(stars).map((handle) => [handle, stars] as const),
  ),
);
const COMMUNES = new Map(listHomeCommunes().map(({ name, code }) => [name, code]));

function documentOf(product: DemoProduct): ProductDocument {
  const { title, title_en, subtitle, subtitle_en, category, code } = product;
  const { name, name_en, commune } = makerOf(product);
  return {
    title,
    title_en,
    subtitle,
    subtitle_en,
    category_handles: pathTo(category).map(({ handle }) => handle),
    cooperative_name: name,
    cooperative_name_en: name_en,
    commune_code: COMMUNES.get(commune) ?? null,
    commune_name: commune,
    ocop_stars: STARS.get(code) ?? null,
  } as ProductDocument;
}

const lexicon = new Lexicon();
PRODUCTS.forEach((product, slot) => {
  const offers = product.variants.map(({ name, price, stock }, index) => ({
    id: sku(product, index),
    title: name,
    sku: sku(product, index),
    price,
    regular: price,
    stock,
  }));
  lexicon.add(slot, textsOf(documentOf(product), offers));
});

/** The ranking alone, without a market around it: within a second it says what a change of its rules does. */
async function find(text: string): Promise<string[]> {
  return lexicon
    .find(text, () => true)
    .flatMap(({ slot, score }) => {
      const product = PRODUCTS[slot];
      if (!product) return [];
      const in_stock = product.variants.some(({ stock }) => stock > 0);
      return [{ slot, code: product.code, score: score * appeal({ in_stock, sold: 0 }) }];
    })
    .sort((a, b) => b.score - a.score || a.slot - b.slot)
    .map(({ code }) => code);
}

it("the ranking finds what shoppers mean, without accents as well as with them", async () => {
  const judged: Judged[] = await judge(queriesOf(NEEDS), find);
  const [all] = table(judged);
  expect(all?.ndcg).toBeGreaterThanOrEqual(0.93);
  expect(all?.zero).toBeLessThanOrEqual(0.01);
  expect(behindTwins(judged).filter(({ behind }) => behind > 0.02)).toEqual([]);
});
