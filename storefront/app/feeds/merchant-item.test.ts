import type { FeedPage } from "@nang-gio/catalogue/contract";
import { expect, it } from "vitest";
import { merchantItems } from "./merchant-item";

const SHOP = "https://cho.example";

type Variant = FeedPage["product"]["variants"][number];

const variant = (over: Partial<Variant> = {}): Variant => ({
  id: "variant_1",
  sku: "NM-500",
  title: "Chai 500 ml",
  barcode: null,
  net_weight_g: 620,
  options: {},
  price_vnd: 95_000,
  compare_price_vnd: null,
  stock: 3,
  in_stock: true,
  ...over,
});

const picture = (base: string) => ({
  base,
  width: 1280,
  height: 1280,
  widths: [320, 640, 1280],
  placeholder: "",
});

function goods(variants: Variant[], over: Partial<FeedPage> = {}): FeedPage {
  return {
    product: {
      id: "prod_1",
      handle: "nuoc-mam",
      title: "Nước mắm <nhĩ> & muối",
      title_en: "Fish sauce",
      subtitle: null,
      subtitle_en: null,
      description: "Ủ chượp 18 tháng.",
      description_en: null,
      created_at: "",
      updated_at: "",
      options: [],
      variants,
    },
    pictures: [picture("/media/a"), picture("/media/b")],
    listing: null,
    cooperative: null,
    closing: null,
    breadcrumbs: [
      { handle: "thuc-pham", name: "Thực phẩm", name_en: "Food" },
      { handle: "nuoc-mam-gia-vi", name: "Nước mắm", name_en: "Fish sauce" },
    ],
    delivery_fee: 30_000,
    ...over,
  };
}

/** The attributes of each item but what delivery costs, in their order. */
const read = (xml: string) =>
  xml
    .replace(/<g:shipping>.*?<\/g:shipping>/g, "")
    .split("</item>")
    .slice(0, -1)
    .map((item) =>
      [...item.matchAll(/<([\w:]+)>([^<]*)<\//g)].map(([, name, text]) => [name, text]),
    );

const first = (xml: string) => Object.fromEntries(read(xml)[0] ?? []);

it("tells goods of one kind as their page does", () => {
  expect(first(merchantItems(goods([variant()]), "vi", SHOP))).toEqual({
    "g:id": "NM-500",
    title: "Nước mắm &lt;nhĩ&gt; &amp; muối",
    description: "Ủ chượp 18 tháng.",
    link: `${SHOP}/san-pham/nuoc-mam`,
    "g:image_link": `${SHOP}/media/a-1280.jpg`,
    "g:additional_image_link": `${SHOP}/media/b-1280.jpg`,
    "g:availability": "in_stock",
    "g:price": "95000 VND",
    "g:identifier_exists": "no",
    "g:condition": "new",
    "g:unit_pricing_measure": "500 ml",
    "g:unit_pricing_base_measure": "100 ml",
    "g:product_type": "Thực phẩm &gt; Nước mắm",
  });
});

it("tells what delivery costs at most as a price of its own", () => {
  expect(merchantItems(goods([variant()]), "vi", SHOP)).toContain(
    "<g:shipping><g:country>VN</g:country><g:price>30000 VND</g:price></g:shipping>",
  );
});

it("tells variants apart, in the page's language, and of one base", () => {
  const litre = variant({ id: "variant_2", sku: null, title: "Chai 1 lít", price_vnd: 170_000 });
  const [small, large] = read(merchantItems(goods([variant(), litre]), "en", SHOP)).map((item) =>
    Object.fromEntries(item),
  );
  expect(small).toMatchObject({
    title: "Fish sauce – 500 ml bottle",
    description: "Fish sauce",
    link: `${SHOP}/en/san-pham/nuoc-mam?loai=variant_1`,
    "g:item_group_id": "prod_1",
    "g:size": "500 ml bottle",
    "g:unit_pricing_base_measure": "1 l",
  });
  expect(large).toMatchObject({ "g:id": "variant_2", "g:unit_pricing_measure": "1000 ml" });
});

it("tells the price before and within a reduction", () => {
  const reduced = variant({ price_vnd: 80_000, compare_price_vnd: 95_000 });
  expect(first(merchantItems(goods([reduced]), "vi", SHOP))).toMatchObject({
    "g:price": "95000 VND",
    "g:sale_price": "80000 VND",
  });
});

it.each([
  ["a barcode of a trade item", variant({ barcode: "8936000000011" }), "g:gtin", "8936000000011"],
  ["the producer's code", variant({ barcode: "NB-1" }), "g:mpn", "BN 40"],
])("tells %s", (_, sold, name, text) => {
  const listing = { producer_code: "BN 40" } as FeedPage["listing"];
  const item = first(merchantItems(goods([sold], { listing }), "vi", SHOP));
  expect(item[name]).toBe(text);
  expect(item["g:identifier_exists"]).toBeUndefined();
});

it("says that nothing is there where it is sold out, or its co-operative takes no orders", () => {
  const closing = {
    from: "2026-11-01",
    to: "2026-12-01",
    takes_orders: false,
  } as FeedPage["closing"];
  for (const page of [goods([variant({ stock: 0 })]), goods([variant()], { closing })]) {
    expect(first(merchantItems(page, "vi", SHOP))["g:availability"]).toBe("out_of_stock");
  }
});

it("leaves out goods without a picture, and in English those without an English name", () => {
  expect(merchantItems(goods([variant()], { pictures: [] }), "vi", SHOP)).toBe("");
  const untranslated = goods([variant()]);
  untranslated.product.title_en = null;
  expect(merchantItems(untranslated, "en", SHOP)).toBe("");
});

it("compares crafts by no weight, and foods by it where their name tells no measure", () => {
  const hamper = variant({ title: "Giỏ quà" });
  const crafts = [{ handle: "thu-cong-my-nghe", name: "Thủ công", name_en: "Crafts" }];
  const measure = (page: FeedPage) =>
    first(merchantItems(page, "vi", SHOP))["g:unit_pricing_measure"];
  expect(measure(goods([hamper], { breadcrumbs: crafts }))).toBeUndefined();
  expect(measure(goods([hamper]))).toBe("620 g");
});
