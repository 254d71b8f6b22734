import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inDays, today } from "../support/days";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { type Answer, TestMarket } from "../support/market";
import { recordPastOrders } from "../support/past-orders";
import { readPdf } from "../support/pdf";
import { photograph } from "../support/proposals";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

const THIS_YEAR = Number(today().slice(0, 4));

let market: TestMarket;
let province: Ask;
let commune: Ask;
let mam: Ask;
let lua: Ask;
/** Ids of organisations by handle. */
let ids: Map<string, string>;
/** A fair that ended thirty days ago, and its buyers. */
let fair: string;
let [chain, exporter] = ["", ""];

const id = (handle: string) => ids.get(handle) ?? "";
const saidOf = ({ status, body }: Answer) => [status, body.code, body.field];
const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();

async function plan(first_day: string, last_day: string, people: readonly string[]) {
  const { body } = await province("POST", "/admin/events", {
    ...{ kind: "fair", title: "Hội chợ (minh hoạ)", organisers: ["HPN"], is_online: false },
    ...{ first_day, last_day, commune_code: "22918", address: "Nhà văn hoá" },
  });
  const event = body.event.id;
  await province("POST", `/admin/events/${event}/open`, {});
  for (const handle of people) {
    await province("POST", `/admin/events/${event}/organisations/${id(handle)}`, {
      ...{ action: "register", people: 1 },
    });
  }
  return event;
}

async function buyer(event: string, name: string, kind = "retail_chain"): Promise<string> {
  const { body } = await province("POST", `/admin/events/${event}/buyers`, { name, kind });
  return body.buyer.id;
}

beforeAll(async () => {
  market = await TestMarket.open("market_links");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "MAM-1", price: 90_000, stock: 50 }],
    gao: [{ sku: "GAO-1", price: 60_000, stock: 50 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  [province, commune] = [await market.staff("province"), await market.staff("commune")];
  for (const handle of ["htx-hai", "htx-ba", "htx-bon", "htx-nam", "htx-sau"]) {
    await province("POST", "/admin/cooperatives", {
      ...{ handle, kind: "cooperative", name: `HTX ${handle} (minh hoạ)`, sector: "Mắm" },
      commune_code: "22918",
    });
  }
  ids = await cooperativeIds(market);
  [mam, lua] = [await seller(market, "mam"), await seller(market, "lua")];
  fair = await plan(inDays(-31), inDays(-30), ["htx-mam", "tht-lua"]);
  [chain, exporter] = [
    await buyer(fair, "Siêu thị Biển (minh hoạ)"),
    await buyer(fair, "Công ty Nắng (minh hoạ)", "exporter"),
  ];
  await province("POST", `/admin/events/${fair}/hold`, {});
});
afterAll(() => market.close());

describe("channels", () => {
  const channel = (more: object = {}) => ({
    ...{ kind: "retail_chain", name: "Chuỗi Biển Xanh (minh hoạ)", since: inDays(-400), ...more },
  });
  const tell = (more: object = {}, ask = mam) => ask("POST", "/seller/channels", channel(more));
  const p16 = async (query = "", ask = province) => {
    const { body } = await ask("GET", `/admin/plan/indicators/P16/evidence?limit=100${query}`);
    const figures = new Map<string, number>(
      body.indicator.figures.map(({ key, value }: { key: string; value: number }) => [key, value]),
    );
    return { figures, evidence: body.evidence as Array<{ counts: Record<string, number> }> };
  };

  it.each<[string, () => object, string]>([
    ["that ended before it began", () => ({ ended_on: inDays(-401), end_reason: "?" }), "ended_on"],
    ["that ended as it began", () => ({ ended_on: inDays(-400), end_reason: "?" }), "ended_on"],
    ["that begins tomorrow", () => ({ since: inDays(1) }), "since"],
    ["that will end", () => ({ ended_on: inDays(1), end_reason: "Hết hạn" }), "ended_on"],
    ["that ended for no reason", () => ({ ended_on: today() }), "end_reason"],
    ["that ended on no day", () => ({ end_reason: "Hết hạn" }), "ended_on"],
    ["of no kind", () => ({ kind: "market" }), "kind"],
    ["called with markup", () => ({ name: "<b>Chuỗi</b>" }), "name"],
  ])("%s are refused by the field, from both sides", async (_what, fault, field) => {
    for (const answer of [
      await tell(fault()),
      await province("POST", "/admin/channels", {
        ...{ organisation_id: id("htx-mam"), ...channel(fault()) },
      }),
    ]) {
      expect([answer.status, answer.body.field]).toEqual([400, field]);
      expect(answer.body.message).not.toContain("connection.");
    }
  });

  it("are told once, returned, told anew, confirmed by one officer of two, and then count", async () => {
    const both = await Promise.all([tell(), tell()]);
    expect(statuses(both)).toEqual([201, 409]);
    const { id: own, revision } = both.find(({ status }) => status === 201)?.body.channel ?? {};
    expect((await p16()).figures.get("links")).toBe(0);
    const waiting = (await commune("GET", "/admin/channels?state=waiting")).body;
    expect([waiting.count, waiting.channels[0].id]).toEqual([1, own]);
    const agency = await market.staff("agency");
    expect((await agency("GET", "/admin/channels")).body.count).toBe(0);
    const path = `/admin/channels/${own}`;
    expect((await province("POST", `${path}/return`, { seen: revision })).body.field).toBe(
      "comments",
    );
    await commune("POST", `${path}/return`, { seen: revision, comments: "Bán từ bao giờ?" });
    const [returned] = (await mam("GET", "/seller/channels")).body.channels;
    expect(returned).toMatchObject({ state: "returned", comments: "Bán từ bao giờ?" });
    const anew = { ...channel({ since: inDays(-300) }), seen: returned.revision };
    const again = await mam("POST", `/seller/channels/${own}`, anew);
    expect(again.body.channel).toMatchObject({ state: "submitted", comments: null });
    expect(saidOf(await province("POST", `${path}/confirm`, { seen: revision }))).toEqual([
      ...[409, "connection.channel_changed", "seen"],
    ]);
    const seen = again.body.channel.revision;
    const confirmed = await Promise.all([
      province("POST", `${path}/confirm`, { seen }),
      commune("POST", `${path}/confirm`, { seen }),
    ]);
    expect(statuses(confirmed)).toEqual([200, 200]);
    expect((await p16()).figures.get("links")).toBe(1);
    expect((await agency("GET", "/admin/channels")).body.count).toBe(1);
    expect((await agency("POST", `${path}/confirm`, { seen })).status).toBe(403);
    const [trail] = await market.sql<{ changes: string[] }>(
      `select array_agg(change order by happened_at) as changes from market_channel_change where channel_id = $1`,
      [own],
    );
    expect(trail?.changes).toEqual(["added", "returned", "changed", "confirmed"]);
  });

  it("have a value of each year, which counts once it is confirmed", async () => {
    const [own] = (await mam("GET", "/seller/channels")).body.channels;
    const say = (year: number, amount: number, ask = mam) =>
      ask("POST", `/${ask === mam ? "seller" : "admin"}/channels/${own.id}/values`, {
        ...{ year, amount },
      });
    expect((await say(THIS_YEAR + 1, 5)).body.field).toBe("year");
    expect((await say(2001, 5)).body.field).toBe("year");
    expect((await say(THIS_YEAR, -1)).body.field).toBe("amount");
    expect((await say(THIS_YEAR, 1.5)).body.field).toBe("amount");
    await say(THIS_YEAR, 480_000_000);
    expect((await p16()).figures.get("value_VND")).toBeUndefined();
    const year = `/admin/channels/${own.id}/values/${THIS_YEAR}`;
    expect((await province("POST", `${year}/confirm`, { seen: 1 })).status).toBe(409);
    expect((await province("POST", `${year}/confirm`, { seen: 480_000_000 })).status).toBe(200);
    expect((await p16()).figures.get("value_VND")).toBe(480_000_000);
    // Told otherwise, what is confirmed counts on until an officer says so.
    const told = await say(THIS_YEAR, 3_500_000_000);
    expect(told.body.channel.values[0]).toMatchObject({
      ...{ amount: 480_000_000, told: 3_500_000_000, side: "seller" },
    });
    expect((await p16()).figures.get("value_VND")).toBe(480_000_000);
    const returning = { seen: 3_500_000_000, comments: "Cần hoá đơn" };
    const back = await province("POST", `${year}/return`, returning);
    expect(back.body.channel.values[0]).toMatchObject({ comments: "Cần hoá đơn" });
    await say(THIS_YEAR, 3_000_000_000, province);
    expect((await p16()).figures.get("value_VND")).toBe(3_000_000_000);
    expect(
      (await province("POST", `/admin/channels/${own.id}/values/1999/confirm`, { seen: 1 })).status,
    ).toBe(404);
  });

  it("that are confirmed are ended by the co-operative and changed by nobody but staff", async () => {
    await tell({ kind: "distributor", name: "Nhà phân phối Một (minh hoạ)" });
    const list = async () =>
      (await mam("GET", "/seller/channels")).body.channels as Array<Record<string, unknown>>;
    const find = async () => (await list()).find(({ kind }) => kind === "distributor");
    const path = `/admin/channels/${(await find())?.id}`;
    await province("POST", `${path}/confirm`, { seen: 0 });
    const own = channel({ kind: "distributor", name: "Nhà phân phối Một (minh hoạ)" });
    const change = (more: object) =>
      mam("POST", `/seller/channels/${path.split("/").at(-1)}`, { ...own, seen: 1, ...more });
    expect((await change({ name: "Khác (minh hoạ)" })).body.code).toBe(
      "connection.channel_is_confirmed",
    );
    const ending = { ended_on: inDays(-10), end_reason: "Hết hợp đồng" };
    expect((await change(ending)).body.channel).toMatchObject({ state: "confirmed", ...ending });
    const { figures, evidence } = await p16();
    expect([figures.get("links"), figures.get("distributor")]).toEqual([1, 0]);
    const until = `&from=${inDays(-60)}&to=${inDays(-20)}`;
    const before = await p16(until);
    expect([before.figures.get("links"), before.figures.get("organisations")]).toEqual([2, 1]);
    for (const { figures: summed, evidence: rows } of [{ figures, evidence }, before]) {
      for (const [key, value] of summed) {
        const counted = rows.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0);
        expect([key, counted]).toEqual([key, value]);
      }
    }
    const reopened = await change({ ...ending, seen: 2, ended_on: null, end_reason: null });
    expect(reopened.body.code).toBe("connection.channel_is_confirmed");
  });

  it("are each co-operative's own, and each commune's", async () => {
    const made = await tell({ kind: "distributor" }, lua);
    const path = `/admin/channels/${made.body.channel.id}`;
    expect((await commune("POST", `${path}/confirm`, { seen: 0 })).status).toBe(404);
    expect((await province("POST", `${path}/confirm`, { seen: 0 })).status).toBe(200);
    expect((await p16("", commune)).figures.get("links")).toBe(1);
    expect((await p16()).figures.get("links")).toBe(2);
    const foreign = { organisation_id: id("tht-lua"), ...channel() };
    expect((await commune("POST", "/admin/channels", foreign)).status).toBe(404);
    const packer = await seller(market, "packer");
    expect((await packer("POST", "/seller/channels", channel({ name: "Lén" }))).status).toBe(403);
    const { entries } = (await province("GET", "/admin/audit?path=/admin/channels&limit=100")).body;
    expect(entries[0]).toMatchObject({ kind: "channels" });
  });
});

describe("meetings", () => {
  let event: string;
  let buyers: string[];
  const at = (starts: string, ends: string, table_number: number) => ({
    ...{ day: today(), starts, ends, table_number },
  });
  const arrange = (handle: string, to: number, time?: object) =>
    province("POST", `/admin/events/${event}/meetings`, {
      ...{ organisation_id: id(handle), buyer_id: buyers[to], time },
    });
  const list = async (ask = province) =>
    (await ask("GET", `/admin/events/${event}/meetings?limit=100`)).body.meetings as Array<{
      id: string;
      organisation_id: string;
      buyer_id: string;
      time: { starts: string; ends: string; table_number: number } | null;
    }>;

  beforeAll(async () => {
    event = await plan(today(), inDays(1), ["htx-mam", "tht-lua", "htx-hai"]);
    buyers = [
      await buyer(event, "Bên mua A (minh hoạ)"),
      await buyer(event, "Bên mua B (minh hoạ)"),
    ];
  });

  it.each<[string, () => [string, number, object?], string]>([
    ["with someone not registered", () => ["htx-ba", 0], "organisation_id"],
    ["with no buyer of it", () => ["htx-mam", 9], "buyer_id"],
    [
      "after the event",
      () => ["htx-mam", 0, { ...at("09:00", "09:20", 1), day: inDays(2) }],
      "time.day",
    ],
    ["that ends before it begins", () => ["htx-mam", 0, at("09:20", "09:00", 1)], "time.ends"],
    ["at no time", () => ["htx-mam", 0, at("25:00", "26:00", 1)], "time.starts"],
    ["at no table", () => ["htx-mam", 0, at("09:00", "09:20", 0)], "time.table_number"],
  ])("%s are refused by the field", async (_what, asked, field) => {
    const [handle, to, time] = asked();
    const buyer_id = buyers[to] ?? "tevbuy_none";
    const answer = await province("POST", `/admin/events/${event}/meetings`, {
      ...{ organisation_id: id(handle), buyer_id, time },
    });
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });

  it("of two asked for at once at one place have one winner, and clash with nobody", async () => {
    const time = at("08:00", "08:20", 1);
    const won = await Promise.all([
      ...[arrange("htx-mam", 0, time), arrange("tht-lua", 0, time)],
      ...[arrange("htx-mam", 1, time), arrange("htx-hai", 1, { ...time, table_number: 1 })],
    ]);
    const made = won.filter(({ status }) => status === 201);
    expect(made.length).toBe(1);
    for (const { status, body } of won) {
      if (status !== 201)
        expect([status, body.code]).toEqual([409, expect.stringContaining("clash_")]);
    }
    for (const { id: meeting } of await list()) {
      await province("POST", `/admin/events/${event}/meetings/${meeting}/cancel`, {
        reason: "Thử",
      });
    }
    await arrange("htx-mam", 0, time);
    const over = (more: object) => ({ ...at("08:10", "08:30", 2), ...more });
    expect(saidOf(await arrange("htx-mam", 1, over({})))[1]).toBe("connection.clash_organisation");
    expect(saidOf(await arrange("tht-lua", 0, over({})))[1]).toBe("connection.clash_buyer");
    expect(saidOf(await arrange("tht-lua", 1, over({ table_number: 1 })))).toEqual([
      ...[409, "connection.clash_table", "time.table_number"],
    ]);
    expect((await arrange("htx-mam", 0)).body.code).toBe("connection.meeting_known");
  });

  it("that are wished for find a time beside those that stand; pressed twice at once they are there once", async () => {
    for (const [handle, to] of [
      ...[["htx-mam", 1] as const, ["tht-lua", 0] as const],
      ...[["tht-lua", 1] as const, ["htx-hai", 0] as const, ["htx-hai", 1] as const],
    ]) {
      expect((await arrange(handle, to)).status).toBe(201);
    }
    const fill = (more: object = {}) =>
      province("POST", `/admin/events/${event}/timetable`, {
        ...{ day: today(), from: "08:00", to: "09:00", minutes: 20, tables: 2, ...more },
      });
    expect((await fill({ to: "08:10" })).body.field).toBe("to");
    expect((await fill({ day: inDays(2) })).body.field).toBe("day");
    const filled = await Promise.all([fill(), fill()]);
    expect(filled.map(({ body }) => body.placed).sort()).toEqual([0, 5]);
    const placed = (await list()).flatMap(({ time, ...sides }) =>
      time ? [{ ...time, ...sides }] : [],
    );
    expect(placed).toHaveLength(6);
    expect(
      placed.find(({ starts, table_number }) => starts === "08:00" && table_number === 1),
    ).toMatchObject({
      organisation_id: id("htx-mam"),
    });
    for (const key of ["organisation_id", "buyer_id", "table_number"] as const) {
      const taken = placed.map((one) => `${one.starts} ${one[key]}`);
      expect(new Set(taken).size).toBe(taken.length);
    }
    const printed = await fetch(`${market.url}/admin/events/${event}/timetable`);
    expect(printed.status).toBe(401);
    const pdf = await market.file("province", `/admin/events/${event}/timetable?language=vi`);
    const words = (await readPdf(pdf)).words.join(" ");
    expect(words).toContain("Lịch gặp bên mua");
    expect(words).toContain("08:00 – 08:20");
    expect(words).toContain("Bên mua B (minh hoạ)");
  });

  it("are seen by the co-operative whose they are, end in something, and are the province's to arrange", async () => {
    const { links } = (await mam("GET", `/seller/events/${event}/links`)).body;
    expect(links.meetings).toHaveLength(2);
    expect(JSON.stringify(links)).not.toContain(id("tht-lua"));
    expect(await list(commune)).toHaveLength(4);
    const [first] = await list();
    const path = `/admin/events/${event}/meetings/${first?.id}`;
    const done = await province("POST", path, { result: "talking", outcome: "Xin báo giá" });
    expect(done.body.meeting).toMatchObject({ result: "talking", time: first?.time });
    expect((await commune("POST", path, { result: "agreed" })).status).toBe(403);
    const tomorrow = { time: { ...first?.time, day: inDays(1) }, result: "agreed" };
    expect((await province("POST", path, tomorrow)).body.field).toBe("result");
    const { trail } = (await province("GET", `/admin/events/${event}`)).body.event;
    expect(trail[0]).toMatchObject({ subject: "meeting", change: "changed" });
  });
});

describe("samples and files", () => {
  const sample = (more: object = {}) => ({
    ...{ organisation_id: id("htx-mam"), buyer_id: chain, goods: "Mắm nhĩ", quantity: "6 chai" },
    ...{ given_on: inDays(-30), ...more },
  });
  const give = (more: object = {}) =>
    province("POST", `/admin/events/${fair}/samples`, sample(more));

  it.each<[string, () => object, string]>([
    ["given before the event", () => ({ given_on: inDays(-32) }), "given_on"],
    ["given tomorrow", () => ({ given_on: inDays(1) }), "given_on"],
    ["of who was not there", () => ({ organisation_id: id("htx-ba") }), "organisation_id"],
    ["to nobody", () => ({ buyer_id: "tevbuy_none" }), "buyer_id"],
    ["of nothing", () => ({ goods: null }), "goods"],
    ["of another's product", () => ({ product_id: gao() }), "product_id"],
  ])("%s are refused by the field", async (_what, fault, field) => {
    const answer = await give(fault());
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });

  let products: Awaited<ReturnType<typeof goodsBySku>>;
  const gao = () => products.get("GAO-1")?.product ?? "";
  beforeAll(async () => {
    products = await goodsBySku(market);
  });

  it("are of a product or in words, say what came of them, and are taken back", async () => {
    const offered = (await province("GET", `/admin/events/${fair}/products`)).body.products;
    const own = offered.find(
      (one: { organisation_id: string }) => one.organisation_id === id("htx-mam"),
    );
    const made = await give({ product_id: own.id, goods: null });
    expect(made.body.sample).toMatchObject({
      goods: own.title,
      buyer_name: "Siêu thị Biển (minh hoạ)",
    });
    const path = `/admin/events/${fair}/samples/${made.body.sample.id}`;
    const told = await province("POST", path, sample({ outcome: "Xin báo giá 200 chai" }));
    expect(told.body.sample).toMatchObject({ goods: "Mắm nhĩ", outcome: "Xin báo giá 200 chai" });
    const other = await give({ quantity: "1 hũ" });
    const back = `/admin/events/${fair}/samples/${other.body.sample.id}/cancel`;
    expect((await province("POST", back, { reason: "Ghi nhầm" })).status).toBe(200);
    expect((await province("GET", `/admin/events/${fair}/samples`)).body.count).toBe(1);
    expect((await mam("GET", `/seller/events/${fair}/links`)).body.links.samples).toHaveLength(1);
    expect((await lua("GET", `/seller/events/${fair}/links`)).body.links.samples).toEqual([]);
  });

  it("photographs and documents are kept for staff, each event's own", async () => {
    const picture = await photograph();
    const sent = await market.upload(
      "province",
      `/admin/events/${fair}/scans`,
      "files",
      "ảnh.jpg",
      picture,
    );
    const file = {
      kind: "photograph",
      scan_id: sent.body.scan.id,
      caption: "Gian hàng (minh hoạ)",
    };
    const { body, status } = await province("POST", `/admin/events/${fair}/files`, file);
    expect([status, body.file.caption]).toEqual([201, "Gian hàng (minh hoạ)"]);
    const path = `/admin/events/${fair}/files/${body.file.id}`;
    expect((await market.file("province", path)).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect((await market.anyone("GET", path)).status).toBe(401);
    const agency = await market.staff("agency");
    expect((await agency("GET", path)).status).toBe(403);
    const other = await plan(inDays(-3), inDays(-2), []);
    const foreign = await province("POST", `/admin/events/${other}/files`, file);
    expect([foreign.status, foreign.body.field]).toEqual([400, "scan_id"]);
    expect((await province("GET", path.replace(fair, other))).status).toBe(404);
    expect((await province("POST", `${path}/cancel`, { reason: "Mờ" })).status).toBe(200);
    expect((await province("GET", path)).status).toBe(404);
  });
});

describe("follow-up", () => {
  const of = (more: object = {}) => ({
    ...{ organisation_id: id("htx-mam"), buyer_id: chain, after_days: 30, ...more },
  });
  const follow = (body: object, ask = province) =>
    ask("POST", `/admin/events/${fair}/follow-ups`, of(body));
  const list = async (query: string, ask = province) =>
    (await ask("GET", `/admin/follow-ups?limit=100&${query}`)).body;
  const keys = async (query: string) =>
    (await list(query)).follow_ups.map(
      ({ organisation_name, buyer_name, after_days }: Record<string, string>) =>
        `${organisation_name} ${buyer_name} ${after_days}`,
    );

  beforeAll(async () => {
    for (const [organisation_id, buyer_id, number] of [
      [id("htx-mam"), chain, "01"],
      [id("tht-lua"), exporter, "02"],
    ]) {
      const signed = await province("POST", `/admin/events/${fair}/agreements`, {
        ...{ organisation_id, buyer_id, kind: "memorandum", number, signed_on: inDays(-30) },
      });
      expect(signed.status).toBe(201);
    }
  });

  it("is due of who signed or met, thirty, ninety and a hundred and eighty days after", async () => {
    expect(await keys(`event_id=${fair}&state=due`)).toEqual([
      "HTX Mắm (minh hoạ) Siêu thị Biển (minh hoạ) 30",
      "THT Lúa (minh hoạ) Công ty Nắng (minh hoạ) 30",
    ]);
    const coming = (await list(`event_id=${fair}&state=coming`)).follow_ups;
    expect(coming.map(({ due_on }: { due_on: string }) => due_on)).toEqual([
      ...[inDays(60), inDays(60), inDays(150), inDays(150)],
    ]);
    expect((await list(`event_id=${fair}`, commune)).count).toBe(3);
  });

  it("reminds officers and the co-operative once each, though two ask at once", async () => {
    await Promise.all([market.run("remind-of-follow-ups"), market.exec("remind-of-follow-ups")]);
    await market.run("remind-of-follow-ups");
    const told = await market.sql<{ key: string; times: number }>(
      `select idempotency_key as key, count(*)::int as times from notification
        where template like 'programme.follow_up%' group by 1`,
    );
    expect(told.length).toBeGreaterThanOrEqual(4);
    expect(told.filter(({ times }) => times > 1)).toEqual([]);
    const inbox = JSON.stringify((await mam("GET", "/seller/notices")).body);
    expect(inbox.split("Theo dõi sau sự kiện").length - 1).toBeGreaterThan(0);
    expect(inbox).not.toContain("THT Lúa");
    expect((await mam("GET", "/seller/work")).body.waiting).toMatchObject({ follow_ups: 1 });
  });

  it.each<[string, () => object, string]>([
    ["before its event", () => ({ state: "talking", asked_on: inDays(-40) }), "asked_on"],
    ["tomorrow", () => ({ state: "talking", asked_on: inDays(1) }), "asked_on"],
    [
      "after so many days as nobody asks",
      () => ({ state: "talking", after_days: 31 }),
      "after_days",
    ],
    ["of nothing", () => ({}), "state"],
    ["with markup", () => ({ state: "talking", outcome: "<i>mua</i>" }), "outcome"],
  ])("%s is refused by the field", async (_what, fault, field) => {
    const answer = await follow(fault());
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });

  it("has one officer of two who take it, hears the co-operative, and is done; ended, it asks no more", async () => {
    const took = await Promise.all([follow({ take: true }), follow({ take: true }, commune)]);
    expect(statuses(took)).toEqual([200, 409]);
    const saying = { buyer_id: chain, after_days: 30, state: "ordering", words: "Đặt 200 chai" };
    const said = await mam("POST", `/seller/events/${fair}/follow-ups`, saying);
    expect(said.body.links.follow_ups[0]).toMatchObject({ own_state: "ordering" });
    expect((await mam("GET", "/seller/work")).body.waiting).toMatchObject({ follow_ups: 0 });
    const foreign = { ...saying, buyer_id: exporter };
    expect((await mam("POST", `/seller/events/${fair}/follow-ups`, foreign)).status).toBe(404);
    const [seen] = (await list(`event_id=${fair}&state=due`)).follow_ups;
    expect(seen).toMatchObject({ own_state: "ordering", own_words: "Đặt 200 chai", state: null });
    const winner = took[0]?.status === 200 ? province : commune;
    const done = await follow({ state: "ended", outcome: "Không đặt tiếp" }, winner);
    expect(done.body.follow_up).toMatchObject({ time: "done", mine: true, asked_on: today() });
    expect(await keys(`event_id=${fair}&state=coming`)).toEqual([
      "THT Lúa (minh hoạ) Công ty Nắng (minh hoạ) 90",
      "THT Lúa (minh hoạ) Công ty Nắng (minh hoạ) 180",
    ]);
    const lua30 = { organisation_id: id("tht-lua"), buyer_id: exporter };
    expect((await follow({ ...lua30, take: true }, commune)).status).toBe(404);
    await market.sql("update trade_event set first_day = $1, last_day = $2 where id = $3", [
      ...[inDays(-36), inDays(-35), fair],
    ]);
    expect(await keys(`event_id=${fair}&state=overdue`)).toEqual([
      "THT Lúa (minh hoạ) Công ty Nắng (minh hoạ) 30",
    ]);
  });
});

describe("outcomes beside sales", () => {
  it("are read of orders by their days, with how many stand on each side; few are withheld", async () => {
    const event = await plan(inDays(-20), inDays(-19), []);
    const attend = (handle: string) =>
      province("POST", `/admin/events/${event}/attendance`, {
        ...{ organisation_id: id(handle), day: inDays(-20), unregistered: true },
      });
    for (const handle of ["htx-mam", "htx-hai", "htx-ba", "htx-bon"]) await attend(handle);
    await recordPastOrders(
      market,
      [30, 25, 10].map((days_ago, at) => ({
        ...{ key: `beside-${at}`, days_ago, time: "09:30" },
        lines: [{ sku: "MAM-1", quantity: 1 + at, unit_price: 90_000 }],
        consignments: [
          {
            ...{ cooperative: "htx-mam", shipping: "pickup" as const, shipping_price: 0 },
            state: "delivered" as const,
          },
        ],
      })),
    );
    const read = async (ask = province) =>
      (await ask("GET", `/admin/events/${event}/outcomes`)).body.outcomes;
    const few = await read();
    expect(few.attended).toMatchObject({ organisations: 4, orders: { before: null, after: null } });
    await attend("htx-nam");
    const found = await read();
    expect(found).toMatchObject({
      ...{ before: { from: inDays(-110), to: inDays(-21) }, complete: false },
      after: { from: inDays(-20), to: inDays(69) },
    });
    expect(found.attended).toMatchObject({
      ...{ organisations: 5, orders: { before: 2, after: 1 } },
      sales: { before: 270_000, after: 270_000 },
    });
    expect(found.others).toMatchObject({ organisations: 1, sales: { before: null } });
    expect(JSON.stringify(found)).not.toContain(id("htx-mam"));
    const auditor = await market.staff("auditor");
    expect((await read(auditor)).attended.organisations).toBe(5);
  });
});

it("what a duplicate had goes with it where it is merged", async () => {
  await province("POST", "/admin/channels", {
    ...{ organisation_id: id("htx-hai"), kind: "distributor", name: "Chung (minh hoạ)" },
    since: inDays(-50),
  });
  const into = { into: id("htx-ba"), reason: "Trùng hồ sơ" };
  const merged = await province("POST", `/admin/cooperatives/${id("htx-hai")}/merge`, into);
  expect([merged.status, merged.body.message]).toEqual([200, undefined]);
  const found = (await province("GET", `/admin/channels?organisation_id=${id("htx-ba")}`)).body;
  expect(found.channels).toMatchObject([{ name: "Chung (minh hoạ)" }]);
});
