import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change, moveTo, placeOrder, readConsignment } from "../support/consignments";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { photograph, sendPicture, wholeContent } from "../support/proposals";
import { makeSellers, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";

let market: TestMarket;
let mam: Awaited<ReturnType<typeof seller>>;
let staff: Awaited<ReturnType<TestMarket["staff"]>>;
let picture: string;
let product: string;
let variants: { small: string; big: string; huge: string };

const SKUS = ["NM-500", "NM-1000", "NM-2000"] as const;

beforeAll(async () => {
  market = await TestMarket.open("variant_removal");
  await importGoods(market, {
    "nuoc-mam": SKUS.map((sku, at) => ({ sku, price: 95_000 * (at + 1), stock: 10 })),
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  [mam, staff] = await Promise.all([seller(market, "mam"), market.staff()]);
  picture = (await sendPicture(market, "ảnh.jpg", await photograph())).body.picture.base;
  const goods = await goodsBySku(market);
  const of = (sku: string) => goods.get(sku)?.variant ?? "";
  product = goods.get("NM-500")?.product ?? "";
  variants = { small: of("NM-500"), big: of("NM-1000"), huge: of("NM-2000") };
});
afterAll(() => market.close());

/** Proposes the product as it is, less the variants named; gives the proposal's revision. */
async function propose(removed: string[]): Promise<number> {
  const { body } = await mam("GET", `/seller/products/${product}`);
  const content = wholeContent(picture, {
    title: "Nước mắm cá cơm",
    variants: body.product.variants.map(({ sku }: { sku: string }) => ({
      ...{ sku, title: sku, net_weight_g: 500 },
    })),
    removed,
  });
  const saved = await mam("POST", `/seller/products/${product}`, {
    seen: body.product.revision,
    content,
  });
  expect([saved.status, saved.body.product?.content.removed]).toEqual([200, removed]);
  return saved.body.product.revision;
}

const submit = async (seen: number) => mam("POST", `/seller/products/${product}/submit`, { seen });
const waiting = async (): Promise<{ id: string; revision: number }> => {
  const { listings } = (await staff("GET", "/admin/listings?state=submitted")).body;
  return (await staff("GET", `/admin/listings/${listings[0].id}`)).body.listing;
};
const approve = async () => {
  const { id, revision: seen } = await waiting();
  return staff("POST", `/admin/listings/${id}/approve`, { seen });
};
const inShop = async () =>
  (await market.store("GET", "/store/catalogue/products/nuoc-mam")).body.product.variants.map(
    ({ sku }: { sku: string }) => sku,
  );

describe("a variant that a co-operative no longer sells", () => {
  it("is not taken away while an order of it is open, and the refusal names it", async () => {
    const { ids } = await placeOrder(market, { [variants.big]: 1 });
    const refused = await submit(await propose(["NM-1000"]));
    expect([refused.status, refused.body.details]).toMatchObject([
      400,
      [{ field: "removed", code: "marketplace.listing_variant_ordered" }],
    ]);
    expect(refused.body.details[0].message).toContain("NM-1000");
    const id = ids.get("htx-mam") ?? "";
    await moveTo(mam, id, "deliver");
    const line_item_id = (await readConsignment(mam, id)).lines[0].line_item_id;
    await change(mam, id, "return", { lines: [{ line_item_id, quantity: 1, reason: "damaged" }] });
    const { revision } = (await mam("GET", `/seller/products/${product}`)).body.product;
    expect((await submit(revision)).status).toBe(400);
    const return_id = (await readConsignment(mam, id)).returns[0].id;
    expect((await change(mam, id, "receive-return", { return_id })).status).toBe(200);
    expect((await submit(revision)).status).toBe(200);
  });

  it("stays in the shop until staff agree, who are refused where it was ordered meanwhile", async () => {
    expect(await inShop()).toHaveLength(3);
    expect(await waiting()).toMatchObject({ content: { removed: ["NM-1000"] } });
    const { ids } = await placeOrder(market, { [variants.big]: 1 });
    const refused = await approve();
    expect([refused.status, refused.body.code]).toEqual([
      409,
      "marketplace.listing_variant_ordered",
    ]);
    expect(await inShop()).toHaveLength(3);
    await mam("POST", `/seller/consignments/${ids.get("htx-mam")}/cancel`, {
      ...{ seen: "placed", reason: "Ngừng bán loại này" },
    });
    expect((await approve()).status).toBe(200);
    await expect.poll(inShop, { timeout: 10_000 }).toEqual(["NM-500", "NM-2000"]);
    const { body } = await mam("GET", `/seller/products/${product}`);
    expect(body.product.variants.map(({ sku }: { sku: string }) => sku)).toEqual([
      "NM-500",
      "NM-2000",
    ]);
  });

  it("is told to who has it in a cart, and what was delivered of one can still come back whole", async () => {
    const { ids } = await placeOrder(market, { [variants.huge]: 1 });
    const id = ids.get("htx-mam") ?? "";
    await moveTo(mam, id, "deliver");
    const shopper = await Shopper.withCart(market, { [variants.huge]: 1 });
    expect((await submit(await propose(["NM-2000"]))).status).toBe(200);
    expect((await approve()).status).toBe(200);
    const { problems } = (await shopper.check()).body;
    expect(problems.map(({ code }: { code: string }) => code)).toContain("gone");
    const line_item_id = (await readConsignment(mam, id)).lines[0].line_item_id;
    const asked = await change(mam, id, "return", {
      lines: [{ line_item_id, quantity: 1, reason: "damaged" }],
    });
    expect(asked.status).toBe(200);
    const return_id = (await readConsignment(mam, id)).returns[0].id;
    const here = await change(mam, id, "receive-return", { return_id });
    expect([here.status, here.body.consignment?.returns[0].amount]).toEqual([200, 310_000]);
  });

  it("is never the last one", async () => {
    const refused = await submit(await propose(["NM-500"]));
    expect([refused.status, refused.body.details[0]]).toMatchObject([
      400,
      { field: "variants", code: "marketplace.listing_last_variant" },
    ]);
    expect(await inShop()).toEqual(["NM-500"]);
  });
});
