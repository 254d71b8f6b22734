import { addMonths } from "@nang-gio/vietnam";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inDays, today } from "../support/days";
import { importGoods, onSale } from "../support/goods";
import { type Answer, TestMarket } from "../support/market";
import { cooperativeIds, makeSellers } from "../support/sellers";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

const YEAR = Number(today().slice(0, 4));
const PERSON = "Trần Thị Mến (minh hoạ)";
const ROUND = { title: "Điển hình (minh hoạ)", title_en: "Examples (illustrative)", year: YEAR };
const MERIT = { merit: "Giữ nghề mắm (minh hoạ)", merit_en: "Kept the craft (illustrative)" };

let market: TestMarket;
let province: Ask;
let commune: Ask;
/** Ids of organisations by handle. */
let ids: Map<string, string>;

const id = (handle: string) => ids.get(handle) ?? "";
const at = (round: string, more = "") => `/admin/commendations/${round}${more}`;
const saidOf = ({ status, body }: Answer) => [status, body.code, body.field];

async function begin(more: object): Promise<string> {
  const { status, body } = await province("POST", "/admin/commendations", { ...ROUND, ...more });
  expect([status, body.message]).toEqual([201, undefined]);
  return body.commendation.id;
}
const nominate = (round: string, handle: string, more: object = {}, ask = province) =>
  ask("POST", at(round, "/nominees"), { organisation_id: id(handle), ...MERIT, ...more });
const read = async (round: string, ask = province) =>
  (await ask("GET", at(round))).body.commendation;
const decide = (round: string, more: object = {}) =>
  province("POST", at(round, "/decide"), {
    ...{ decision_number: "12/QĐ (minh hoạ)", decided_on: today(), ...more },
  });
const honours = async (query = "") => (await market.store("GET", `/store/honours${query}`)).body;

interface Listed {
  id: string;
  organisation_id: string;
  person_name: string | null;
  state: string;
}

async function nominee(round: string, handle: string, person: string | null = null) {
  const { listed } = await read(round);
  const found = listed.find(
    (one: Listed) => one.organisation_id === id(handle) && one.person_name === person,
  );
  return at(round, `/nominees/${found?.id}`);
}
const judge = async (round: string, handle: string, body: object, person?: string) =>
  province("POST", `${await nominee(round, handle, person)}/judge`, body);
const withdraw = async (round: string, handle: string, ask = province) =>
  ask("POST", `${await nominee(round, handle)}/withdraw`, {});

beforeAll(async () => {
  market = await TestMarket.open("commendations");
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
});
afterAll(() => market.close());

describe("a round", () => {
  it.each<[string, object, string]>([
    ["is of no body", { body_code: "XX" }, "body_code"],
    ["is of a body that was gone", { body_code: "NNPTNT" }, "body_code"],
    ["is called with markup", { body_code: "HPN", title: "<b>Đợt</b>" }, "title"],
    ["is before the plan", { body_code: "HPN", year: 2020 }, "year"],
    ["says what nobody asks", { body_code: "HPN", colour: "red" }, "colour"],
  ])("that %s is refused by the field", async (_what, fault, field) => {
    const answer = await province("POST", "/admin/commendations", { ...ROUND, ...fault });
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });

  it("is one for a body and year, also when two begin it at once, until it is cancelled", async () => {
    const body = { ...ROUND, body_code: "CT" };
    const both = await Promise.all(
      [1, 2].map(() => province("POST", "/admin/commendations", body)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = both.find(({ status }) => status === 409);
    expect(lost?.body.message).toBe(`Cơ quan này đã có đợt khen thưởng năm ${YEAR}.`);
    const made = both.find(({ status }) => status === 201)?.body.commendation.id;
    const cancel = (sent: object) => province("POST", at(made, "/cancel"), sent);
    expect(saidOf(await cancel({}))).toEqual([400, "access.request.invalid", "reason"]);
    expect((await cancel({ reason: "Nhầm năm" })).body.commendation.state).toBe("cancelled");
    expect((await cancel({ reason: "Nhầm năm" })).status).toBe(200);
    expect(saidOf(await nominate(made, "htx-mam"))[1]).toBe("commendation.is_cancelled");
    expect(saidOf(await decide(made))[1]).toBe("commendation.is_cancelled");
    const again = await begin({ body_code: "CT" });
    await province("POST", at(again, "/cancel"), { reason: "Chỉ để thử" });
  });

  it("is renamed as it was seen", async () => {
    const round = await begin({ body_code: "KHCN" });
    const rename = (seen: number) =>
      province("POST", at(round), { title: "Tên mới (minh hoạ)", title_en: null, seen });
    expect((await rename(0)).body.commendation).toMatchObject({ revision: 1, title_en: null });
    expect(saidOf(await rename(0))).toEqual([409, "commendation.changed", "seen"]);
    await province("POST", at(round, "/cancel"), { reason: "Chỉ để thử" });
  });
});

describe("nominees", () => {
  let round: string;
  beforeAll(async () => {
    round = await begin({ body_code: "HPN" });
  });

  it("come of communes for their own organisations, of nobody without rights, once each", async () => {
    expect((await nominate(round, "tht-lua", {}, commune)).status).toBe(404);
    expect((await nominate(round, "htx-mam", {}, commune)).status).toBe(201);
    const twice = await Promise.all(
      [1, 2].map(() => nominate(round, "htx-mam", { person_name: PERSON })),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect((await nominate(round, "htx-mam", {}, commune)).status).toBe(200);
    const changed = await nominate(round, "htx-mam", { merit: "Lời khác (minh hoạ)" });
    expect(changed.body.commendation.nominees).toBe(2);
    expect((await nominate(round, "tht-lua")).status).toBe(201);
    expect((await read(round, commune)).listed).toHaveLength(2);
    expect((await read(round)).listed).toHaveLength(3);
    for (const role of ["agency", "auditor"] as const) {
      const ask = await market.staff(role);
      expect((await read(round, ask)).may).toEqual({ write: false, nominate: false });
      expect((await nominate(round, "htx-hai", {}, ask)).status).toBe(403);
    }
  });

  it.each<[string, object, string]>([
    ["without merit", { merit: " " }, "merit"],
    ["with markup", { merit: "<i>giỏi</i>" }, "merit"],
    ["named with markup", { person_name: "<b>Mến</b>" }, "person_name"],
    ["of no organisation", { organisation_id: "" }, "organisation_id"],
  ])("%s are refused by the field", async (_what, fault, field) => {
    const answer = await nominate(round, "htx-hai", fault);
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });

  it("are withdrawn by those who see them, and stand again when they are nominated anew", async () => {
    expect((await withdraw(round, "tht-lua", commune)).status).toBe(404);
    expect((await withdraw(round, "tht-lua")).status).toBe(200);
    expect((await withdraw(round, "tht-lua")).status).toBe(200);
    expect(saidOf(await judge(round, "tht-lua", { verdict: "commended" }))).toEqual([
      ...[409, "commendation.withdrawn", undefined],
    ]);
    expect((await nominate(round, "tht-lua")).body.commendation.nominees).toBe(3);
  });

  it("are judged by the province, with a reason where they are declined", async () => {
    const path = await nominee(round, "htx-mam");
    expect((await commune("POST", `${path}/judge`, { verdict: "commended" })).status).toBe(403);
    expect(saidOf(await judge(round, "tht-lua", { verdict: "declined" }))).toEqual([
      ...[400, "access.request.invalid", "reason"],
    ]);
    expect((await decide(round)).body).toMatchObject({
      ...{ code: "commendation.not_judged" },
      message: "Còn 3 đề cử chưa xét. Hãy xét hết rồi ghi quyết định.",
    });
    const no = { verdict: "declined", reason: "Hẹn đợt sau" };
    for (const [handle, person] of [["htx-mam"], ["htx-mam", PERSON], ["tht-lua"]] as const) {
      expect((await judge(round, handle, no, person)).status).toBe(200);
    }
    expect((await decide(round)).body.code).toBe("commendation.nobody_commended");
    await judge(round, "htx-mam", { verdict: "commended" });
    await judge(round, "htx-mam", { verdict: "commended" }, PERSON);
    expect(saidOf(await nominate(round, "htx-mam", { merit: "Muộn" }))[1]).toBe(
      "commendation.judged_before",
    );
    expect(saidOf(await withdraw(round, "htx-mam"))[1]).toBe("commendation.judged_before");
    const foreign = await province("POST", at("comrnd_none", "/nominees/none/judge"), no);
    expect(foreign.body.code).toBe("commendation.round_unknown");
  });

  it("are no one's to read before the decision; of two decisions at once one is made", async () => {
    expect(await honours()).toMatchObject({ honours: [], count: 0 });
    expect(saidOf(await decide(round, { decided_on: inDays(1) }))).toEqual([
      ...[400, "commendation.in_the_future", "decided_on"],
    ]);
    const early = await decide(round, { decided_on: `${YEAR - 1}-12-31` });
    expect(saidOf(early)[1]).toBe("commendation.decided_before_year");
    const both = await Promise.all(
      ["1/QĐ", "2/QĐ"].map((decision_number) => decide(round, { decision_number })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = both.find(({ status }) => status === 200)?.body.commendation.decision_number;
    const lost = both.find(({ status }) => status === 409)?.body;
    expect([lost.code, lost.message.includes(won)]).toEqual(["commendation.is_decided", true]);
    expect((await decide(round, { decision_number: won })).status).toBe(200);
    for (const answer of [
      await nominate(round, "htx-hai"),
      await judge(round, "htx-mam", { verdict: "declined", reason: "Muộn" }),
      await province("POST", at(round, "/cancel"), { reason: "Muộn" }),
    ]) {
      expect(saidOf(answer)).toEqual([409, "commendation.is_decided", undefined]);
    }
  });

  it("who are commended stand on the honour roll, linked while their page is public", async () => {
    const [roll] = (await honours()).honours;
    expect(roll).toMatchObject({ year: YEAR, decided_on: today(), title: ROUND.title });
    expect(roll.commended).toMatchObject([
      { handle: "htx-mam", person_name: null, merit: "Lời khác (minh hoạ)" },
      { handle: "htx-mam", person_name: PERSON, merit: MERIT.merit },
    ]);
    expect((await honours("?cooperative=htx-mam")).count).toBe(1);
    expect((await honours("?cooperative=tht-lua")).count).toBe(0);
    expect((await market.store("GET", "/store/honours?colour=red")).status).toBe(400);
    const set = (confirmed: boolean) =>
      market.sql("update selling_standing set confirmed = $1 where organisation_id = $2", [
        ...[confirmed, id("htx-mam")],
      ]);
    await set(false);
    expect((await honours()).honours[0].commended[0]).toMatchObject({ handle: null });
    await set(true);
  });

  it("leave no name of a person in the trail, which tells who judged what", async () => {
    const { entries } = (await province("GET", "/admin/audit?path=/admin/commendations&limit=100"))
      .body;
    const told = JSON.stringify(entries);
    expect(told).toContain("commended");
    expect(told).toContain("Hẹn đợt sau");
    expect(told).not.toContain(PERSON);
  });
});

describe("every two years", () => {
  const due = async () => (await province("GET", "/admin/commendations")).body.due;
  const told = () =>
    market.sql<{ to: string }>(`select "to" from notification where template = 'commendation.due'`);
  /** As though the last decision were of a day. */
  const decidedOn = (day: string) =>
    market.sql("update commendation_round set decided_on = $1 where state = 'decided'", [day]);

  it("a round is due, of which the province is told once and only while none is open", async () => {
    expect(await due()).toMatchObject({ due_on: addMonths(today(), 24), is_overdue: false });
    await market.run("warn-of-commendations");
    expect(await told()).toEqual([]);
    await decidedOn(addMonths(inDays(-1), -24));
    expect((await due()).is_overdue).toBe(true);
    const open = await begin({ body_code: "LMHTX" });
    await market.run("warn-of-commendations");
    expect(await told()).toEqual([]);
    await province("POST", at(open, "/cancel"), { reason: "Hoãn" });
    await Promise.all([1, 2].map(() => market.run("warn-of-commendations")));
    await market.run("warn-of-commendations");
    expect(await told()).toEqual([{ to: "tinh@example.com" }]);
    await decidedOn(today());
  });
});

describe("the indicator", () => {
  const period = `from=${today()}&to=${today()}`;
  const figures = async (ask = province, asked = period) => {
    const answer = await ask("GET", `/admin/plan/indicators/I12/evidence?${asked}`);
    const { evidence, indicator } = answer.body;
    const values = indicator.figures.map(({ value }: { value: number }) => value);
    const sums = ["rounds", "organisations"].map((key) =>
      evidence.reduce(
        (sum: number, { counts }: { counts: Record<string, number> }) => sum + (counts[key] ?? 0),
        0,
      ),
    );
    expect(sums).toEqual(values);
    return values;
  };

  it("counts rounds decided and organisations commended once, of communes in sight, and follows a merger", async () => {
    expect(await figures()).toEqual([1, 1]);
    expect(await figures(province, "year=2020")).toEqual([0, 0]);
    const round = await begin({ body_code: "LMHTX" });
    for (const handle of ["htx-mam", "htx-hai", "htx-ba", "tht-lua"]) {
      await nominate(round, handle);
      await judge(round, handle, { verdict: "commended" });
    }
    await decide(round);
    expect(await figures()).toEqual([2, 4]);
    expect(await figures(commune)).toEqual([2, 3]);
    const merged = await province("POST", `/admin/cooperatives/${id("htx-hai")}/merge`, {
      ...{ into: id("htx-ba"), reason: "Trùng hồ sơ" },
    });
    expect([merged.status, merged.body.message]).toEqual([200, undefined]);
    expect(await figures()).toEqual([2, 3]);
    const roll = (await honours("?cooperative=htx-ba")).honours;
    expect(roll.map(({ commended }: { commended: unknown[] }) => commended.length)).toEqual([1]);
    const back = await province("POST", `/admin/cooperatives/${id("htx-hai")}/split-back`, {
      reason: "Gộp nhầm",
    });
    expect(back.status).toBe(200);
    expect(await figures()).toEqual([2, 4]);
  });
});
