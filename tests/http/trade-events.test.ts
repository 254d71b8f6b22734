import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { inDays, today } from "../support/days";
import { importGoods, onSale } from "../support/goods";
import { type Answer, TestMarket } from "../support/market";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

const CONTACT = { contact_name: "Bà Mua (minh hoạ)", contact_phone: "0900000999" };

let market: TestMarket;
let province: Ask;
let commune: Ask;
let mam: Ask;
let lua: Ask;
let packer: Ask;
/** Ids of organisations by handle. */
let ids: Map<string, string>;

const id = (handle: string) => ids.get(handle) ?? "";

/** A fair that began yesterday and ends tomorrow. */
const FAIR = () => ({
  ...{ kind: "fair", title: "Hội chợ (minh hoạ)", title_en: "Fair (illustrative)" },
  ...{ first_day: inDays(-1), last_day: inDays(1), register_until: today() },
  ...{ is_online: false, commune_code: "22918", address: "Nhà văn hoá" },
  ...{ organisers: ["HPN", "CT"], budget: 50_000_000 },
});

async function plan(more: object = {}): Promise<string> {
  const { status, body } = await province("POST", "/admin/events", { ...FAIR(), ...more });
  expect([status, body.message]).toEqual([201, undefined]);
  return body.event.id;
}
const open = async (more: object = {}) => {
  const event = await plan(more);
  await province("POST", `/admin/events/${event}/open`, {});
  return event;
};
const read = async (event: string, ask = province) =>
  (await ask("GET", `/admin/events/${event}`)).body.event;
const attend = (event: string, body: object, ask = province) =>
  ask("POST", `/admin/events/${event}/attendance`, body);
const answerFor = (event: string, handle: string, body: object, ask = province) =>
  ask("POST", `/admin/events/${event}/organisations/${id(handle)}`, body);
const invite = (event: string, ...handles: string[]) =>
  province("POST", `/admin/events/${event}/invitations`, { organisation_ids: handles.map(id) });
const own = async (ask: Ask, event: string) =>
  (await ask("GET", `/seller/events/${event}`)).body.event?.own;
const saidOf = ({ status, body }: Answer) => [status, body.code, body.field];

beforeAll(async () => {
  market = await TestMarket.open("trade_events");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "MAM-1", price: 90_000, stock: 5 }],
    gao: [{ sku: "GAO-1", price: 60_000, stock: 5 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  [province, commune] = [await market.staff("province"), await market.staff("commune")];
  for (const handle of ["htx-hai", "htx-ba"]) {
    await province("POST", "/admin/cooperatives", {
      ...{ handle, kind: "cooperative", name: `HTX ${handle} (minh hoạ)`, sector: "Mắm" },
      commune_code: "22918",
    });
  }
  ids = await cooperativeIds(market);
  [mam, lua] = [await seller(market, "mam"), await seller(market, "lua")];
  packer = await seller(market, "packer");
});
afterAll(() => market.close());

describe("an event", () => {
  it.each<[string, object, string]>([
    ["ends before it begins", { last_day: "2020-01-01" }, "last_day"],
    ["is registered for after it", { register_until: "2099-01-01" }, "register_until"],
    ["begins on no day", { first_day: "2026-02-30" }, "first_day"],
    ["is of no kind", { kind: "party" }, "kind"],
    ["is in no commune of the area", { commune_code: "00001" }, "commune_code"],
    ["has no address", { address: null }, "address"],
    ["is online without a link", { is_online: true }, "link"],
    ["links to a script", { is_online: true, link: "javascript:alert(1)" }, "link"],
    ["has no organiser", { organisers: [] }, "organisers"],
    ["has an unknown organiser", { organisers: ["HPN", "XX"] }, "organisers.1"],
    ["has one that is gone", { organisers: ["NNPTNT"] }, "organisers.0"],
    ["costs less than nothing", { budget: -1 }, "budget"],
    ["is called with markup", { title: "<b>Hội chợ</b>" }, "title"],
    ["says what nobody asks", { colour: "red" }, "colour"],
  ])("that %s is refused by the field", async (_what, fault, field) => {
    const answer = await province("POST", "/admin/events", { ...FAIR(), ...fault });
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });

  it("goes from planned to open to held, or is cancelled with a reason", async () => {
    const ahead = await plan({ first_day: inDays(1), title: "Diễn đàn ngày mai (minh hoạ)" });
    const move = (action: string, body: object = {}) =>
      province("POST", `/admin/events/${ahead}/${action}`, body);
    expect(saidOf(await move("hold"))[1]).toBe("programme.not_begun");
    expect((await attend(ahead, { organisation_id: id("htx-mam") })).body.code).toBe(
      "programme.no_attendance_planned",
    );
    expect((await move("open")).body.event.state).toBe("open");
    expect((await move("open")).status).toBe(200);
    expect(saidOf(await move("cancel"))).toEqual([400, "access.request.invalid", "reason"]);
    const cancelled = await move("cancel", { reason: "Mưa bão" });
    expect(cancelled.body.event).toMatchObject({ state: "cancelled", cancel_reason: "Mưa bão" });
    expect((await move("open")).body.code).toBe("programme.event_is_cancelled");
    const held = await plan();
    await province("POST", `/admin/events/${held}/hold`, {});
    expect(
      (await province("POST", `/admin/events/${held}/cancel`, { reason: "?" })).body.code,
    ).toBe("programme.event_is_held");
  });

  it("is found by year, kind and state, and by nothing that is unknown", async () => {
    const at = inDays(-1).slice(0, 4);
    const found = async (query: string) => (await province("GET", `/admin/events?${query}`)).body;
    expect((await found(`year=${at}&kind=fair&state=cancelled&q=ngày mai`)).count).toBe(1);
    expect((await found("year=2020")).count).toBe(0);
    expect((await found("limit=1")).events).toHaveLength(1);
    expect((await province("GET", "/admin/events?colour=red")).status).toBe(400);
  });

  it("is changed as it was seen, never away from what was recorded at it", async () => {
    const event = await open();
    const change = (body: object) => province("POST", `/admin/events/${event}`, body);
    const changed = await change({ ...FAIR(), title: "Hội chợ lớn (minh hoạ)", seen: 1 });
    expect(changed.body.event).toMatchObject({ title: "Hội chợ lớn (minh hoạ)", revision: 2 });
    expect(saidOf(await change({ ...FAIR(), seen: 1 }))).toEqual([
      409,
      "programme.changed",
      "seen",
    ]);
    await attend(event, { organisation_id: id("htx-mam"), unregistered: true, day: inDays(-1) });
    const moved = await change({ ...FAIR(), first_day: today(), seen: 2 });
    expect(saidOf(moved)).toEqual([400, "programme.attended_outside", "first_day"]);
    const trail = (await read(event)).trail.map(({ change: done }: { change: string }) => done);
    expect(trail).toEqual(["attended", "changed", "opened", "planned"]);
  });
});

describe("a co-operative", () => {
  it("is invited once, told of it, and answers until the day", async () => {
    const event = await plan();
    expect((await mam("GET", `/seller/events/${event}`)).status).toBe(404);
    expect((await invite(event, "htx-mam")).body.code).toBe("programme.not_open");
    await province("POST", `/admin/events/${event}/open`, {});
    expect((await invite(event, "htx-mam", "tht-lua")).body.invited).toBe(2);
    expect((await invite(event, "htx-mam")).body.invited).toBe(0);
    expect((await mam("GET", "/seller/work")).body.waiting).toMatchObject({ event_invitations: 1 });
    const inbox = () => mam("GET", "/seller/notices");
    await vi.waitFor(
      async () => expect(JSON.stringify((await inbox()).body)).toContain(`su-kien/${event}`),
      { timeout: 10_000 },
    );
    expect((await packer("POST", `/seller/events/${event}/register`, { people: 2 })).status).toBe(
      403,
    );
    expect((await lua("POST", `/seller/events/${event}/decline`, {})).status).toBe(200);
    const early = FAIR();
    await province("POST", `/admin/events/${event}`, {
      ...{ ...early, register_until: inDays(-1), seen: 1 },
    });
    const late = await mam("POST", `/seller/events/${event}/register`, { people: 2 });
    expect(late.body.code).toBe("programme.registration_over");
    expect((await answerFor(event, "htx-mam", { action: "register", people: 2 })).status).toBe(200);
    await province("POST", `/admin/events/${event}/cancel`, { reason: "Đổi kế hoạch" });
    expect((await own(mam, event)).door_code).toBeNull();
    await vi.waitFor(
      async () => expect(JSON.stringify((await inbox()).body)).toContain("Đổi kế hoạch"),
      { timeout: 10_000 },
    );
    expect(JSON.stringify((await lua("GET", "/seller/notices")).body)).not.toContain(
      "Đổi kế hoạch",
    );
  });

  it("registers once though it is pressed twice, and others meanwhile; sees nothing of theirs", async () => {
    const event = await open();
    const register = (ask: Ask, brings: string) =>
      ask("POST", `/seller/events/${event}/register`, { people: 3, brings });
    const answers = await Promise.all([
      ...[register(mam, "Mắm nhĩ"), register(mam, "Mắm nhĩ")],
      ...[register(lua, "Gạo rẫy"), register(lua, "Gạo rẫy")],
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await read(event)).sums.organisations).toMatchObject({ registered: 2 });
    const { trail } = await read(event);
    expect(trail.filter(({ change }: { change: string }) => change === "registered")).toHaveLength(
      2,
    );
    const seen = JSON.stringify((await lua("GET", `/seller/events/${event}`)).body);
    const mine = await own(mam, event);
    expect(mine).toMatchObject({ state: "registered", people: 3, brings: "Mắm nhĩ" });
    expect(seen).toContain("Gạo rẫy");
    expect(seen).not.toContain("Mắm nhĩ");
    expect(seen).not.toContain(mine.door_code);
    await mam("POST", `/seller/events/${event}/withdraw`, {});
    expect(await own(mam, event)).toMatchObject({ state: "withdrawn", door_code: null });
    await register(mam, "Mắm nêm");
    expect(await own(mam, event)).toMatchObject({ brings: "Mắm nêm", door_code: mine.door_code });
    const refusing = { action: "refuse", reason: "Hết chỗ" };
    expect((await answerFor(event, "htx-mam", { action: "refuse" })).body.field).toBe("reason");
    expect((await answerFor(event, "htx-mam", refusing)).status).toBe(200);
    expect((await register(mam, "Mắm nêm")).body.code).toBe("programme.part_is_refused");
  });
});

describe("attendance", () => {
  it.each<[string, () => object, string]>([
    ["before the first day", () => ({ day: inDays(-2) }), "day"],
    ["after the last", () => ({ day: inDays(2) }), "day"],
    ["on a day that has not come", () => ({ day: inDays(1) }), "day"],
    ["of nobody", () => ({ organisation_id: undefined }), "organisation_id"],
    ["of two", () => ({ code: "ABCDE23456" }), "organisation_id"],
    ["by a code of nobody", () => ({ organisation_id: undefined, code: "ABCDE23456" }), "code"],
  ])("%s is refused by the field", async (_what, fault, field) => {
    const event = await open();
    const body = { organisation_id: id("htx-mam"), unregistered: true, ...fault() };
    const answer = await attend(event, body);
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });

  it("is taken by the code at the door or by a tick, and twice is once", async () => {
    const [event, other] = [await open(), await open()];
    for (const one of [event, other]) {
      await mam("POST", `/seller/events/${one}/register`, { people: 1 });
    }
    const { door_code } = await own(mam, event);
    const typed = `${door_code.slice(0, 5)} ${door_code.slice(5)}`.toLowerCase();
    const taken = await Promise.all([
      attend(event, { code: typed }),
      attend(event, { code: typed }),
      attend(event, { organisation_id: id("htx-mam") }),
    ]);
    expect(taken.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(taken.map(({ body }) => body.attendance.id)).size).toBe(1);
    expect((await attend(other, { code: door_code })).body.field).toBe("code");
    expect((await own(mam, event)).attended).toEqual([today()]);
    const stranger = { organisation_id: id("tht-lua") };
    expect(saidOf(await attend(event, stranger))).toEqual([
      ...[409, "programme.not_registered", "organisation_id"],
    ]);
    const came = await attend(event, { ...stranger, unregistered: true });
    expect([came.status, came.body.attendance.unregistered]).toEqual([201, true]);
    const path = `/admin/events/${event}/attendance/${came.body.attendance.id}/cancel`;
    expect((await province("POST", path, {})).body.field).toBe("reason");
    expect((await province("POST", path, { reason: "Tích nhầm" })).status).toBe(200);
    expect((await read(event)).sums.attended).toBe(1);
    expect((await attend(event, { ...stranger, unregistered: true })).status).toBe(201);
  });
});

describe("an officer of a commune", () => {
  it("sees events, and of organisations the commune's own; registers and takes attendance for these only", async () => {
    const event = await open();
    await lua("POST", `/seller/events/${event}/register`, { people: 9, brings: "Gạo rẫy" });
    await province("POST", `/admin/events/${event}/buyers`, {
      ...{ name: "Siêu thị (minh hoạ)", kind: "retail_chain", ...CONTACT },
    });
    expect((await answerFor(event, "htx-mam", { action: "register" }, commune)).status).toBe(200);
    for (const refused of [
      await answerFor(event, "tht-lua", { action: "withdraw" }, commune),
      await attend(event, { organisation_id: id("tht-lua") }, commune),
    ]) {
      expect([refused.status, refused.body.code]).toEqual([404, "cooperative.not_found"]);
    }
    const { door_code } = await own(lua, event);
    expect((await attend(event, { code: door_code }, commune)).body.field).toBe("code");
    expect((await attend(event, { organisation_id: id("htx-mam") }, commune)).status).toBe(201);
    const took = await attend(event, { code: door_code });
    const path = `/admin/events/${event}/attendance/${took.body.attendance.id}/cancel`;
    expect((await commune("POST", path, { reason: "Lén" })).status).toBe(404);

    const list = (await commune("GET", `/admin/events/${event}/organisations`)).body;
    expect([list.count, list.organisations[0].organisation_id]).toEqual([1, id("htx-mam")]);
    const seen = await read(event, commune);
    expect(seen.sums).toMatchObject({ attended: 1, organisations: { registered: 1 } });
    expect(JSON.stringify(seen)).not.toContain("THT Lúa");
    expect((await read(event)).sums).toMatchObject({ attended: 2 });
    const listed = (await commune("GET", "/admin/events")).body.events;
    expect(listed.find((one: { id: string }) => one.id === event)).toMatchObject({
      ...{ registered: 1, attended: 1 },
    });
    const candidates = (await commune("GET", `/admin/events/${event}/candidates`)).body;
    expect(candidates.organisations.map(({ organisation_id }: never) => organisation_id)).toEqual([
      ...[id("htx-ba"), id("htx-hai")],
    ]);
    const buyers = `/admin/events/${event}/buyers`;
    expect((await commune("GET", buyers)).body.buyers[0].contact_name).toBeNull();
    expect((await province("GET", buyers)).body.buyers[0]).toMatchObject(CONTACT);
    for (const [address, body] of [
      ["/admin/events", FAIR()],
      [`/admin/events/${event}/invitations`, { organisation_ids: [id("htx-mam")] }],
      [buyers, { name: "Ai đó", kind: "other" }],
      [`/admin/events/${event}/hold`, {}],
    ] as const) {
      expect((await commune("POST", address, body)).status, address).toBe(403);
    }
  });

  it("leaves no contact of a buyer in the trails, which tell who did what", async () => {
    const { entries } = (await province("GET", "/admin/audit?path=/admin/events&limit=100")).body;
    const took = entries.filter(({ path }: { path: string }) => path.endsWith("/attendance"));
    expect(took[0]).toMatchObject({ kind: "events", record_title: "Hội chợ (minh hoạ)" });
    expect(JSON.stringify(took[0].changes)).toContain(today());
    expect(JSON.stringify(entries)).not.toContain(CONTACT.contact_name);
    expect(JSON.stringify(entries)).not.toContain("door_code");
    const kept = await market.sql("select after from trade_event_change where subject = 'buyer'");
    expect(JSON.stringify(kept)).not.toContain(CONTACT.contact_name);
  });
});

describe("agreements and indicators", () => {
  let event: string;
  let buyer_id: string;
  const signed = (more: object = {}) => ({
    ...{ organisation_id: id("htx-mam"), buyer_id, kind: "contract", number: "01/HĐ" },
    ...{ signed_on: today(), value: 150_000_000, currency: "VND", ...more },
  });
  const sign = (more: object = {}) =>
    province("POST", `/admin/events/${event}/agreements`, signed(more));
  const period = () => `from=${inDays(-30)}&to=${inDays(30)}`;

  beforeAll(async () => {
    // Women-led on the days of the fair, no more from tomorrow on.
    const labour = `/admin/cooperatives/${id("htx-mam")}/labour`;
    await province("POST", labour, { as_of: inDays(-20), workers: 10, women: 6 });
    event = await open({ last_day: today(), title: "Kết nối cung cầu (minh hoạ)" });
    for (const ask of [mam, lua]) {
      await ask("POST", `/seller/events/${event}/register`, { people: 1 });
    }
    await attend(event, { organisation_id: id("htx-mam"), day: inDays(-1) });
    await attend(event, { organisation_id: id("htx-mam") });
    await attend(event, { organisation_id: id("htx-hai"), unregistered: true });
    await attend(event, { organisation_id: id("htx-ba"), unregistered: true });
    buyer_id = (
      await province("POST", `/admin/events/${event}/buyers`, {
        ...{ name: "Nhà phân phối (minh hoạ)", kind: "distributor" },
      })
    ).body.buyer.id;
  });

  it("are signed at events that were held", async () => {
    expect((await sign()).body.code).toBe("programme.not_held");
    await province("POST", `/admin/events/${event}/hold`, {});
  });

  it.each<[string, () => object, string]>([
    ["of a negative value", () => ({ value: -1 }), "value"],
    ["in an unknown currency", () => ({ currency: "XXY" }), "currency"],
    ["signed before the event", () => ({ signed_on: inDays(-2) }), "signed_on"],
    ["signed tomorrow", () => ({ signed_on: inDays(1) }), "signed_on"],
    ["that ends before it begins", () => ({ ends_on: inDays(-1) }), "ends_on"],
    ["of who was not there", () => ({ organisation_id: "org_none" }), "organisation_id"],
    ["with no buyer of it", () => ({ buyer_id: "tevbuy_none" }), "buyer_id"],
    ["in half a đồng", () => ({ value: 1.5 }), "value"],
    ["called with markup", () => ({ number: "<i>1</i>" }), "number"],
  ])("%s are refused by the field", async (_what, fault, field) => {
    const answer = await sign(fault());
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });

  it("count once, are corrected and taken back with a trail, and are never added across currencies", async () => {
    const both = await Promise.all([sign(), sign()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    await sign({ number: "02/HĐ", organisation_id: id("htx-hai"), value: 2_500_000_000 });
    await sign({ number: "03/HĐ", value: 150_050, currency: "usd" });
    await sign({
      number: "01/BB",
      kind: "memorandum",
      value: null,
      organisation_id: id("tht-lua"),
    });
    const { agreement } = (await sign({ number: "04/HĐ", value: 7 })).body;
    const path = `/admin/events/${event}/agreements/${agreement.id}`;
    const done = await province("POST", path, signed({ number: "04/HĐ", state: "fulfilled" }));
    expect(done.body.agreement).toMatchObject({ state: "fulfilled", value: 150_000_000 });
    const back = await province("POST", path, signed({ number: "04/HĐ", state: "signed" }));
    expect([back.status, back.body.field]).toEqual([400, "state"]);
    expect((await province("POST", `${path}/cancel`, { reason: "Ghi nhầm" })).status).toBe(200);
    const buyers = `/admin/events/${event}/buyers/${buyer_id}/cancel`;
    expect((await province("POST", buyers, { reason: "Nhầm" })).status).toBe(409);
    expect((await read(event)).sums).toMatchObject({
      ...{ memoranda: 1, contracts: 3, buyers: 1, attended: 3 },
      values: [
        { currency: "USD", amount: 150_050 },
        { currency: "VND", amount: 2_650_000_000 },
      ],
    });
  });

  const indicators = async (query = period(), ask = province) => {
    const { body } = await ask("GET", `/admin/plan/indicators?${query}`);
    const byCode = new Map<
      string,
      Map<string, { value: number | null; [part: string]: unknown }>
    >();
    for (const { code, figures } of body.indicators) {
      byCode.set(code, new Map(figures.map((figure: { key: string }) => [figure.key, figure])));
    }
    return (code: string, key: string) => byCode.get(code)?.get(key);
  };

  it("are counted as plain SQL counts them, women-led by the day of the event", async () => {
    const labour = `/admin/cooperatives/${id("htx-mam")}/labour`;
    const term = { person_name: "Lê Thị Hai (minh hoạ)", sex: "female", title: "director" };
    await province("POST", labour, { as_of: inDays(-40), workers: 10, women: 1 });
    await province("POST", `/admin/cooperatives/${id("htx-hai")}/terms`, {
      ...{ ...term, from: inDays(-300), to: inDays(-5) },
    });
    const figure = await indicators();
    const [plain] = await market.sql<Record<string, string>>(
      `select (select count(*) from trade_event where state = 'held' and last_day between $1 and $2) as events,
              (select count(distinct organisation_id) from trade_event_attendance came join trade_event on trade_event.id = event_id
                where state = 'held' and cancelled_at is null) as organisations,
              (select sum(value) from trade_event_agreement where currency = 'VND' and cancelled_at is null) as dong`,
      [inDays(-30), today()],
    );
    expect(figure("P01", "events")?.value).toBe(Number(plain?.events));
    expect(figure("P02", "organisations")?.value).toBe(Number(plain?.organisations));
    expect(figure("P02", "organisations")?.value).toBe(3);
    expect(figure("P02", "women_led_share")).toMatchObject({
      ...{ numerator: 1, denominator: 3, value: 3_333 },
    });
    expect(figure("P03", "contracts")?.value).toBe(3);
    expect(figure("P03", "memoranda")?.value).toBe(1);
    expect(figure("P03", "value_VND")?.value).toBe(Number(plain?.dong));
    expect(figure("P03", "value_USD")?.value).toBe(150_050);
  });

  it.each(["P01", "P02", "P03"])(
    "the evidence of %s sums to its figures, page by page",
    async (code) => {
      const counted = new Map<string, number>();
      const path = `/admin/plan/indicators/${code}/evidence?${period()}`;
      const first = (await province("GET", `${path}&limit=1`)).body;
      expect(first.count).toBeGreaterThan(0);
      for (let offset = 0; offset < first.count; offset += 2) {
        const { evidence } = (await province("GET", `${path}&limit=2&offset=${offset}`)).body;
        for (const { counts } of evidence) {
          for (const [key, value] of Object.entries(counts as Record<string, number>)) {
            counted.set(key, (counted.get(key) ?? 0) + value);
          }
        }
      }
      for (const { key, kind, value } of first.indicator.figures) {
        if (kind !== "ratio") expect([key, counted.get(key) ?? 0]).toEqual([key, value]);
      }
    },
  );

  it("say of nobody that there is no one to count, and refuse what they do not know", async () => {
    const empty = await indicators("year=2020");
    expect(empty("P02", "women_led_share")).toMatchObject({ denominator: 0, value: null });
    expect(empty("P03", "value_VND")).toBeUndefined();
    const at = (query: string) => province("GET", `/admin/plan/indicators?${query}`);
    expect((await at("colour=red")).status).toBe(400);
    expect((await at("year=2026&from=2026-01-01&to=2026-01-02")).body.field).toBe("year");
    expect((await at("from=2026-01-01")).body.field).toBe("to");
    expect((await at("from=2026-02-01&to=2026-01-01")).body.field).toBe("to");
    expect((await province("GET", "/admin/plan/indicators/P99/evidence")).status).toBe(404);
  });

  it("are cut to the communes in sight, read by agencies and auditors, and written by neither", async () => {
    const seen = await indicators(period(), commune);
    expect([seen("P02", "organisations")?.value, seen("P03", "memoranda")?.value]).toEqual([3, 0]);
    for (const role of ["agency", "auditor"] as const) {
      const ask = await market.staff(role);
      expect((await indicators(period(), ask))("P03", "memoranda")?.value).toBe(1);
      expect((await ask("GET", `/admin/events/${event}/agreements`)).body.count).toBe(4);
      const writing = await ask("POST", `/admin/events/${event}/agreements`, signed());
      expect(writing.status).toBe(403);
    }
  });

  it("follow a duplicate that is merged: who was there twice is one", async () => {
    const merged = await province("POST", `/admin/cooperatives/${id("htx-hai")}/merge`, {
      ...{ into: id("htx-ba"), reason: "Trùng hồ sơ" },
    });
    expect([merged.status, merged.body.message]).toEqual([200, undefined]);
    const figure = await indicators();
    expect(figure("P02", "organisations")?.value).toBe(2);
    expect([figure("P03", "contracts")?.value, figure("P03", "value_VND")?.value]).toEqual([
      ...[3, 2_650_000_000],
    ]);
    expect((await read(event)).sums).toMatchObject({ attended: 2, contracts: 3 });
  });
});
