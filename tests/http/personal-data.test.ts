import JSZip from "jszip";
import { afterAll, beforeAll, expect, it } from "vitest";
import { change, ledgerOf, moveTo, readConsignment } from "../support/consignments";
import { goodsBySku, importGoods } from "../support/goods";
import { MailServer } from "../support/mail-server";
import { TestMarket } from "../support/market";
import { MovedClock } from "../support/moved-clock";
import { photograph } from "../support/proposals";
import { makeSellers, seller } from "../support/sellers";
import { ADDRESS, Shopper } from "../support/shopper";
import {
  asTokenOf,
  logInShopper,
  register,
  SHOPPER_PASSWORD,
  sendPhotograph,
  shopperOf,
} from "../support/shoppers";
import { StripePeer } from "../support/stripe-peer";
import { offerTransfers } from "../support/transfers";
import { VnpayPeer } from "../support/vnpay-peer";

/** A shopper whose every word is found nowhere else. */
const EMAIL = "quenlang@example.com";
const PHONE = "0987600001";
const PHONE_HOME = "0987600002";
const NAME = "Tên Riêng Quên Lãng";
const STREET = "77 Đường Quên Lãng";
const INVOICE = { name: "Người Mua Hoá Đơn", tax_code: "0312345678", address: "1 Lê Lợi" };
const WORDS = { gift: "Chúc Quên Lãng", note: "Gọi Quên Lãng trước" };
const TRACES = [EMAIL, PHONE, PHONE_HOME, NAME, "Quên Lãng"];

let mail: MailServer;
let stripe: StripePeer;
let vnpay: VnpayPeer;
let market: TestMarket;
let clock: MovedClock;
let variant: string;
let shopper: Awaited<ReturnType<typeof shopperOf>>;

beforeAll(async () => {
  [mail, stripe, vnpay] = await Promise.all([
    MailServer.open(),
    StripePeer.open(),
    VnpayPeer.open(),
  ]);
  clock = new MovedClock(new Date().toISOString());
  market = await TestMarket.open("personal_data", {
    env: {
      ...{ ...clock.env, ...stripe.env, ...vnpay.env },
      ...{ SMTP_URL: mail.url, MAIL_FROM: "Nắng Gió <cho@example.com>" },
    },
  });
  stripe.noticeUrl = `${market.url}/hooks/stripe`;
  vnpay.noticeUrl = `${market.url}/hooks/vnpay`;
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 500 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await Promise.all([makeSellers(market), offerTransfers(market)]);
  variant = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
  await register(market, EMAIL, { name: NAME, phone: PHONE });
  shopper = asTokenOf(market, (await logInShopper(market, EMAIL)).body.token);
});
afterAll(async () => {
  await market?.close();
  await mail?.close();
  await stripe?.close();
  await vnpay?.close();
  clock?.forget();
});

/** Where a text stands, in any column of any table: `table.column`. */
async function placesOf(text: string): Promise<string[]> {
  const columns = await market.sql<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns
       join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY')`,
  );
  expect(columns.length).toBeGreaterThan(500);
  const asked = columns.map(
    ({ table_name, column_name }) =>
      `select '${table_name}.${column_name}' as place from "${table_name}" where strpos("${column_name}"::text, $1) > 0`,
  );
  const found = await market.sql<{ place: string }>(asked.join(" union "), [text]);
  return found.map(({ place }) => place).sort();
}

const everywhere = async () =>
  [...new Set((await Promise.all(TRACES.map(placesOf))).flat())].sort();

/** An order of the signed-in shopper's. */
async function order(metadata: object = {}, provider = "pp_cod_vietnam") {
  const cart = await Shopper.withCart(market, { [variant]: 2 });
  await cart.pay(provider);
  const to = { ...ADDRESS, first_name: NAME, last_name: "", phone: PHONE_HOME, address_1: STREET };
  await cart.tell({ email: EMAIL, metadata, shipping_address: to, billing_address: to });
  await shopper("POST", `/store/account/carts/${cart.cart}`, {});
  const { body } = await cart.complete();
  const number: number = body.order.display_id;
  const path = `/store/account/orders/${number}`;
  const look = async () => (await shopper("GET", path)).body.order.consignments[0];
  return { id: body.order.id as string, number, path, look };
}

/** Pays an order by card, and another by VNPay; both arrive, and one is claimed back in vain. */
async function paidOnline() {
  const named = { phone: PHONE_HOME };
  const byCard = await order(WORDS, "pp_stripe_vietnam");
  await byCard.look();
  const asked = { ...named, number: byCard.number };
  const { payment } = (await market.store("POST", "/store/orders/stripe", asked)).body;
  const intent = String(payment.client_secret).split("_secret_")[0] ?? "";
  stripe.pay(intent);
  await stripe.deliver(stripe.last("payment_intent.amount_capturable_updated"));
  const byVnpay = await order(WORDS, "pp_vnpay_vietnam");
  await byVnpay.look();
  const led = await market.store("POST", "/store/orders/vnpay", {
    ...{ ...named, number: byVnpay.number },
    language: "vi",
  });
  const visited = vnpay.visit(new URL(led.body.url).search.slice(1));
  if (typeof visited === "string") throw new Error(visited);
  vnpay.act(visited.ref, "00");
  expect(await vnpay.notify(vnpay.told(visited.ref))).toBe("00");
  const mam = await seller(market, "mam");
  for (const { look } of [byCard, byVnpay]) {
    const { id } = await look();
    await expect
      .poll(async () => (await readConsignment(mam, id)).awaits_payment, { timeout: 15_000 })
      .toBe(false);
    await moveTo(mam, id, "ship");
    const sent = { seen: "shipped" };
    expect((await mam("POST", `/seller/consignments/${id}/deliver`, sent)).status).toBe(200);
  }
  const claim = stripe.claim(intent, "fraudulent", new Date("2026-12-20T16:59:59.000Z"));
  await stripe.deliver(stripe.last("charge.dispute.created"));
  expect((await data()).obstacles).toContainEqual({ kind: "money_open", number: byCard.number });
  stripe.decide(claim.id, "won", "closed");
  await stripe.deliver(stripe.last("charge.dispute.closed"));
}

const secretIn = (page: string) =>
  mail
    .of(EMAIL)
    .flatMap(({ text }) => new RegExp(`/tai-khoan/${page}/([\\w.-]+)`).exec(text ?? "")?.[1] ?? [])
    .at(-1);

const data = async () => (await shopper("GET", "/store/account/data")).body.data;
const erase = (more: object = {}) =>
  shopper("POST", "/store/account/data/erase", {
    ...{ password: SHOPPER_PASSWORD, confirm: true },
    ...more,
  });

let delivered: Awaited<ReturnType<typeof order>>;
let cancelled: Awaited<ReturnType<typeof order>>;
let picture: string;

it("a consent is written down with its words, and nobody changes it", async () => {
  expect((await data()).consents).toMatchObject([
    { purpose: "account", given: true, version: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
  const [kept] = await market.sql<{ language: string }>("select language from shopper_consent");
  expect(kept?.language).toBe("vi");
  await expect(market.sql("update shopper_consent set given = false")).rejects.toThrow(
    /not changed/,
  );
});

it("a shopper takes along all that the market keeps of them, by their password", async () => {
  await expect.poll(() => secretIn("xac-nhan"), { timeout: 10_000 }).toBeTruthy();
  const proof = { secret: secretIn("xac-nhan") };
  expect((await shopper("POST", "/store/account/email-proofs/use", proof)).status).toBe(200);
  await shopper("POST", "/store/account/addresses", {
    ...{ name: NAME, phone: PHONE_HOME, province: "68", commune: "22918", detail: STREET },
  });
  delivered = await order({ ...WORDS, invoice: INVOICE, language: "vi" });
  const mam = await seller(market, "mam");
  const { id, lines } = await delivered.look();
  await moveTo(mam, id, "deliver");
  const { revision } = await delivered.look();
  const sent = await sendPhotograph(
    market,
    EMAIL,
    `${delivered.path}/pictures?consignment=${id}`,
    await photograph(),
  );
  picture = sent.body.scan.id;
  const asked = await shopper("POST", `${delivered.path}/returns`, {
    consignment: { id, revision },
    lines: [{ line_item_id: lines[0].line_item_id, quantity: 1, reason: "damaged" }],
    note: `${NAME} báo chai nứt`,
    pictures: [picture],
  });
  expect(asked.status).toBe(200);

  const { product } = (await goodsBySku(market)).get("NM-500") ?? {};
  const shown = await sendPhotograph(
    market,
    EMAIL,
    `/store/products/${product}/review-pictures`,
    await photograph(),
  );
  const { base } = shown.body.picture;
  const said = { rating: 4, content: "Thơm và đậm", name: NAME, pictures: [base] };
  expect((await shopper("POST", `/store/products/${product}/reviews`, said)).status).toBe(201);
  const wished = { handle: "nuoc-mam", on_price: true };
  expect((await shopper("POST", "/store/account/wishes", wished)).status).toBe(201);
  const { conversation } = (
    await shopper("POST", "/store/account/conversations", { about: "product", handle: "nuoc-mam" })
  ).body;
  const question = { key: "question-of-one", text: `${NAME} hỏi: còn hàng không?` };
  const questioned = await shopper(
    "POST",
    `/store/account/conversations/${conversation.id}/messages`,
    question,
  );
  expect(questioned.status).toBe(201);
  const followed = { handle: "htx-mam" };
  expect((await shopper("POST", "/store/account/follows", followed)).status).toBe(201);

  const take = (password: string) =>
    fetch(`${market.url}/store/account/data/export`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
        "x-publishable-api-key": market.publishableKey,
        "accept-language": "vi",
      },
      body: JSON.stringify({ password }),
    });
  const { token } = (await logInShopper(market, EMAIL)).body;
  expect((await take("không phải thế")).status).toBe(400);
  const zip = await JSZip.loadAsync(await (await take(SHOPPER_PASSWORD)).arrayBuffer());
  const reviewed = `anh/${base.split("/").at(-1)}.jpg`;
  expect(Object.keys(zip.files).sort()).toEqual(
    [reviewed, `anh/${picture}.jpg`, "doc-toi.html", "du-lieu.json"].sort(),
  );
  const read = JSON.parse((await zip.file("du-lieu.json")?.async("text")) ?? "");
  expect(read.account).toMatchObject([{ name: NAME, email: EMAIL, phone: PHONE }]);
  expect(read.addresses).toMatchObject([{ phone: PHONE_HOME }]);
  expect(read.orders).toMatchObject([
    { number: delivered.number, name: NAME, email: EMAIL, ...WORDS, total: expect.any(Number) },
  ]);
  expect(read.returns).toMatchObject([{ pictures: [`anh/${picture}.jpg`] }]);
  expect(read.reviews).toMatchObject([
    { product: "Nước mắm cá cơm", rating: 4, content: "Thơm và đậm", pictures: [reviewed] },
  ]);
  expect(read.wishes).toMatchObject([{ product: "Nước mắm cá cơm", on_price: true }]);
  expect(read.follows).toMatchObject([{ cooperative: "HTX Mắm (minh hoạ)", told: true }]);
  expect(read.conversations).toMatchObject([
    { product: "Nước mắm cá cơm", author: "bạn", content: question.text, state: "đang hiện" },
  ]);
  expect(read.log_ins.length).toBeGreaterThan(1);
  expect(read.messages.length).toBeGreaterThan(1);
  const page = (await zip.file("doc-toi.html")?.async("text")) ?? "";
  for (const shown of [NAME, STREET, "Chúc Quên Lãng", INVOICE.name, "hỏng, vỡ"]) {
    expect(page).toContain(shown);
  }
  // A key that no catalogue words would stand as it is.
  expect(page).not.toMatch(/own_data\./);
});

it("nothing is erased without the password and a yes, nor while anything is open", async () => {
  const open = await order();
  expect((await data()).obstacles).toEqual([
    { kind: "return_open", number: delivered.number },
    { kind: "order_open", number: open.number },
  ]);
  const refused = await erase();
  expect([refused.status, refused.body.code]).toEqual([409, "own_data.return_open"]);
  expect((await erase({ password: "không phải thế" })).body.field).toBe("password");
  expect((await erase({ confirm: false })).body.field).toBe("confirm");
  expect(await placesOf(EMAIL)).toContain("customer.email");
  cancelled = open;
});

it("an account is erased once, also by two at once, and nothing of its shopper is left but an invoice's buyer", async () => {
  const mam = await seller(market, "mam");
  const { id, returns } = await delivered.look();
  const refusal = await change(mam, id, "refuse-return", {
    return_id: returns[0].id,
    reason: "Chai không nứt",
  });
  expect(refusal.status).toBe(200);
  const part = await cancelled.look();
  const withdrawn = await shopper("POST", `${cancelled.path}/cancel`, {
    consignments: [{ id: part.id, seen: part.state, revision: part.revision }],
    reason: `${NAME} đổi ý`,
  });
  expect(withdrawn.status).toBe(200);
  // Staff correct an address, which Medusa keeps as it was; and a cart is left behind.
  const staff = await market.staff();
  const moved = { ...ADDRESS, first_name: NAME, phone: PHONE, address_1: `${STREET} A` };
  const corrected = await staff("POST", `/admin/orders/${delivered.id}`, {
    shipping_address: moved,
  });
  expect(corrected.status).toBe(200);
  const left = await Shopper.withCart(market, { [variant]: 1 });
  await left.tell({ email: EMAIL, metadata: WORDS, shipping_address: moved });
  await paidOnline();
  const before = await market.sql(
    "select id, state, total, refunded_total from consignment order by id",
  );
  const ledger = await ledgerOf(market, delivered.id);
  expect(Object.keys(ledger).length).toBeGreaterThan(0);
  await expect
    .poll(() => mail.of(EMAIL).some(({ subject }) => subject?.includes("huỷ")), {
      timeout: 10_000,
    })
    .toBe(true);
  expect((await data()).obstacles).toEqual([]);
  expect((await everywhere()).length).toBeGreaterThan(15);
  const [{ base } = { base: "" }] = await market.sql<{ base: string }>(
    "select pictures -> 0 ->> 'base' as base from review where jsonb_array_length(pictures) > 0",
  );
  expect((await market.anyone("GET", `${base}-320.jpg`)).status).toBe(200);

  const answers = await Promise.all([erase(), erase()]);
  expect(answers.map(({ status }) => status)).toContain(200);
  expect(await everywhere()).toEqual([]);
  expect(await placesOf(INVOICE.name)).toEqual(["order.metadata"]);
  for (const size of ["320.jpg", "320.avif", "card.jpg"]) {
    expect((await market.anyone("GET", `${base}-${size}`)).status).toBe(404);
  }
  expect(
    await market.sql("select account_id, order_id, name, pictures, content, state from review"),
  ).toEqual([
    {
      ...{ account_id: null, order_id: null, name: null, pictures: [] },
      ...{ content: "Thơm và đậm", state: "shown" },
    },
  ]);
  expect(
    await market.sql("select id from shopper_wish union select id from shopper_follow"),
  ).toEqual([]);
  expect(mail.of(EMAIL).at(-1)?.subject).toBe("Tài khoản của bạn đã được xoá");
  expect(mail.of(EMAIL).filter(({ subject }) => subject?.includes("đã được xoá"))).toHaveLength(1);

  expect((await shopper("GET", "/store/account")).status).toBe(401);
  expect((await logInShopper(market, EMAIL)).status).toBe(401);
  expect((await staff("GET", `/admin/scans/${picture}`)).status).toBe(404);
  const after = await market.sql(
    "select id, state, total, refunded_total from consignment order by id",
  );
  expect(after).toEqual(before);
  expect(await ledgerOf(market, delivered.id)).toEqual(ledger);
  const shown = (await staff("GET", `/admin/orders/${delivered.id}?fields=email,*shipping_address`))
    .body.order;
  expect(shown).toMatchObject({
    email: null,
    shipping_address: { first_name: "***", phone: null },
  });
  expect((await mam("GET", `/seller/consignments/${id}`)).body.consignment).toMatchObject({
    gift: null,
    invoice: INVOICE,
  });
  // The e-mail is free again.
  expect((await register(market, EMAIL)).status).toBe(201);
});

it("what nobody needs any more is forgotten when its time has come, and not before", async () => {
  const guest = async (to: object) => {
    const cart = await Shopper.withCart(market, { [variant]: 1 });
    await cart.tell({ email: "khach-cu@example.com", shipping_address: { ...ADDRESS, ...to } });
    return cart;
  };
  const open = await (await guest({ first_name: "Khách Đang Chờ" })).complete();
  const over = await (await guest({ first_name: "Khách Đã Xong" })).complete();
  const own = await shopperOf(market, "con-o-lai@example.com");
  const kept = await guest({ first_name: "Khách Có Tài Khoản" });
  await own("POST", `/store/account/carts/${kept.cart}`, {});
  await kept.complete();
  await own("GET", "/store/account/orders");
  await guest({ first_name: "Khách Bỏ Giỏ" });
  const parts = async () =>
    market.sql<{ id: string; order_id: string }>(
      "select id, order_id from consignment where order_id = any($1)",
      [[over.body.order.id, open.body.order.id]],
    );
  await expect.poll(async () => (await parts()).length, { timeout: 10_000 }).toBe(2);
  const done = (await parts()).find(({ order_id }) => order_id === over.body.order.id);
  await moveTo(await seller(market, "mam"), done?.id ?? "", "deliver");

  const later = async (days: number) => {
    const then = new Date(Date.now() + days * 86_400_000);
    clock.set(then.toISOString());
    // Until the backend's clock has moved: it looks four times a second.
    for (let tries = 0, reached = false; !reached; tries += 1) {
      await register(market, `luc-${days}-${tries}@example.com`);
      const [last] = await market.sql<{ at: Date }>(
        "select max(consented_at) as at from shopper_account",
      );
      reached = (last?.at ?? 0) >= then;
    }
    await market.run("forget-expired");
  };
  await later(29);
  expect(await placesOf("Khách Bỏ Giỏ")).toEqual(["cart_address.first_name"]);
  await later(31);
  expect(await placesOf("Khách Bỏ Giỏ")).toEqual([]);
  expect(await placesOf("Khách Đã Xong")).toContain("order_address.first_name");
  expect(await market.sql("select 1 from shopper_session where ended_at is null")).toEqual([]);
  await later(3 * 366);
  expect(await placesOf("Khách Đã Xong")).toEqual([]);
  expect(await placesOf("Khách Đang Chờ")).toContain("order_address.first_name");
  expect(await placesOf("Khách Có Tài Khoản")).toContain("order_address.first_name");
  expect(await placesOf(INVOICE.name)).toEqual(["order.metadata"]);
  await later(11 * 366);
  expect(await placesOf(INVOICE.name)).toEqual([]);
});
