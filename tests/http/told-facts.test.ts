import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";

type Ask = Awaited<ReturnType<typeof seller>>;
type Staff = Awaited<ReturnType<TestMarket["staff"]>>;

const TODAY = dateInVietnam(new Date());

let market: TestMarket;
let mam: Ask;
let lua: Ask;
let packer: Ask;
let province: Staff;
let commune: Staff;
let ids: Map<string, string>;
let made = 0;

beforeAll(async () => {
  market = await TestMarket.open("told_facts");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await makeSellers(market);
  [mam, lua, packer] = await Promise.all([
    seller(market, "mam"),
    seller(market, "lua"),
    seller(market, "packer"),
  ]);
  [province, commune] = await Promise.all([market.staff("province"), market.staff("commune")]);
  ids = await cooperativeIds(market);
});
afterAll(() => market.close());

const key = () => {
  made += 1;
  return `fact-key-${made}`;
};

const term = (over: object = {}) => ({
  kind: "office_term",
  key: key(),
  person_name: `Nguyễn Thị Hai ${made} (minh hoạ)`,
  sex: "female",
  title: "board_member",
  from: "2024-01-01",
  ...over,
});

const labour = (over: object = {}) => ({
  kind: "labour_snapshot",
  key: key(),
  as_of: addDays(TODAY, -made),
  workers: 20,
  women: 9,
  ...over,
});

/** Tells a fact and gives its id. */
async function told(body: object, ask = mam): Promise<string> {
  const sent = await ask("POST", "/seller/facts", body);
  expect([sent.status, sent.body.message]).toEqual([201, undefined]);
  return sent.body.id;
}

const confirm = (id: string, seen = 1, ask = province) =>
  ask("POST", `/admin/facts/${id}/confirm`, { seen });
const sendBack = (id: string, comments: object[], seen = 1, ask = province) =>
  ask("POST", `/admin/facts/${id}/return`, { seen, comments });
const own = async (ask = mam) => (await ask("GET", "/seller/facts")).body.facts;
const womenLed = async (handle = "htx-mam") =>
  (await market.store("GET", `/store/cooperatives/${handle}`)).body.cooperative.women_led.holds;

/** Confirms a fact and gives the id of its record. */
async function confirmed(body: object, ask = mam): Promise<string> {
  const id = await told(body, ask);
  expect((await confirm(id)).status).toBe(200);
  const [fact] = await market.sql<{ record_id: string }>(
    "select record_id from fact_proposal where id = $1",
    [id],
  );
  return fact?.record_id ?? "";
}

describe("a person in office that a co-operative tells", () => {
  it("counts only once staff have confirmed it: nobody gives the women-led tag to themselves", async () => {
    const id = await told(term({ title: "director", person_name: "Lê Thị Tư (minh hoạ)" }));
    expect((await own()).women_led.holds).toBe(false);
    expect(await womenLed()).toBe(false);
    expect((await confirm(id, 1, commune)).body.fact.state).toBe("confirmed");
    const facts = await own();
    expect(facts.women_led.reasons).toMatchObject([
      { kind: "woman_in_management", person_name: "Lê Thị Tư (minh hoạ)" },
    ]);
    expect(facts.terms).toMatchObject([{ title: "director", from: "2024-01-01", to: null }]);
    expect(await womenLed()).toBe(true);
    const [stored] = await market.sql(
      "select women_led from organisation where handle = 'htx-mam'",
    );
    expect(stored).toEqual({ women_led: true });
  });

  it("is corrected by a proposal that changes nothing until it is confirmed, and then its own record", async () => {
    const { terms } = await own();
    const corrects = terms[0].id;
    const ended = { ...terms[0], id: undefined, to: TODAY, kind: "office_term", corrects };
    const id = await told({ ...ended, key: key() });
    expect(await womenLed()).toBe(true);
    const seen = (await province("GET", `/admin/facts/${id}`)).body.fact;
    expect([seen.content.to, seen.corrects.content.to]).toEqual([TODAY, null]);
    const second = await mam("POST", "/seller/facts", { ...ended, key: key() });
    expect([second.status, second.body.code]).toEqual([409, "cooperative.fact_open"]);
    await confirm(id);
    expect((await own()).terms).toMatchObject([{ id: corrects, to: TODAY }]);
    expect(await womenLed()).toBe(false);
  });

  it("may follow on the day that another leaves, and clashes before it", async () => {
    const next = { title: "director", person_name: "Phạm Văn Năm (minh hoạ)", sex: "male" };
    const early = await mam("POST", "/seller/facts", term({ ...next, from: addDays(TODAY, -1) }));
    expect([early.status, early.body.field, early.body.code]).toEqual([
      400,
      "from",
      "cooperative.term_overlaps",
    ]);
    expect(early.body.message).toContain("Lê Thị Tư (minh hoạ)");
    await confirmed(term({ ...next, from: TODAY }));
  });

  it("clashes with what waits too, and at the confirmation with what was confirmed meanwhile", async () => {
    const chair = { title: "board_chair", person_name: "Đỗ Thị Sáu (minh hoạ)" };
    const id = await told(term(chair));
    const other = await mam("POST", "/seller/facts", term({ title: "board_chair" }));
    expect([other.status, other.body.field]).toEqual([400, "from"]);
    await province("POST", `/admin/cooperatives/${ids.get("htx-mam")}/terms`, {
      ...{ person_name: "Người khác (minh hoạ)", sex: "male" },
      ...{ title: "board_chair", from: "2023-01-01" },
    });
    const late = await confirm(id);
    expect([late.status, late.body.code]).toEqual([400, "cooperative.term_overlaps"]);
    expect((await province("GET", `/admin/facts/${id}`)).body.fact.state).toBe("submitted");
  });
});

describe("labour that a co-operative tells", () => {
  it("is confirmed into a snapshot, and corrected without losing what staff counted", async () => {
    const id = await confirmed(labour({ members: 30, women_members: 12 }));
    await market.sql("update labour_snapshot set poor_household = 7 where id = $1", [id]);
    const { as_of } = (await own()).labour[0];
    const over = { as_of, workers: 21, women: 6, corrects: id };
    const fewer = await mam("POST", "/seller/facts", labour(over));
    expect([fewer.status, fewer.body.field]).toEqual([400, "women"]);
    await confirmed(labour({ ...over, women: 11 }));
    const [row] = await market.sql("select * from labour_snapshot where id = $1", [id]);
    expect(row).toMatchObject({ workers: 21, women: 11, members: null, poor_household: 7 });
    expect(await womenLed()).toBe(true);
  });

  it("of a day that has figures is a correction of these", async () => {
    const { as_of } = (await own()).labour[0];
    const answer = await mam("POST", "/seller/facts", labour({ as_of }));
    expect([answer.status, answer.body.field]).toEqual([400, "as_of"]);
  });
});

describe("what cannot be true", () => {
  it.each<[string, () => object, string]>([
    ["more women than workers", () => labour({ workers: 5, women: 6 }), "women"],
    [
      "more women members than members",
      () => labour({ members: 2, women_members: 3 }),
      "women_members",
    ],
    ["women members without members", () => labour({ women_members: 3 }), "women_members"],
    ["less than nobody", () => labour({ women: -1 }), "women"],
    ["half a worker", () => labour({ workers: 20.5 }), "workers"],
    ["a count tomorrow", () => labour({ as_of: addDays(TODAY, 1) }), "as_of"],
    ["a priority group, which staff count", () => labour({ poor_household: 3 }), "poor_household"],
    ["a term that ends as it begins", () => term({ to: "2024-01-01" }), "to"],
    ["30 February", () => term({ from: "2024-02-30" }), "from"],
    ["no name", () => term({ person_name: " " }), "person_name"],
    ["a script for a name", () => term({ person_name: "<script>x</script>" }), "person_name"],
    ["an office that is none", () => term({ title: "boss" }), "title"],
    ["a fact that confirms itself", () => term({ state: "confirmed" }), "state"],
    ["a kind that is none", () => term({ kind: "merger" }), "kind"],
  ])("is refused and named: %s", async (_what, body, field) => {
    const before = await market.sql("select id from fact_proposal");
    const answer = await mam("POST", "/seller/facts", body());
    expect([answer.status, answer.body.field]).toEqual([400, field]);
    expect(await market.sql("select id from fact_proposal")).toHaveLength(before.length);
  });
});

describe("a told fact", () => {
  it("is returned with the field named, sent again, and confirmed by its newest revision only", async () => {
    const body = term();
    const id = await told(body);
    const comments = [{ field: "from", text: "Nghị quyết ghi ngày 02/01/2024" }];
    expect((await sendBack(id, comments)).body.fact.comments).toEqual(comments);
    expect((await sendBack(id, comments)).status).toBe(200);
    expect((await confirm(id)).status).toBe(409);
    const { key: _key, ...fact } = body;
    const again = { ...fact, from: "2024-01-02", seen: 1 };
    expect((await mam("POST", `/seller/facts/${id}`, again)).status).toBe(200);
    expect((await mam("POST", `/seller/facts/${id}`, again)).status).toBe(200);
    expect((await confirm(id, 1)).body.code).toBe("cooperative.fact_rewritten");
    expect((await confirm(id, 2)).status).toBe(200);
    const { history, comments: left } = (await province("GET", `/admin/facts/${id}`)).body.fact;
    expect(history.map(({ state }: { state: string }) => state)).toEqual([
      ...["submitted", "returned", "submitted", "confirmed"],
    ]);
    expect(left).toEqual([]);
    const late = await mam("POST", `/seller/facts/${id}`, {
      ...again,
      from: "2024-01-03",
      seen: 2,
    });
    expect([late.status, late.body.code]).toEqual([409, "cooperative.fact_is_confirmed"]);
  });

  it("sent many times at once is one; confirmed many times at once it is one record", async () => {
    const body = term();
    const sent = await Promise.all([1, 2, 3].map(() => mam("POST", "/seller/facts", body)));
    const [id, ...others] = new Set(sent.map((answer) => answer.body.id as string));
    expect(others).toEqual([]);
    const decided = await Promise.all([1, 2, 3].map(() => confirm(id ?? "")));
    expect(decided.map(({ status }) => status)).toEqual([200, 200, 200]);
    const count = await market.sql("select id from office_term where person_name = $1", [
      body.person_name,
    ]);
    expect(count).toHaveLength(1);
    const other = await mam("POST", "/seller/facts", { ...body, sex: "male" });
    expect([other.status, other.body.field]).toEqual([409, "key"]);
  });

  it("confirmed and returned at once has one winner, and the other is told", async () => {
    const id = await told(term());
    const decided = await Promise.all([
      confirm(id),
      sendBack(id, [{ field: "", text: "Thiếu nghị quyết" }], 1, commune),
    ]);
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("is taken back, twice to the same end, and can be confirmed no more", async () => {
    const id = await told(term());
    const back = () => mam("POST", `/seller/facts/${id}/withdraw`, { seen: 1 });
    expect([(await back()).status, (await back()).status]).toEqual([200, 200]);
    expect((await confirm(id)).body.code).toBe("cooperative.fact_is_withdrawn");
  });

  it("of a record that staff removed meanwhile cannot be confirmed", async () => {
    const record = await confirmed(term());
    const { id: _id, ...said } = (await own()).terms.find(
      ({ id }: { id: string }) => id === record,
    );
    const id = await told({ ...term(said), to: TODAY, corrects: record });
    await province("DELETE", `/admin/cooperatives/${ids.get("htx-mam")}/terms/${record}`);
    expect((await confirm(id)).body.code).toBe("cooperative.fact_gone");
  });

  it("that says what is confirmed already is refused", async () => {
    const record = await confirmed(term());
    const { id: _id, ...said } = (await own()).terms.find(
      ({ id }: { id: string }) => id === record,
    );
    const answer = await mam("POST", "/seller/facts", { ...term(said), corrects: record });
    expect([answer.status, answer.body.code]).toEqual([400, "cooperative.fact_unchanged"]);
    const { key: _key, ...before } = term(said);
    const id = await told({ ...term(said), to: TODAY, corrects: record });
    await sendBack(id, [{ field: "to", text: "Vẫn còn giữ chức" }]);
    const again = await mam("POST", `/seller/facts/${id}`, { ...before, seen: 1 });
    expect([again.status, again.body.code]).toEqual([400, "cooperative.fact_unchanged"]);
    const { facts } = (await province("GET", "/admin/facts?state=submitted&limit=100")).body;
    expect(facts.map((fact: { id: string }) => fact.id)).not.toContain(id);
  });
});

describe("who may", () => {
  it("tell: owners and managers, of their own co-operative alone", async () => {
    expect((await packer("GET", "/seller/facts")).status).toBe(403);
    expect((await packer("POST", "/seller/facts", term())).status).toBe(403);
    const record = await confirmed(term());
    const theirs = await lua("POST", "/seller/facts", term({ corrects: record }));
    expect([theirs.status, theirs.body.code]).toEqual([404, "cooperative.fact_gone"]);
    const id = await told(term());
    const taken = await lua("POST", `/seller/facts/${id}/withdraw`, { seen: 1 });
    expect(taken.status).toBe(404);
  });

  it("decide: officers of the commune and the province; a commune sees its own alone", async () => {
    const outside = await told(term({ title: "group_leader" }), lua);
    expect((await commune("GET", `/admin/facts/${outside}`)).status).toBe(404);
    expect((await confirm(outside, 1, commune)).status).toBe(404);
    const seen = async (ask: Staff) =>
      (await ask("GET", "/admin/facts?limit=100")).body.facts.map(
        ({ organisation }: { organisation: { id: string } }) => organisation.id,
      );
    expect(new Set(await seen(commune))).toEqual(new Set([ids.get("htx-mam")]));
    expect(new Set(await seen(province))).toEqual(new Set(ids.values()));
    expect((await confirm(outside, 1, await market.staff("auditor"))).status).toBe(403);
    expect((await (await market.staff("agency"))("GET", "/admin/facts")).status).toBe(403);
  });

  it("find them by name, state and kind", async () => {
    const count = async (query: string) =>
      (await province("GET", `/admin/facts?${query}`)).body.count;
    expect(await count("q=lua&state=submitted&kind=office_term")).toBe(1);
    expect(await count("q=lua&kind=labour_snapshot")).toBe(0);
    expect((await province("GET", "/admin/facts?colour=red")).status).toBe(400);
  });

  it("know who did what: the trail has the writes of both sides", async () => {
    const rows = await market.sql<{ path: string; role: string }>(
      `select distinct regexp_replace(path, 'fact_\\w+', ':id') as path, role from audit_entry
       where path like '%/facts%' and status = 200`,
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { path: "/admin/facts/:id/confirm", role: "commune" },
        { path: "/admin/facts/:id/return", role: "province" },
        { path: "/seller/facts/:id/withdraw", role: "owner" },
      ]),
    );
  });
});

describe("what was told and decided", () => {
  const heard = (id: string) =>
    market.sql<{ channel: string; to: string; idempotency_key: string }>(
      `select channel, "to", idempotency_key from notification where resource_id = $1`,
      [id],
    );

  it("is told to the officers in charge, and back to the owners and managers, once each", async () => {
    const id = await told(term());
    const addresses = async () => (await heard(id)).map(({ channel, to }) => `${channel} ${to}`);
    await expect
      .poll(async () => (await addresses()).sort())
      .toEqual(["email tinh@example.com", "email xa@example.com"]);
    await sendBack(id, [{ field: "person_name", text: "Ghi đủ họ tên" }]);
    const place = ids.get("htx-mam");
    await expect
      .poll(async () => (await addresses()).filter((one) => !one.endsWith("a@example.com")))
      .toEqual(expect.arrayContaining([`workspace ${place}`, "email mam@example.com"]));
    const { notices } = (await mam("GET", "/seller/notices")).body;
    expect(JSON.stringify(notices)).toContain("Ghi đủ họ tên");
    const all = (await heard(id)).length;
    await sendBack(id, [{ field: "person_name", text: "Ghi đủ họ tên" }]);
    expect(await heard(id)).toHaveLength(all);
  });
});
