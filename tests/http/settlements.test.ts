import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { monthAgo, today } from "../support/days";
import { importGoods, onSale } from "../support/goods";
import { postPast, tellAccount } from "../support/ledger";
import { type Answer, TestMarket } from "../support/market";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

let market: TestMarket;
let officer: Ask;
let second: Ask;
let mam: string;
let lua: string;

const MONTH_BEFORE = monthAgo(2, 10);
const LAST_MONTH = monthAgo(1, 10);

/** An officer of the province beside the demonstration's. */
async function anotherOfficer(): Promise<Ask> {
  const ask = await market.staffWithoutRole();
  const { body } = await officer("GET", "/admin/staff?limit=100");
  const fresh = body.staff.find(({ role }: { role: unknown }) => role === null);
  await officer("POST", `/admin/staff/${fresh.user_id}`, { role: "province" });
  return ask;
}

beforeAll(async () => {
  market = await TestMarket.open("settlements");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 10 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  const ids = await cooperativeIds(market);
  [mam, lua] = [ids.get("htx-mam") ?? "", ids.get("tht-lua") ?? ""];
  officer = await market.staff("province");
  second = await anotherOfficer();
  await tellAccount(market, mam);
  await postPast(market, [
    {
      organisation: mam,
      consignment: "m1",
      day: MONTH_BEFORE,
      sale: 100_000,
      commission: 5_000,
      cash: 100_000,
    },
    {
      organisation: mam,
      consignment: "m2",
      day: LAST_MONTH,
      sale: 200_000,
      delivery: 25_000,
      commission: 10_000,
    },
    { organisation: mam, consignment: "m3", day: LAST_MONTH, sale: 50_000 },
    { organisation: lua, consignment: "l1", day: LAST_MONTH, sale: 140_000, commission: 3_500 },
    { organisation: mam, consignment: "m9", day: today(), sale: 70_000 },
  ]);
});
afterAll(() => market.close());

interface Row {
  id: string;
  number: string;
  revision: number;
  cooperative: { id: string };
}

async function settlements(query = ""): Promise<Array<Row & Record<string, unknown>>> {
  return (await officer("GET", `/admin/settlements?limit=100${query}`)).body.settlements;
}

async function latestOf(organisation: string): Promise<Row & Record<string, unknown>> {
  const found = (await settlements()).find(({ cooperative }) => cooperative.id === organisation);
  if (!found) throw new Error("There is no settlement");
  return found;
}

const move = (ask: Ask, id: string, action: string, body: object) =>
  ask("POST", `/admin/settlements/${id}/${action}`, body);

const transfer = { transfer_reference: "FT26330000001", paid_on: today() };

describe("what is due", () => {
  it("is drafted once, by period and co-operative, however many ask at once", async () => {
    const draft = (ask: Ask) => ask("POST", "/admin/settlements", {});
    const answers = await Promise.all([draft(officer), draft(second), draft(officer)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const drafted = answers.reduce((sum, { body }) => sum + body.drafted, 0);
    expect(drafted).toBe(3);
    expect((await draft(second)).body.drafted).toBe(0);
    expect(await settlements()).toHaveLength(3);
  });

  it("is the sum of the period's entries, opened by what was owed before", async () => {
    const own = (await settlements()).filter(({ cooperative }) => cooperative.id === mam);
    const first = MONTH_BEFORE.slice(0, 8);
    expect(own).toMatchObject([
      {
        state: "draft",
        consignments: 2,
        opening: -5_000,
        change: 265_000,
        payout: 260_000,
        closing: 0,
        period: { from: `${LAST_MONTH.slice(0, 8)}01` },
      },
      {
        state: "draft",
        consignments: 1,
        opening: 0,
        change: -5_000,
        payout: 0,
        closing: -5_000,
        period: { from: `${first}01` },
      },
    ]);
    const { body } = await officer("GET", `/admin/settlements/${own[0]?.id}`);
    expect(body.settlement.sums).toEqual({
      sale: 250_000,
      delivery: 25_000,
      returned: 0,
      commission: -10_000,
      tax: 0,
      cash_collected: 0,
      refund: 0,
      transfer: 0,
    });
  });

  it("leaves a period that has not ended for later", async () => {
    const [{ taken }] = (await market.sql<{ taken: number }>(
      `select count(*)::int as taken from settlement_posting where posting_id like 'm9%'`,
    )) as [{ taken: number }];
    expect(taken).toBe(0);
  });

  it("takes into a draft what was posted late, so that nobody approves what they have not seen", async () => {
    const before = await latestOf(mam);
    await postPast(market, [
      { organisation: mam, consignment: "m4", day: LAST_MONTH, sale: 40_000 },
    ]);
    expect((await officer("POST", "/admin/settlements", {})).body.drafted).toBe(0);
    const stale = await move(officer, before.id, "approve", { seen: before.revision });
    expect([stale.status, stale.body.code]).toEqual([409, "marketplace.settlement_is_draft"]);
    expect(stale.body.message).toContain(before.number);
    expect(await latestOf(mam)).toMatchObject({ payout: 300_000, consignments: 3 });
  });
});

describe("a settlement", () => {
  it("is not approved while nobody has told an account to pay it to", async () => {
    const { id, revision } = await latestOf(lua);
    const answer = await move(officer, id, "approve", { seen: revision });
    expect([answer.status, answer.body.code]).toEqual([409, "marketplace.settlement_no_account"]);
  });

  it("of two officers is approved by one, and the other is told by whom", async () => {
    const { id, revision } = await latestOf(mam);
    const answers = await Promise.all(
      [officer, second].map((ask) => move(ask, id, "approve", { seen: revision })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body.code).toMatch(/^marketplace\.settlement_is_approved/);
    const { settlement } = (await officer("GET", `/admin/settlements/${id}`)).body;
    expect(settlement).toMatchObject({
      state: "approved",
      account: { bank_name: "Vietcombank", account_number: "1017595600" },
      actions: ["reopen", "pay"],
    });
    expect(settlement.history).toHaveLength(2);
  });

  it("keeps the account as it was when it was approved", async () => {
    await tellAccount(market, mam, "9999999999");
    const { id } = await latestOf(mam);
    const { settlement } = (await officer("GET", `/admin/settlements/${id}`)).body;
    expect(settlement.account.account_number).toBe("1017595600");
    const { body } = await officer("GET", `/admin/settlements/${id}/transfer`);
    expect(body.transfer).toMatchObject({
      amount: 300_000,
      purpose: `NANG GIO ${settlement.number}`,
      payload: expect.stringContaining("0006970436"),
      picture: expect.stringMatching(/^data:image\/svg\+xml;base64,/),
    });
    expect(body.transfer.payload).toContain("01101017595600");
  });

  it("goes back to a draft with a reason, and forgets the account", async () => {
    const { id, revision } = await latestOf(mam);
    const mute = await move(officer, id, "reopen", { seen: revision });
    expect([mute.status, mute.body.field]).toEqual([400, "reason"]);
    const reason = "Hợp tác xã đổi tài khoản";
    const { body } = await move(officer, id, "reopen", { seen: revision, reason });
    expect(body.settlement).toMatchObject({ state: "draft", account: null });
    expect(body.settlement.history.at(-1)).toMatchObject({ state: "draft", reason });
    const again = await move(officer, id, "reopen", { seen: revision, reason });
    expect([again.status, again.body.settlement?.state]).toEqual([200, "draft"]);
    const unpaid = await move(officer, id, "pay", { seen: revision + 1, ...transfer });
    expect(unpaid.status).toBe(409);
    const approved = await move(officer, id, "approve", { seen: revision + 1 });
    expect(approved.body.settlement.account.account_number).toBe("9999999999");
  });

  it.each([
    ["transfer_reference", { transfer_reference: "" }],
    ["paid_on", { paid_on: "2026-02-30" }],
    ["paid_on", { paid_on: "2999-01-01" }],
    ["paid_on", { paid_on: LAST_MONTH }],
  ])("is not paid with a wrong %s", async (field, wrong) => {
    const { id, revision } = await latestOf(mam);
    const answer = await move(officer, id, "pay", { seen: revision, ...transfer, ...wrong });
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });

  it("is paid once: of two who pay one wins, and the ledger has one payout", async () => {
    const { id, revision } = await latestOf(mam);
    const pay = (ask: Ask, transfer_reference: string) =>
      move(ask, id, "pay", { ...transfer, seen: revision, transfer_reference });
    const answers = await Promise.all([pay(officer, "FT-1"), pay(second, "FT-2")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = answers[0]?.status === 200 ? 0 : 1;
    expect(answers[1 - won]?.body.message).toContain(`FT-${won + 1}`);
    const again = await pay([officer, second][won] as Ask, `FT-${won + 1}`);
    expect(again.body.settlement).toMatchObject({
      state: "paid",
      transfer_reference: `FT-${won + 1}`,
      paid_on: today(),
      actions: [],
    });
    const entries = await market.sql<{ account: string; amount: string }>(
      `select account, amount from ledger_posting posting join ledger_entry on posting_id = posting.id
       where kind = 'payout' order by account`,
    );
    expect(entries).toEqual([
      { account: "bank", amount: "300000" },
      { account: "payable", amount: "-300000" },
    ]);
  });

  it("stays paid; what is posted late for it is in the next", async () => {
    const { id, revision } = await latestOf(mam);
    const reopened = await move(officer, id, "reopen", { seen: revision, reason: "Nhầm" });
    expect([reopened.status, reopened.body.code]).toEqual([
      409,
      expect.stringMatching(/^marketplace\.settlement_is_paid/),
    ]);
    await postPast(market, [
      { organisation: mam, consignment: "m2", day: LAST_MONTH, sale: -50_000, revision: 1 },
    ]);
    expect((await officer("POST", "/admin/settlements", {})).body.drafted).toBe(0);
    expect(await latestOf(mam)).toMatchObject({ id, change: 305_000 });
  });

  it("that comes to nothing is approved and never paid; what is owed goes on", async () => {
    const carried = (await settlements()).find(({ payout }) => payout === 0);
    const { id, revision } = carried as Row;
    const approved = await move(officer, id, "approve", { seen: revision });
    expect(approved.body.settlement).toMatchObject({ state: "approved", actions: ["reopen"] });
    const paid = await move(officer, id, "pay", { seen: revision + 1, ...transfer });
    expect(paid.body.code).toBe("marketplace.settlement_nothing_to_pay");
    expect((await officer("GET", `/admin/settlements/${id}/transfer`)).status).toBe(409);
    expect(await settlements("&state=approved&payable=true")).toEqual([]);
  });

  it("stands in the trail with each move, the account's number masked", async () => {
    const { id } = await latestOf(mam);
    const { body } = await officer("GET", "/admin/audit?kind=settlements&limit=100");
    const own = body.entries.filter((entry: { record_id: string }) => entry.record_id === id);
    expect(own.length).toBeGreaterThan(4);
    expect(JSON.stringify(body.entries)).not.toMatch(/1017595600|9999999999/);
  });
});

describe("who sees it", () => {
  it("an officer of a commune sees that of the commune, its account masked, and moves none", async () => {
    const commune = await market.staff("commune");
    const listed = (await commune("GET", "/admin/settlements")).body;
    expect(listed.count).toBe(2);
    const own = await latestOf(mam);
    const { settlement } = (await commune("GET", `/admin/settlements/${own.id}`)).body;
    expect(settlement).toMatchObject({
      account: { account_number: "•••• 9999" },
      actions: [],
      transferable: false,
    });
    const other = await latestOf(lua);
    expect((await commune("GET", `/admin/settlements/${other.id}`)).status).toBe(404);
    for (const path of [`${own.id}/transfer`, `${own.id}/approve`]) {
      const method = path.endsWith("approve") ? "POST" : "GET";
      expect((await commune(method, `/admin/settlements/${path}`, undefined)).status).toBe(403);
    }
  });

  it("an auditor reads all but whole numbers of accounts", async () => {
    const auditor = await market.staff("auditor");
    expect((await auditor("GET", "/admin/settlements")).body.count).toBe(3);
    const { id } = await latestOf(mam);
    const { settlement } = (await auditor("GET", `/admin/settlements/${id}`)).body;
    expect(settlement.account.account_number).toBe("•••• 9999");
  });

  it("a co-operative sees its own and nobody else's", async () => {
    const [owner, other, packer] = await Promise.all([
      seller(market, "mam"),
      seller(market, "lua"),
      seller(market, "packer"),
    ]);
    const { id } = await latestOf(mam);
    const listed = (await owner("GET", "/seller/settlements")).body;
    expect([listed.count, listed.settlements[0].id]).toEqual([2, id]);
    const { settlement } = (await owner("GET", `/seller/settlements/${id}`)).body;
    expect(settlement).toMatchObject({
      state: "paid",
      account: { account_number: "•••• 9999" },
      sums: { sale: 290_000 },
    });
    expect((await other("GET", `/seller/settlements/${id}`)).status).toBe(404);
    expect((await packer("GET", `/seller/settlements/${id}`)).status).toBe(403);
    const told = JSON.stringify((await owner("GET", "/seller/notices")).body.notices);
    expect(told).toContain(`Kỳ quyết toán ${settlement.number}: chợ đã chuyển 300.000`);
    const { entries } = (await owner("GET", "/seller/ledger?kind=payout")).body;
    expect(entries).toMatchObject([
      { amount: -300_000, consignment: null, settlement: { id, number: settlement.number } },
    ]);
  });
});

describe("the database", () => {
  it.each([
    [
      "has an entry in two settlements",
      "insert into settlement_posting select posting_id, settlement_id from settlement_posting limit 1",
    ],
    ["takes an entry out", "delete from settlement_posting"],
    [
      "gives a settlement that is no draft an entry",
      `insert into settlement_posting select 'm9-sale-0', id from settlement where state = 'paid'`,
    ],
    ["changes what is paid", "update settlement set state = 'draft' where state = 'paid'"],
    ["deletes a settlement", "delete from settlement"],
    [
      "makes one that is not the sum of its entries",
      "update settlement set change = change + 1, payout = greatest(opening + change + 1, 0) where state = 'draft'",
    ],
    [
      "makes one that does not follow the one before",
      "update settlement set opening = -1, payout = greatest(change - 1, 0) where state = 'draft'",
    ],
    [
      "approves a payment to no account",
      "update settlement set state = 'approved', approved_at = now() where state = 'draft'",
    ],
  ])("never %s", async (_, sql) => {
    await expect(market.sql(sql)).rejects.toThrow();
  });
});

describe("as what an organisation pays tax", () => {
  const enter = (body: object) => officer("POST", "/admin/taxpayer-terms", body);

  it("is recorded with its days; what was before ends", async () => {
    const first = await enter({ cooperative_id: lua, taxpayer: "household", from: "2026-01-01" });
    expect(first.status).toBe(201);
    const same = await enter({ cooperative_id: lua, taxpayer: "household", from: "2026-02-01" });
    expect([same.status, same.body.field]).toEqual([409, "taxpayer"]);
    const early = await enter({ cooperative_id: lua, taxpayer: "individual", from: "2025-12-31" });
    expect([early.status, early.body.field]).toEqual([400, "from"]);
    await enter({ cooperative_id: lua, taxpayer: "legal_person", from: "2026-07-01" });
    const { body } = await officer("GET", `/admin/taxpayer-terms?cooperative_id=${lua}`);
    expect(body.taxpayer_terms).toMatchObject([
      { taxpayer: "legal_person", from: "2026-07-01", to: null },
      { taxpayer: "household", from: "2026-01-01", to: "2026-07-01" },
    ]);
  });

  it("is entered by the province alone, for an organisation that there is", async () => {
    const unknown = await enter({ cooperative_id: "x", taxpayer: "household", from: "2026-01-01" });
    expect(unknown.status).toBe(404);
    const commune = await market.staff("commune");
    expect((await commune("GET", "/admin/taxpayer-terms")).body.count).toBe(0);
    const refused = await commune("POST", "/admin/taxpayer-terms", {});
    expect(refused.status).toBe(403);
  });
});
