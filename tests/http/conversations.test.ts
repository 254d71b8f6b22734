import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { goodsBySku, importGoods } from "../support/goods";
import { MailServer } from "../support/mail-server";
import { TestMarket } from "../support/market";
import { decision } from "../support/papers";
import { photograph } from "../support/proposals";
import { makeSellers, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";
import {
  logInShopper,
  register,
  SHOPPER_PASSWORD,
  sendPhotograph,
  shopperOf,
} from "../support/shoppers";

const EMAIL = "khach@example.com";
const OTHER = "khach-hai@example.com";
const NAME = "Lan Hỏi Đáp (minh hoạ)";
const PHONE = "0987600777";
const OWN = "/store/account/conversations";
const ASKED = "/seller/conversations";

type Ask = Awaited<ReturnType<typeof shopperOf>>;

let mail: MailServer;
let market: TestMarket;
let shopper: Ask;
let other: Ask;
let mam: Ask;
let lua: Ask;
/** The shopper's conversation about the fish sauce. */
let id: string;

beforeAll(async () => {
  mail = await MailServer.open();
  market = await TestMarket.open("conversations", {
    env: { SMTP_URL: mail.url, MAIL_FROM: "Nắng Gió <cho@example.com>" },
  });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 50 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 50 }],
  });
  await makeSellers(market);
  await register(market, EMAIL, { name: NAME, phone: PHONE });
  [shopper, other, mam, lua] = await Promise.all([
    shopperOf(market, EMAIL),
    shopperOf(market, OTHER),
    seller(market, "mam"),
    seller(market, "lua"),
  ]);
});
afterAll(async () => {
  await market?.close();
  await mail?.close();
});

let keys = 0;
const newKey = () => `key-of-test-${++keys}`;

const open = (ask: Ask, about: object) => ask("POST", OWN, about);
const send = (ask: Ask, of: string, text: string, more: object = {}) =>
  ask("POST", `${OWN}/${of}/messages`, { key: newKey(), text, ...more });
const answer = (ask: Ask, of: string, text: string, more: object = {}) =>
  ask("POST", `${ASKED}/${of}/messages`, { key: newKey(), text, ...more });
const listed = async (ask: Ask, query = "") => (await ask("GET", `${ASKED}${query}`)).body;
const texts = (body: { messages: Array<{ text: string }> }) =>
  body.messages.map(({ text }) => text).toReversed();

it("only who is signed in asks, about what there is to ask about, in one conversation for each thing", async () => {
  expect((await market.store("POST", OWN, {})).status).toBe(401);
  for (const nothing of [
    { about: "product", handle: "khong-co" },
    { about: "cooperative", handle: "khong-co" },
    { about: "consignment", id: "consignment_of_nobody" },
  ]) {
    expect((await open(shopper, nothing)).status).toBe(404);
  }
  const about = { about: "product", handle: "nuoc-mam" };
  const opened = await Promise.all([open(shopper, about), open(shopper, about)]);
  expect(opened.map(({ status }) => status).sort()).toEqual([200, 201]);
  const ids = opened.map(({ body }) => body.conversation.id);
  expect(ids[0]).toBe(ids[1]);
  [id = ""] = ids;
  // Nobody sees one in which nothing is written.
  expect(await listed(mam)).toMatchObject({ count: 0, waiting: 0 });
  expect((await mam("GET", `${ASKED}/${id}`)).status).toBe(404);
  const subject = await shopper(
    "GET",
    "/store/account/conversation-subjects?about=product&handle=nuoc-mam",
  );
  expect(subject.body).toMatchObject({
    ...{ about: "product", conversation_id: null },
    product: { handle: "nuoc-mam", title: "Nước mắm cá cơm" },
    cooperative: { handle: "htx-mam" },
  });
});

it("a message sent twice at once is one; what is empty, marked up or leads away is refused at its field", async () => {
  for (const [wrong, code] of [
    ["", "conversation.empty"],
    ["<b>Còn không?</b>", "conversation.markup"],
    ["Gọi em 0900 000 009", "conversation.contact"],
    ["viết cho a@example.com", "conversation.contact"],
    ["c".repeat(2001), "access.request.invalid"],
  ] as const) {
    const { status, body } = await send(shopper, id, wrong);
    expect([status, body.code, body.field]).toEqual([400, code, "text"]);
  }
  const said = { key: newKey(), text: " Còn   hàng không?\r\n\r\n\r\nCảm ơn " };
  const answers = await Promise.all(
    [1, 2, 3].map(() => shopper("POST", `${OWN}/${id}/messages`, said)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  expect(answers[0]?.body.message).toMatchObject({
    ...{ number: 1, author: "shopper", text: "Còn hàng không?\n\nCảm ơn", reported: false },
  });
  const two = await Promise.all([send(shopper, id, "Loại 500 ml"), send(shopper, id, "Hai chai")]);
  expect(two.map(({ body }) => body.message.number).sort()).toEqual([2, 3]);
});

it("the co-operative sees a name and no more, answers, and each side what it has not read", async () => {
  expect((await listed(mam)).conversations).toMatchObject([
    { id, shopper: NAME, unread: true, waiting: true, product: { handle: "nuoc-mam" } },
  ]);
  const page = await mam("GET", `${ASKED}/${id}`);
  expect(texts(page.body)[0]).toBe("Còn hàng không?\n\nCảm ơn");
  for (const told of [page.body, await listed(mam)]) {
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`${EMAIL}|${PHONE}|cus_`));
  }
  expect((await mam("GET", "/seller/me")).body.workplace.waiting).toBe(1);
  expect((await mam("POST", `${ASKED}/${id}/read`, { number: 3 })).status).toBe(200);
  expect((await listed(mam)).conversations).toMatchObject([{ unread: false, waiting: true }]);

  const keeper = await seller(market, "keeper");
  expect((await keeper("GET", `${ASKED}/${id}`)).status).toBe(200);
  expect((await answer(keeper, id, "Dạ còn")).status).toBe(403);
  const packer = await seller(market, "packer");
  const answered = await answer(packer, id, "Dạ còn, giao trong ngày.");
  expect(answered.body.message).toMatchObject({ number: 4, writer: "Người đóng gói (minh hoạ)" });
  expect((await answer(mam, id, "Zalo 0900 000 009 rẻ hơn")).body.code).toBe(
    "conversation.contact",
  );
  expect(await listed(mam)).toMatchObject({ count: 1, waiting: 0 });
  expect(await listed(mam, "?state=waiting")).toMatchObject({ count: 0 });

  expect((await shopper("GET", "/store/account")).body.account.unread).toBe(1);
  const own = await shopper("GET", `${OWN}/${id}`);
  expect(own.body).toMatchObject({ conversation: { unread: true, last_author: "cooperative" } });
  expect(own.body.messages[0]).toMatchObject({ text: "Dạ còn, giao trong ngày.", writer: null });
  await shopper("POST", `${OWN}/${id}/read`, { number: 4 });
  expect((await shopper("GET", OWN)).body.conversations).toMatchObject([{ id, unread: false }]);

  // What the trail keeps of an answer is not its words.
  const [kept] = await market.sql<{ body: object }>(
    "select body from audit_entry where path like '%/messages' and status = 201",
  );
  expect(kept?.body).toMatchObject({ text: "24 letters" });
});

const subjectsTo = (email: string) =>
  mail.of(email).flatMap(({ subject }) => (subject?.includes("Xác nhận") ? [] : (subject ?? [])));
const SOON = { timeout: 10_000, interval: 100 };

it("each side is told once of what it has not read, by name and words of nobody", async () => {
  const asked = async () =>
    (await mam("GET", "/seller/notices")).body.notices.filter(
      ({ kind }: { kind: string }) => kind === "marketplace.conversation_asked",
    );
  await expect.poll(async () => (await asked()).length, SOON).toBe(1);
  const answered = () => subjectsTo(EMAIL).filter((subject) => subject.includes("trả lời"));
  await expect.poll(answered, SOON).toEqual(["HTX Mắm (minh hoạ) đã trả lời bạn"]);
  expect(JSON.stringify(mail.of("mam@example.com"))).not.toMatch(/Hỏi Đáp|Còn hàng/);

  await answer(mam, id, "Chai thuỷ tinh ạ.");
  await answer(mam, id, "Có tem truy xuất.");
  await expect.poll(answered, SOON).toHaveLength(2);
  await send(shopper, id, "Tôi lấy hai chai");
  await expect.poll(async () => (await asked()).length, SOON).toBe(2);
  expect(answered()).toHaveLength(2);
});

it("closing takes what was seen; the shopper's next message opens it again", async () => {
  const close = (seen: number) => mam("POST", `${ASKED}/${id}/close`, { seen });
  expect((await close(6)).body.code).toBe("conversation.written_since");
  expect((await close(7)).status).toBe(200);
  expect(await listed(mam)).toMatchObject({ waiting: 0, conversations: [{ closed: true }] });
  await send(shopper, id, "À, có hộp quà không?");
  expect(await listed(mam)).toMatchObject({ waiting: 1, conversations: [{ closed: false }] });
});

it("a consignment of an own order is asked about, and nobody else's; what is another's is not there", async () => {
  const variant = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
  const cart = await Shopper.withCart(market, { [variant]: 1 });
  await shopper("POST", `/store/account/carts/${cart.cart}`, {});
  const number = (await cart.complete()).body.order.display_id;
  const { order } = (await shopper("GET", `/store/account/orders/${number}`)).body;
  const about = { about: "consignment", id: order.consignments[0].id };
  expect((await open(other, about)).status).toBe(404);
  const opened = await open(shopper, about);
  expect(opened.status).toBe(201);
  const of = opened.body.conversation.id;
  await send(shopper, of, "Gói giúp tôi hai lớp");
  expect((await listed(mam)).conversations[0]).toMatchObject({
    consignment: { id: order.consignments[0].id, order: number },
  });

  for (const path of [`${ASKED}/${of}`, `${ASKED}/conv_none`]) {
    expect((await lua("GET", path)).status).toBe(404);
  }
  expect((await answer(lua, of, "Dạ")).status).toBe(404);
  expect((await other("GET", `${OWN}/${of}`)).status).toBe(404);
  expect((await send(other, of, "Tôi đây")).status).toBe(404);
  expect((await other("POST", `${OWN}/${of}/read`, { number: 1 })).status).toBe(404);
  expect((await listed(lua)).count).toBe(0);
});

it("photographs are seen by the two sides alone", async () => {
  const path = `${OWN}/${id}/pictures`;
  expect((await sendPhotograph(market, OTHER, path, await photograph())).status).toBe(404);
  const { body } = await sendPhotograph(market, EMAIL, path, await photograph());
  const paper = await sendPhotograph(market, EMAIL, path, await decision());
  const picture = body.scan.id;
  for (const pictures of [["scan_none"], [paper.body.scan.id]]) {
    const refused = await send(shopper, id, "", { pictures });
    expect([refused.status, refused.body.field]).toEqual([400, "pictures"]);
  }
  expect((await open(other, { about: "cooperative", handle: "htx-mam" })).status).toBe(201);
  expect((await mam("GET", `${ASKED}/${id}/pictures/${picture}`)).status).toBe(404);
  const sent = await send(shopper, id, "", { pictures: [picture, picture] });
  expect(sent.body.message).toMatchObject({ text: "", pictures: [picture] });
  const token = (await logInShopper(market, EMAIL)).body.token;
  const seen = (headers: Record<string, string>, at: string) =>
    fetch(`${market.url}${at}/${picture}`, {
      headers: { "x-publishable-api-key": market.publishableKey, ...headers },
    });
  const shown = await seen({ authorization: `Bearer ${token}` }, path);
  expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
  expect((await seen({}, path)).status).toBe(401);
  expect((await lua("GET", `${ASKED}/${id}/pictures/${picture}`)).status).toBe(404);
});

it("what one side reports staff in sight read, and hide with a reason; nothing else is theirs to read", async () => {
  const [staff, commune, auditor] = await Promise.all([
    market.staff(),
    market.staff("commune"),
    market.staff("auditor"),
  ]);
  const reported = async (ask = staff) =>
    (await ask("GET", "/admin/reported-messages?state=open")).body;
  expect((await reported()).count).toBe(0);
  const report = (ask: Ask, at: string, number: number, reason = "insult") =>
    ask("POST", `${at}/${id}/reports`, { number, reason });
  // One's own can't be reported.
  expect((await report(shopper, OWN, 1)).status).toBe(404);
  expect((await report(shopper, OWN, 4, "unfavourable")).status).toBe(400);
  const reports = await Promise.all([report(shopper, OWN, 4), report(shopper, OWN, 4, "advert")]);
  expect(reports.map(({ status }) => status)).toEqual([201, 201]);
  expect((await report(mam, ASKED, 9, "personal")).status).toBe(201);
  const { messages } = await reported();
  expect(messages).toHaveLength(2);
  const [first] = messages;
  expect(first).toMatchObject({ author: "cooperative", open: true, hidden_reason: null });
  expect((await auditor("GET", "/admin/reported-messages")).status).toBe(403);
  expect((await reported(commune)).count).toBe(2);
  const path = `/admin/reported-messages/${first.id}`;
  const hide = { seen: 0, reason: "insult" };
  expect((await commune("POST", `${path}/hide`, hide)).status).toBe(403);
  await market.sql("update staff_role set commune_codes = $1 where role = 'commune'", [["22963"]]);
  expect((await reported(commune)).count).toBe(0);
  expect((await commune("GET", path)).status).toBe(404);

  expect((await staff("POST", `${path}/hide`, { seen: 0 })).status).toBe(400);
  const hidden = await Promise.all([1, 2].map(() => staff("POST", `${path}/hide`, hide)));
  expect(hidden.map(({ status }) => status)).toEqual([200, 200]);
  expect((await staff("POST", `${path}/show`, { seen: 0 })).body.code).toBe("conversation.decided");
  expect((await reported()).count).toBe(1);
  const read = async (ask: Ask, at: string) =>
    (await ask("GET", `${at}/${id}`)).body.messages.find(
      ({ number }: { number: number }) => number === 4,
    );
  expect(await read(shopper, OWN)).toMatchObject({ text: "", hidden_reason: "insult" });
  expect(await read(mam, ASKED)).toMatchObject({ text: "Dạ còn, giao trong ngày." });
  expect((await staff("POST", `${path}/show`, { seen: 1 })).status).toBe(200);
  expect(await read(shopper, OWN)).toMatchObject({ text: "Dạ còn, giao trong ngày." });
  // With a photograph, which staff see once its message was reported.
  const withPicture = messages.find(({ author }: { author: string }) => author === "shopper");
  const shown = (picture: string) =>
    staff("GET", `/admin/reported-messages/${withPicture.id}/pictures/${picture}`);
  expect((await shown("scan_none")).status).toBe(404);
});

it("who writes too much waits, and the same message again is not counted", async () => {
  const opened = await open(other, { about: "product", handle: "gao" });
  const of = opened.body.conversation.id;
  const key = newKey();
  for (let sent = 0; sent < 5; sent += 1) {
    const again = await other("POST", `${OWN}/${of}/messages`, { key, text: "Gạo mới chưa?" });
    expect(again.status).toBe(sent === 0 ? 201 : 200);
  }
  const many = [];
  for (let sent = 0; sent < 20; sent += 1) many.push((await send(other, of, `Tin ${sent}`)).status);
  expect(many).toEqual([...Array(19).fill(201), 429]);
});

it("what is written while its conversation is forgotten is refused as to one that is not there", async () => {
  const opened = await open(shopper, { about: "cooperative", handle: "tht-lua" });
  const of: string = opened.body.conversation.id;
  const holder = new pg.Client(market.databaseUrl);
  await holder.connect();
  await holder.query("begin");
  await holder.query("delete from conversation where id = $1", [of]);
  const writing = send(shopper, of, "Gạo còn không?");
  const waiting = () =>
    market.sql(
      `select pid from pg_locks join pg_stat_activity using (pid)
        where datname = current_database() and locktype = 'transactionid' and not granted`,
    );
  await expect.poll(waiting, { timeout: 10_000, interval: 50 }).not.toEqual([]);
  await holder.query("commit");
  await holder.end();
  const { status, body } = await writing;
  expect([status, body.code]).toEqual([404, "conversation.unknown"]);
});

it("what was written is gone with photographs when the account is erased", async () => {
  await market.sql("update consignment set state = 'cancelled'");
  const scans = () => market.sql("select id from scan_record where owner_id like 'conv_%'");
  expect((await scans()).length).toBe(2);
  const erased = await shopper("POST", "/store/account/data/erase", {
    ...{ password: SHOPPER_PASSWORD, confirm: true },
  });
  expect(erased.status).toBe(200);
  expect(await scans()).toEqual([]);
  const left = await market.sql<{ account_id: string }>(
    "select distinct account_id from conversation",
  );
  expect(left).toHaveLength(1);
  expect((await mam("GET", `${ASKED}/${id}`)).status).toBe(404);
  // Staff delete the other, and a conversation in which nothing was written is forgotten after a day.
  await open(await shopperOf(market, "khach-ba@example.com"), {
    ...{ about: "cooperative", handle: "htx-mam" },
  });
  await market.sql("update conversation set created_at = now() - interval '2 days'");
  const staff = await market.staff();
  expect((await staff("DELETE", `/admin/customers/${left[0]?.account_id}`)).status).toBe(200);
  const kept = async () => (await market.sql("select id from conversation")).length;
  await expect.poll(kept, SOON).toBe(1);
  await market.run("forget-expired");
  expect(await kept()).toBe(0);
});
