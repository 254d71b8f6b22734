import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ledgerOf, moveTo, stocks } from "../support/consignments";
import { goodsBySku, importGoods } from "../support/goods";
import { MailServer } from "../support/mail-server";
import { TestMarket } from "../support/market";
import { MovedClock } from "../support/moved-clock";
import { makeSellers, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";
import { SHOPPER_PASSWORD, shopperOf } from "../support/shoppers";

const EMAIL = "muasi@example.com";
const OTHER = "muasi-hai@example.com";

let mail: MailServer;
let market: TestMarket;
let clock: MovedClock;
let goods: Awaited<ReturnType<typeof goodsBySku>>;
let buyer: Awaited<ReturnType<typeof shopperOf>>;
let mam: Awaited<ReturnType<typeof seller>>;

beforeAll(async () => {
  mail = await MailServer.open();
  clock = new MovedClock(new Date().toISOString());
  market = await TestMarket.open("quotations", {
    env: { ...clock.env, SMTP_URL: mail.url, MAIL_FROM: "Nắng Gió <cho@example.com>" },
  });
  await importGoods(market, {
    "nuoc-mam": [
      { sku: "NM-500", price: 95_000, stock: 200 },
      { sku: "NM-1L", price: 180_000, stock: 40 },
    ],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 50 }],
  });
  await makeSellers(market);
  goods = await goodsBySku(market);
  [buyer, mam] = await Promise.all([shopperOf(market, EMAIL), seller(market, "mam")]);
});
afterAll(async () => {
  await market?.close();
  await mail?.close();
  clock?.forget();
});

const PATH = "/store/account/quotations";
const variant = (sku: string) => goods.get(sku)?.variant ?? "";
const daysOn = (days: number) => addDays(dateInVietnam(clock.now()), days);

let keys = 0;
const asked = (more: object = {}) => {
  keys += 1;
  return {
    ...{ key: `quotation-${keys}`, cooperative: "htx-mam", firm: "Công ty Sỉ (minh hoạ)" },
    ...{ tax_number: "0312345678", country: "vn", buyer_kind: "wholesaler" },
    ...{ deliver_to: "Kho số 3, Thủ Đức", note: "Đóng thùng 12 chai" },
    lines: [
      { variant_id: variant("NM-500"), quantity: 100 },
      { variant_id: variant("NM-1L"), quantity: 10 },
    ],
    ...more,
  };
};
const answer = (seen: number, more: object = {}) => ({
  ...{ seen, prices: [80_000, 150_000], delivery_charge: 200_000 },
  ...{ valid_until: daysOn(10), terms: "Giao trong 7 ngày" },
  ...more,
});
const ADDRESS = {
  ...{ name: "Anh Kho (minh hoạ)", phone: "0900000009", province: "68", commune: "22918" },
  detail: "Kho số 3",
};
const accepted = (seen: number, more: object = {}) => ({
  ...{ seen, address: ADDRESS, payment: "cash" },
  ...more,
});

type Ask = typeof buyer;
async function ask(more: object = {}, by: Ask = buyer) {
  const { status, body } = await by("POST", PATH, asked(more));
  expect([status, body.message]).toEqual([201, undefined]);
  return body.quotation;
}
const reply = (id: string, body: object) => mam("POST", `/seller/quotations/${id}/answer`, body);
const accept = (id: string, body: object, by: Ask = buyer) =>
  by("POST", `${PATH}/${id}/accept`, body);

/** One that is answered. */
async function answered(more: object = {}, prices: object = {}) {
  const { id } = await ask(more);
  const given = await reply(id, answer(0, prices));
  expect([given.status, given.body.message]).toEqual([200, undefined]);
  return given.body.quotation;
}

describe("asking", () => {
  it("needs a log-in and goods that the co-operative sells, and the same form is one", async () => {
    expect((await market.store("POST", PATH, asked())).status).toBe(401);
    for (const [wrong, field] of [
      [{ lines: [] }, "lines"],
      [{ lines: [{ variant_id: variant("NM-500"), quantity: 0 }] }, "lines.0.quantity"],
      [{ lines: [{ variant_id: variant("GAO-5"), quantity: 5 }] }, "lines.0.variant_id"],
      [{ firm: "<b>Sỉ</b>" }, "firm"],
      [{ tax_number: "123" }, "tax_number"],
      [{ country: "jp", tax_number: "J".repeat(21) }, "tax_number"],
      [{ country: "zz" }, "country"],
      [{ buyer_kind: "friend" }, "buyer_kind"],
      [{ deliver_by: daysOn(-1) }, "deliver_by"],
      [{ note: "x".repeat(2_001) }, "note"],
    ] as const) {
      const { status, body } = await buyer("POST", PATH, asked(wrong));
      expect([status, body.field]).toEqual([400, field]);
    }
    const form = asked({ country: "jp", tax_number: "JP-77", buyer_kind: "exporter" });
    const twice = await Promise.all([1, 2].map(() => buyer("POST", PATH, form)));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 201]);
    const [first, second] = twice.map(({ body }) => body.quotation);
    expect(first.id).toBe(second.id);
    expect(first).toMatchObject({
      ...{ state: "asked", number: expect.stringMatching(/^BG-\d+$/), total: null, country: "jp" },
      lines: [
        { title: "Nước mắm cá cơm", quantity: 100, list_price: 95_000, unit_price: null },
        {},
      ],
      events: [{ kind: "asked", side: "buyer" }],
    });
    const gone = await buyer("POST", `${PATH}/${first.id}/withdraw`, { seen: 0 });
    expect(gone.body.quotation.state).toBe("withdrawn");
    expect((await reply(first.id, answer(1))).body.code).toBe("quotation.not_now");
  });

  it("offers what is on sale, that of the product first", async () => {
    const { body } = await buyer("GET", `${PATH}/choices?product=nuoc-mam`);
    expect(body.cooperative.handle).toBe("htx-mam");
    expect(body.variants.map(({ price, wanted }: never) => [price, wanted])).toEqual([
      [95_000, true],
      [180_000, true],
    ]);
    expect(body.countries).toContain("vn");
    expect((await buyer("GET", `${PATH}/choices?cooperative=khong-co`)).status).toBe(404);
  });
});

it("is answered, talked of, answered anew, and becomes one order at its prices, whose consignment and ledger follow", async () => {
  const { id } = await ask();
  const listed = (await mam("GET", "/seller/quotations")).body;
  expect([listed.quotations[0].id, listed.unanswered]).toEqual([id, 1]);
  const { waiting } = (await mam("GET", "/seller/work")).body;
  expect(waiting).toMatchObject({ questions: 0, quotations: 1 });
  for (const [wrong, field] of [
    [{ prices: [80_000] }, "prices"],
    [{ prices: [0, 1] }, "prices.0"],
    [{ prices: [80_000.5, 1] }, "prices.0"],
    [{ prices: [50_000_000, 1] }, "prices"],
    [{ valid_until: daysOn(-1) }, "valid_until"],
    [{ valid_until: daysOn(400) }, "valid_until"],
    [{ terms: "" }, "terms"],
  ] as const) {
    const { status, body } = await reply(id, answer(0, wrong));
    expect([status, body.field]).toEqual([400, field]);
  }
  const [one, other] = await Promise.all([1, 2].map(() => reply(id, answer(0))));
  expect([one?.status, other?.status]).toEqual([200, 200]);
  expect((await reply(id, answer(0, { terms: "Khác" }))).body.code).toBe("quotation.changed");
  const seen = (await buyer("GET", `${PATH}/${id}`)).body.quotation;
  expect(seen).toMatchObject({ state: "answered", revision: 1, total: 9_700_000 });
  expect(seen.answers).toMatchObject([{ version: 1, goods_total: 9_500_000 }]);
  await expect
    .poll(() => mail.of(EMAIL).some(({ subject }) => subject?.includes("9.700.000")), {
      timeout: 10_000,
    })
    .toBe(true);

  const said = { seen: 1, note: "Giảm thêm được không?" };
  const countered = await buyer("POST", `${PATH}/${id}/counter`, said);
  expect(countered.body.quotation).toMatchObject({ state: "asked", revision: 2 });
  expect((await buyer("POST", `${PATH}/${id}/counter`, said)).status).toBe(200);
  expect((await accept(id, accepted(2))).body.code).toBe("quotation.not_now");
  const prices = { prices: [78_000, 150_000] };
  const again = (await reply(id, answer(2, prices))).body.quotation;
  expect(again.answers.map(({ version, total }: never) => [version, total])).toEqual([
    [2, 9_500_000],
    [1, 9_700_000],
  ]);
  expect((await accept(id, accepted(1))).body.code).toBe("quotation.changed");
  expect((await accept(id, accepted(3, { address: { ...ADDRESS, name: "" } }))).status).toBe(400);

  const before = await stocks(market);
  const both = await Promise.all(
    [1, 2].map(() => accept(id, accepted(3, { invoice_address: "1 Lê Lợi, Thủ Đức" }))),
  );
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const [{ order_number, order_id, state }, twin] = both.map(({ body }) => body.quotation);
  expect([state, twin.order_number]).toEqual(["accepted", order_number]);
  const orders = await market.sql<{ id: string }>(
    `select id from "order" where metadata->'quotation'->>'id' = $1`,
    [id],
  );
  expect(orders).toEqual([{ id: order_id }]);
  const staff = await market.staff();
  const order = (await staff("GET", `/admin/orders/${order_id}?fields=total,metadata,*items`)).body
    .order;
  expect(order.total).toBe(9_500_000);
  expect(order.metadata).toMatchObject({
    quotation: { id, number: again.number },
    note: "",
    invoice: { name: "Công ty Sỉ (minh hoạ)", tax_code: "0312345678" },
  });
  const shown = (await buyer("GET", `/store/account/orders/${order_number}`)).body.order;
  expect(shown).toMatchObject({
    total: 9_500_000,
    shipping_total: 200_000,
    recipient: ADDRESS.name,
    quotation: { id, number: again.number },
  });
  const after = await stocks(market);
  expect(after["NM-500"]?.[1]).toBe((before["NM-500"]?.[1] ?? 0) + 100);
  const [part] = shown.consignments;
  expect(part).toMatchObject({ goods_total: 9_300_000, shipping_total: 200_000 });
  const named = await Promise.all([
    mam("GET", `/seller/consignments/${part.id}`),
    staff("GET", `/admin/orders/${order_id}/consignments`),
  ]);
  const quotation = { id, number: again.number };
  expect([named[0].body.consignment.quotation, named[1].body.quotation]).toEqual([
    quotation,
    quotation,
  ]);
  await moveTo(mam, part.id, "deliver");
  await expect
    .poll(async () => (await ledgerOf(market, order_id))["sale payable"], { timeout: 20_000 })
    .toBe(9_300_000);
  expect((await reply(id, answer(4))).body.code).toBe("quotation.not_now");
});

it("what lacks in stock is told, and nothing is lost; then it is ordered", async () => {
  const lines = [{ variant_id: variant("NM-1L"), quantity: 35 }];
  const { id } = await answered({ lines }, { prices: [150_000] });
  const refused = await accept(id, accepted(1));
  expect([refused.status, refused.body.code]).toEqual([409, "marketplace.too_few"]);
  expect(refused.body.details).toMatchObject([{ field: "lines.0" }]);
  const kept = (await buyer("GET", `${PATH}/${id}`)).body.quotation;
  expect([kept.state, kept.revision, kept.order_number]).toEqual(["answered", 1, null]);
  const offers = [{ sku: "NM-1L", stock: 60 }];
  expect((await mam("POST", "/seller/offers", { offers })).status).toBe(200);
  const unpayable = await accept(id, accepted(1, { payment: "vnpay" }));
  expect(unpayable.body).toMatchObject({
    field: "payment",
    message: expect.stringMatching(/^Chợ chưa nhận .*Hãy chọn cách trả khác\.$/),
    details: [{ field: "payment" }],
  });
  const done = await accept(id, accepted(1, { payment: "cash" }));
  expect(done.body.quotation).toMatchObject({ state: "accepted", total: 5_450_000 });
});

it("an answer and an acceptance at once leave one of both, and a stranger's cart is no quotation's", async () => {
  const lines = [{ variant_id: variant("NM-500"), quantity: 2 }];
  const { id } = await answered({ lines }, { prices: [80_000] });
  const [taken, changed] = await Promise.all([
    accept(id, accepted(1)),
    reply(id, answer(1, { prices: [90_000] })),
  ]);
  expect([taken.status, changed.status].sort()).toEqual([200, 409]);
  const cart = await Shopper.withCart(market, { [variant("NM-500")]: 1 });
  await cart.tell({ metadata: { quotation: { id } } });
  const stranger = await cart.complete();
  expect([stranger.status, stranger.body.code]).toEqual([409, "quotation.not_now"]);
  // Not even where the quotation names it: it comes to something else.
  const other = await answered({ lines }, { prices: [80_000] });
  await cart.tell({ metadata: { quotation: { id: other.id } } });
  await market.sql("update quotation set cart_id = $1 where id = $2", [cart.cart, other.id]);
  const dearer = await cart.complete();
  expect([dearer.status, dearer.body.code]).toEqual([409, "quotation.total_changed"]);
});

it("an order that nobody came to record is recorded by whatever is done next, also after its day, and stays the only one", async () => {
  const lines = [{ variant_id: variant("NM-500"), quantity: 3 }];
  const { id } = await answered({ lines }, { prices: [80_000] });
  const { order_id, total } = (await accept(id, accepted(1))).body.quotation;
  const unrecord = async (valid_until: string) => {
    await market.sql("delete from quotation_event where quotation_id = $1 and revision = 2", [id]);
    await market.sql(
      `update quotation set state = 'answered', revision = 1, order_id = null, valid_until = $2 where id = $1`,
      [id, valid_until],
    );
  };
  const said = { seen: 1, note: "Hết hàng" };
  const follow = async () => {
    await market.run("follow-quotations");
    return undefined;
  };
  const next: Array<[() => Promise<{ status: number } | undefined>, number | undefined]> = [
    [() => reply(id, answer(1, { prices: [90_000] })), 409],
    [() => mam("POST", `/seller/quotations/${id}/decline`, said), 409],
    [() => buyer("POST", `${PATH}/${id}/counter`, said), 409],
    [() => buyer("POST", `${PATH}/${id}/decline`, said), 409],
    [() => accept(id, accepted(1)), 200],
    [follow, undefined],
  ];
  for (const day of [daysOn(1), daysOn(-1)]) {
    for (const [act, status] of next) {
      await unrecord(day);
      expect((await act())?.status).toBe(status);
      const { quotation } = (await buyer("GET", `${PATH}/${id}`)).body;
      expect(quotation).toMatchObject({ state: "accepted", revision: 2, order_id, total });
    }
  }
  const orders = await market.sql(
    `select id from "order" where metadata->'quotation'->>'id' = $1`,
    [id],
  );
  expect(orders).toEqual([{ id: order_id }]);
});

it("an acceptance waits while an order is made of the cart before, and takes that order", async () => {
  const lines = [{ variant_id: variant("NM-500"), quantity: 1 }];
  const { id } = await answered({ lines }, { prices: [80_000] });
  await market.sql("update quotation set cart_id = 'cart_before' where id = $1", [id]);
  await market.sql("insert into locking (id, expiration) values ('cart_before', 'infinity')");
  const accepting = accept(id, accepted(1));
  const turn = () =>
    market.sql("select id from locking where id = $1", [`execute:quotation:${id}`]);
  await expect.poll(turn, { timeout: 5_000, interval: 20 }).toHaveLength(1);
  await market.sql(
    "insert into order_cart (id, order_id, cart_id) values ('made', 'order_before', 'cart_before')",
  );
  await market.sql("delete from locking where id = 'cart_before'");
  expect((await accepting).body.quotation).toMatchObject({
    ...{ state: "accepted", order_id: "order_before" },
  });
  // No such order is counted.
  await market.sql("update quotation set state = 'declined', order_id = null where id = $1", [id]);
});

it("an answer that another stands instead of is not taken for said", async () => {
  const { id } = await answered();
  expect((await reply(id, answer(1, { delivery_charge: 0 }))).status).toBe(200);
  expect((await reply(id, answer(1, { delivery_charge: 0 }))).status).toBe(200);
  expect((await reply(id, answer(1))).body.code).toBe("quotation.changed");
});

it("nobody else's: not another buyer's, nor another co-operative's; staff read those in sight", async () => {
  const { id } = await answered();
  const other = await shopperOf(market, OTHER);
  expect((await other("GET", `${PATH}/${id}`)).status).toBe(404);
  expect((await accept(id, accepted(1), other)).status).toBe(404);
  expect((await other("POST", `${PATH}/${id}/decline`, { seen: 1 })).status).toBe(404);
  expect((await other("GET", PATH)).body.count).toBe(0);
  const lua = await seller(market, "lua");
  expect((await lua("GET", `/seller/quotations/${id}`)).status).toBe(404);
  expect((await lua("POST", `/seller/quotations/${id}/answer`, answer(1))).status).toBe(404);
  const packer = await seller(market, "packer");
  expect((await packer("GET", `/seller/quotations/${id}`)).status).toBe(200);
  expect((await packer("POST", `/seller/quotations/${id}/answer`, answer(1))).status).toBe(403);
  const auditor = await market.staff("auditor");
  expect((await auditor("GET", `/admin/quotations/${id}`)).body.quotation.state).toBe("answered");
  const commune = await market.staff("commune");
  const codes = (await commune("GET", "/admin/staff/me")).body.staff.commune_codes;
  const [mine] = await market.sql<{ seen: boolean }>(
    "select commune_code = any($1) as seen from organisation where handle = 'htx-mam'",
    [codes],
  );
  const near = await commune("GET", `/admin/quotations/${id}`);
  expect(near.status).toBe(mine?.seen ? 200 : 404);
  expect((await (await market.staff("agency"))("GET", "/admin/quotations")).status).toBe(403);
});

it("figures tell what was asked, answered, accepted and sold, by kind of buyer and country, and open to their records", async () => {
  await ask({ country: "jp", tax_number: null, buyer_kind: "exporter" });
  const staff = await market.staff();
  const read = async (query = "") =>
    (await staff("GET", `/admin/market-connection/quotations${query}`)).body;
  const figures = await read();
  const [kept] = await market.sql<Record<string, string>>(
    `select count(*) as asked, count(*) filter (where version > 0) as answered,
            count(*) filter (where order_id is not null) as accepted,
            sum(total) filter (where order_id is not null) as accepted_total from quotation`,
  );
  const { sold_total, ...counted } = figures.totals;
  expect(counted).toEqual(
    Object.fromEntries(Object.entries(kept ?? {}).map(([name, value]) => [name, Number(value)])),
  );
  expect(sold_total).toBe(counted.accepted_total);
  expect(figures.foreign).toMatchObject({ asked: 2, answered: 0, accepted: 0 });
  type Sums = { asked: number; accepted_total: number };
  const sum = (rows: Sums[], name: keyof Sums) => rows.reduce((all, row) => all + row[name], 0);
  for (const rows of [figures.kinds, figures.countries, figures.months, figures.organisations]) {
    expect([sum(rows, "asked"), sum(rows, "accepted_total")]).toEqual([
      counted.asked,
      counted.accepted_total,
    ]);
  }
  for (const [query, count] of [
    ["figure=asked", counted.asked],
    ["figure=answered", counted.answered],
    ["figure=accepted", counted.accepted],
    ["foreign=true", 2],
    ["buyer_kind=exporter", 2],
  ]) {
    expect((await staff("GET", `/admin/quotations?${query}`)).body.count).toBe(count);
  }
  const [opened] = (await staff("GET", "/admin/quotations?figure=accepted&limit=1")).body
    .quotations;
  expect(opened).toMatchObject({
    ...{ cooperative: { handle: "htx-mam" }, firm: "Công ty Sỉ (minh hoạ)" },
    order_number: expect.any(Number),
  });
  expect((await read("?from=2020-01-01&to=2020-12-31")).totals.asked).toBe(0);
  const agency = await market.staff("agency");
  expect((await agency("GET", "/admin/market-connection/quotations")).body.totals).toEqual(
    figures.totals,
  );
});

it("an answer holds through its last day; then it is expired, told once, and may be asked for again", async () => {
  const { id } = await answered({}, { valid_until: daysOn(1) });
  clock.set(new Date(clock.now().getTime() + 2 * 86_400_000).toISOString());
  const state = async () => (await buyer("GET", `${PATH}/${id}`)).body.quotation.state;
  await expect.poll(state, { timeout: 5_000 }).toBe("expired");
  // The log-ins of co-operatives last a day.
  mam = await seller(market, "mam");
  const late = await accept(id, accepted(1));
  expect([late.status, late.body.code]).toEqual([409, "quotation.expired"]);
  await market.run("follow-quotations");
  await market.run("follow-quotations");
  const told = () => mail.of(EMAIL).filter(({ subject }) => subject?.includes("hết hạn"));
  await expect.poll(() => told().length, { timeout: 10_000 }).toBe(1);
  const { revision, events } = (await buyer("GET", `${PATH}/${id}`)).body.quotation;
  expect(events.at(-1)).toMatchObject({ kind: "expired", side: "market" });
  const more = { seen: revision, note: "Cho tôi báo giá mới" };
  const countered = await buyer("POST", `${PATH}/${id}/counter`, more);
  expect(countered.body.quotation.state).toBe("asked");
  const refusal = { seen: revision + 1, note: "Hết mùa" };
  const declined = await mam("POST", `/seller/quotations/${id}/decline`, refusal);
  expect(declined.body.quotation.state).toBe("declined");
  await expect
    .poll(() => mail.of(EMAIL).some(({ subject }) => subject?.includes("chưa báo giá được")), {
      timeout: 10_000,
    })
    .toBe(true);
});

it("what is beyond the form's first hundred is asked for by its id, and a form that is sent without end waits", async () => {
  const { product } = goods.get("NM-500") ?? {};
  await market.sql(
    `with made as (
       insert into product_variant (id, title, product_id, variant_rank)
         select 'more-' || n, 'Loại ' || n, '${product}', 50 + n from generate_series(1, 100) n returning id
     ), sets as (insert into price_set (id) select 'set-' || id from made returning id),
     prices as (
       insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
         select 'price-' || id, id, 'vnd', 9000, '{"value":"9000","precision":20}', 0 from sets
     )
     insert into product_variant_price_set (id, variant_id, price_set_id)
       select 'link-' || id, id, 'set-' || id from made`,
  );
  const shown = (await buyer("GET", `${PATH}/choices?product=nuoc-mam`)).body.variants;
  expect(shown).toHaveLength(100);
  expect(shown.map(({ id }: { id: string }) => id)).not.toContain("more-100");
  const eager = await shopperOf(market, "sot-ruot@example.com");
  const lines = [{ variant_id: "more-100", quantity: 5 }];
  const [first, ...others] = await Promise.all(
    Array.from({ length: 20 }, () => eager("POST", PATH, asked({ lines }))),
  );
  expect(first?.body.quotation.lines).toMatchObject([{ list_price: 9_000 }]);
  expect(others.map(({ status }) => status)).toEqual(Array(19).fill(201));
  const more = await eager("POST", PATH, asked({ lines }));
  expect([more.status, more.body.code]).toEqual([429, "quotation.too_many"]);
});

it("of a buyer who is forgotten the figures stay, and nothing that says who it was", async () => {
  const gone = await shopperOf(market, "quen@example.com");
  const firm = "Hãng Quên Lãng";
  const { id } = await ask({ firm, deliver_to: "Kho Quên Lãng", note: "Quên Lãng hỏi" }, gone);
  const erased = await gone("POST", "/store/account/data/erase", {
    ...{ password: SHOPPER_PASSWORD, confirm: true },
  });
  expect(erased.status).toBe(200);
  const { quotation } = (await mam("GET", `/seller/quotations/${id}`)).body;
  expect(quotation).toMatchObject({
    ...{ state: "withdrawn", firm: "***", tax_number: null, deliver_to: "***", note: null },
    ...{ country: "vn", buyer_kind: "wholesaler" },
  });
  const [left] = await market.sql<{ found: boolean }>(
    `select exists (select from quotation where quotation::text like '%Quên Lãng%' or account_id is null and cart_id is not null)
         or exists (select from notification where notification::text like '%Quên Lãng%') as found`,
  );
  expect(left?.found).toBe(false);
});
