import { afterAll, beforeAll, expect, it } from "vitest";
import { moveTo } from "../support/consignments";
import { goodsBySku, importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { photograph } from "../support/proposals";
import { makeSellers, SELLERS, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";
import { register, sendPhotograph, shopperOf } from "../support/shoppers";

const EMAIL = "khach@example.com";
const OTHER = "khach-hai@example.com";

let market: TestMarket;
let goods: Awaited<ReturnType<typeof goodsBySku>>;
let shopper: Awaited<ReturnType<typeof shopperOf>>;
let mam: Awaited<ReturnType<typeof seller>>;
let fish: { product: string; variant: string };
let rice: typeof fish;

beforeAll(async () => {
  market = await TestMarket.open("reviews");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 50 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 50 }],
  });
  await makeSellers(market);
  goods = await goodsBySku(market);
  fish = goods.get("NM-500") as typeof fish;
  rice = goods.get("GAO-5") as typeof fish;
  [shopper, mam] = await Promise.all([shopperOf(market, EMAIL), seller(market, "mam")]);
});
afterAll(async () => {
  await market?.close();
});

type Ask = typeof shopper;

/** Orders a bottle signed in; gives its number, and brings it where it is asked for. */
async function order(ask: Ask, arrives = true): Promise<number> {
  const cart = await Shopper.withCart(market, { [fish.variant]: 1 });
  await ask("POST", `/store/account/carts/${cart.cart}`, {});
  const { body } = await cart.complete();
  const number: number = body.order.display_id;
  const looked = await ask("GET", `/store/account/orders/${number}`);
  if (arrives) await moveTo(mam, looked.body.order.consignments[0].id, "deliver");
  return number;
}

const write = (ask: Ask, said: object, product = fish.product) =>
  ask("POST", `/store/products/${product}/reviews`, said);

const read = async (query = "", product = fish.product) =>
  (await market.store("GET", `/store/products/${product}/reviews${query}`)).body;

const page = async () => (await market.store("GET", "/store/catalogue/products/nuoc-mam")).body;

/** What the card of the fish sauce says of its reviews, as soon as it is so: within two seconds. */
const shows = (rating: number | null, rating_count: number) =>
  expect
    .poll(async () => (await page()).card, { timeout: 2_000, interval: 50 })
    .toMatchObject({ rating, rating_count });

const handlesBy = async (path: "listing" | "search") => {
  if (path === "listing") {
    const { body } = await market.store("GET", "/store/listing?sort=rating");
    return body.products.map(({ handle }: { handle: string }) => handle);
  }
  const { body } = await market.store("POST", "/store/search", {
    ...{ entity: "product", pagination: { order: { rating: "DESC" } } },
  });
  return body.results[0].hits.map(
    ({ document }: { document: { handle: string } }) => document.handle,
  );
};

it("only who bought goods and received them reviews them, and not who sells them", async () => {
  const path = `/store/products/${fish.product}/reviews`;
  expect((await market.store("POST", path, {})).status).toBe(401);
  expect((await write(shopper, { rating: 5 })).body.code).toBe("review.not_bought");
  await order(shopper, false);
  expect((await write(shopper, { rating: 5 })).status).toBe(403);

  const own = "mam@example.com";
  await register(market, own, { phone: SELLERS.mam.phone });
  const seller = await shopperOf(market, own);
  await order(seller);
  expect((await write(seller, { rating: 5 })).body.code).toBe("review.own_goods");
  expect(await read()).toMatchObject({ rating: null, rating_count: 0, reviews: [] });
});

it("one review a shopper and product, also of two at once; written again it is changed, and the catalogue follows", async () => {
  const number = await order(shopper);
  const due = await shopper("GET", `/store/account/reviews?order=${number}`);
  expect(due.body).toMatchObject({
    count: 1,
    goods: [{ product_id: fish.product, title: "Nước mắm cá cơm", review: null }],
  });
  for (const [wrong, field] of [
    [{}, "rating"],
    [{ rating: 0 }, "rating"],
    [{ rating: 4.5 }, "rating"],
    [{ rating: 5, content: "<b>Ngon</b>" }, "content"],
    [{ rating: 5, name: "n".repeat(41) }, "name"],
    [{ rating: 5, pictures: ["/media/nowhere"] }, "pictures"],
  ] as const) {
    const { status, body } = await write(shopper, wrong);
    expect([status, body.field]).toEqual([400, field]);
  }
  const said = { rating: 4, content: " Thơm,  đậm đà.\r\n\r\n\r\nSẽ mua lại. ", name: " Lan " };
  const answers = await Promise.all([1, 2].map(() => write(shopper, said)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
  expect(answers[0]?.body.review).toMatchObject({
    ...{ rating: 4, content: "Thơm, đậm đà.\n\nSẽ mua lại.", name: "Lan", state: "shown" },
    answer: null,
  });
  await shows(4, 1);
  const { first } = (await page()).reviews;
  expect(first).toMatchObject([{ rating: 4, name: "Lan", is_cut: false }]);
  expect(JSON.stringify(first)).not.toContain("account");

  const other = await shopperOf(market, OTHER);
  await order(other);
  expect((await write(other, { rating: 1 })).status).toBe(201);
  await shows(2.5, 2);
  expect((await write(other, { rating: 5 })).status).toBe(200);
  await shows(4.5, 2);
  expect(await read()).toMatchObject({
    ...{ rating: 4.5, rating_count: 2, ratings: [0, 0, 0, 1, 1], count: 2 },
    reviews: [{ name: "Lan" }, { content: null, name: null }],
  });
  expect(await read("?rating=5&limit=1")).toMatchObject({ count: 1, reviews: [{ rating: 5 }] });
  expect(await handlesBy("listing")).toEqual(["nuoc-mam", "gao"]);
  expect(await handlesBy("search")).toEqual(["nuoc-mam", "gao"]);
});

it("a photograph is sent by who bought, and shown as pictures of goods are", async () => {
  const send = (email: string, product: string) => async () =>
    sendPhotograph(market, email, `/store/products/${product}/review-pictures`, await photograph());
  expect((await send(EMAIL, rice.product)()).status).toBe(403);
  const { status, body } = await send(EMAIL, fish.product)();
  expect([status, body.picture?.width]).toEqual([201, 900]);
  const { base } = body.picture;
  expect((await market.anyone("GET", `${base}-320.jpg`)).status).toBe(200);
  const said = { rating: 4, content: "Thơm, đậm đà.", name: "Lan", pictures: [base, base] };
  expect((await write(shopper, said)).body.review.pictures).toMatchObject([{ base }]);
  await expect
    .poll(async () => (await page()).reviews.first[0].pictures, { timeout: 2_000 })
    .toMatchObject([{ base }]);
});

const idOf = async (name: string) => {
  const { reviews } = await read();
  return reviews.find((one: { name: string }) => one.name === name).id as string;
};

it("the co-operative answers, changes the answer, and is not overwritten by who saw an older one", async () => {
  const listed = await mam("GET", "/seller/reviews");
  expect(listed.body).toMatchObject({ count: 2, unanswered: 2 });
  const id = await idOf("Lan");
  const answer = (seen: number, content: string, ask = mam) =>
    ask("POST", `/seller/reviews/${id}/answer`, { seen, content });
  const lua = await seller(market, "lua");
  expect((await answer(0, "Cảm ơn", lua)).status).toBe(404);
  expect((await lua("GET", "/seller/reviews")).body).toMatchObject({ count: 0 });
  expect((await answer(0, "<i>Cảm ơn</i>")).body.field).toBe("content");
  // Whoever bought in English is told in English.
  await market.sql(
    `update "order" set metadata = coalesce(metadata, '{}') || '{"language": "en"}'
      where id = (select order_id from review where id = $1)`,
    [id],
  );
  const answers = await Promise.all(Array.from({ length: 8 }, () => answer(0, "Cảm ơn chị!")));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect((await answer(0, "Lời khác")).body.code).toBe("review.answered");
  expect((await answer(1, "Cảm ơn chị Lan!")).status).toBe(200);
  await expect
    .poll(async () => (await page()).reviews.first[0].answer, { timeout: 2_000 })
    .toMatchObject({ content: "Cảm ơn chị Lan!" });
  const { body } = await mam("GET", "/seller/reviews?state=unanswered");
  expect(body).toMatchObject({ count: 1, unanswered: 1 });
  const kinds = async () =>
    (await mam("GET", "/seller/notices")).body.notices.map(({ kind }: { kind: string }) => kind);
  await expect.poll(kinds, { timeout: 10_000 }).toContain("marketplace.review_new");
  const told = () =>
    market.sql<{ to: string; english: boolean }>(
      `select "to", strpos(data::text, 'has answered your review') > 0 as english
         from notification where template = 'shopper.review_answer'`,
    );
  await expect.poll(told, { timeout: 10_000 }).toEqual([{ to: EMAIL, english: true }]);
});

it("what leads away waits for staff; what is reported is counted once each and hidden by staff alone, with a reason", async () => {
  const staff = await market.staff();
  const other = await shopperOf(market, OTHER);
  const waits = await write(other, { rating: 5, content: "Rẻ hơn: gọi 0900 000 009" });
  expect(waits.body.review.state).toBe("waiting");
  await shows(4, 1);
  const open = async () => (await staff("GET", "/admin/reviews?state=open")).body.reviews;
  const [waiting] = await open();
  expect(waiting).toMatchObject({
    state: "waiting",
    reports: {},
    cooperative: { name: expect.any(String) },
  });
  expect(
    (await staff("POST", `/admin/reviews/${waiting.id}/hide`, { seen: waiting.revision })).status,
  ).toBe(400);

  const id = await idOf("Lan");
  const report = (ask: Ask | undefined, reason = "insult") => {
    const path = `/store/reviews/${id}/reports`;
    return ask ? ask("POST", path, { reason }) : market.store("POST", path, { reason });
  };
  expect((await report(undefined, "unfavourable")).status).toBe(400);
  const reports = await Promise.all([
    report(other),
    report(other),
    report(undefined),
    report(undefined),
  ]);
  expect(reports.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect((await open()).map(({ reports: by }: { reports: object }) => by)).toContainEqual({
    insult: 2,
  });
  expect(await read()).toMatchObject({ rating_count: 1 });

  const decide = (what: string, more: object) =>
    staff("POST", `/admin/reviews/${id}/${what}`, more);
  const { revision: seen } = (await staff("GET", `/admin/reviews/${id}`)).body.review;
  expect((await decide("hide", { seen: seen + 7, reason: "insult" })).body.code).toBe(
    "review.changed",
  );
  const hidden = await Promise.all([1, 2].map(() => decide("hide", { seen, reason: "insult" })));
  expect(hidden.map(({ status }) => status)).toEqual([200, 200]);
  expect(hidden[0]?.body.review).toMatchObject({ state: "hidden", reports: {} });
  await shows(null, 0);
  expect((await report(undefined)).status).toBe(404);
  expect((await mam("GET", "/seller/reviews")).body.count).toBe(0);
  const own = await shopper("GET", `/store/account/reviews?product=${fish.product}`);
  expect(own.body.goods[0].review).toMatchObject({ state: "hidden", hidden_reason: "insult" });

  const again = await write(shopper, { rating: 2, content: "Lần này nói lịch sự", name: "Lan" });
  expect(again.body.review.state).toBe("waiting");
  const found = (await staff("GET", `/admin/reviews/${id}`)).body.review;
  expect((await decide("show", { seen: found.revision })).status).toBe(200);
  await shows(2, 1);
  const trail = await market.sql<{
    path: string;
    changes: Array<{ field: string; after: unknown }>;
  }>(
    `select path, changes from audit_entry where path like '%/hide' and status = 200 order by created_at limit 1`,
  );
  expect(trail[0]?.changes).toContainEqual({ field: "state", before: "shown", after: "hidden" });
});

it("officers of communes read reviews of theirs alone, and who is forgotten leaves stars and words", async () => {
  const [{ id: account = "" } = {}] = await market.sql<{ id: string }>(
    `select id from customer where email = '${EMAIL}' and has_account`,
  );
  const [staff, commune] = await Promise.all([market.staff(), market.staff("commune")]);
  const { reviews } = (await staff("GET", "/admin/reviews?q=lịch+sự")).body;
  expect(reviews).toMatchObject([{ name: "Lan", state: "shown" }]);
  const path = `/admin/reviews/${reviews[0].id}`;
  expect((await commune("GET", "/admin/reviews")).body.count).toBe(2);
  const hide = { seen: reviews[0].revision, reason: "insult" };
  expect((await commune("POST", `${path}/hide`, hide)).status).toBe(403);
  await market.sql("update staff_role set commune_codes = $1 where role = 'commune'", [["22963"]]);
  expect((await commune("GET", "/admin/reviews")).body.count).toBe(0);
  expect((await commune("GET", path)).status).toBe(404);
  expect((await staff("DELETE", `/admin/customers/${account}`)).status).toBe(200);
  await expect
    .poll(async () => (await page()).reviews.first, { timeout: 5_000 })
    .toMatchObject([{ rating: 2, content: "Lần này nói lịch sự", name: null, pictures: [] }]);
  const kept = await market.sql(`select from review where account_id = '${account}'`);
  expect(kept).toEqual([]);
});
