import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRoot } from "../../scripts/paths";
import { moveTo, placeOrder, stocks } from "../support/consignments";
import { monthAgo, today } from "../support/days";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { postPast } from "../support/ledger";
import { type Answer, TestMarket } from "../support/market";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

const LAN = { person_name: "Nguyễn Thị Lan (minh hoạ)", sex: "female", title: "director" };

let market: TestMarket;
let province: Ask;
let ids: Awaited<ReturnType<typeof cooperativeIds>>;
let goods: Awaited<ReturnType<typeof goodsBySku>>;
let made = 0;

const id = (handle: string) => ids.get(handle) ?? "";
const mergePath = (handle: string) => `/admin/cooperatives/${id(handle)}/merge`;
const merge = (from: string, into: string, more: object = {}, ask: Ask = province) =>
  ask("POST", mergePath(from), { into: id(into), reason: "Trùng hồ sơ", ...more });
const splitBack = (handle: string) =>
  province("POST", `/admin/cooperatives/${id(handle)}/split-back`, { reason: "Gộp nhầm" });
const read = async (handle: string) =>
  (await province("GET", `/admin/cooperatives/${id(handle)}`)).body.cooperative;

async function organisation(over: object = {}): Promise<string> {
  made += 1;
  const handle = `htx-gop-${made}`;
  const answer = await province("POST", "/admin/cooperatives", {
    ...{ handle, kind: "cooperative", name: `HTX Số ${made * 7919} (minh hoạ)`, sector: "Gạo" },
    ...{ commune_code: "22918", ...over },
  });
  expect(answer.status).toBe(201);
  ids.set(handle, answer.body.cooperative.id);
  return handle;
}

/** Figures of the whole market, which no merge may move. */
async function figures() {
  const [sold] = await market.sql(
    "select count(*)::int as consignments, sum(total)::text as total from consignment",
  );
  const ledger = await market.sql(
    `select account, sum(amount)::text as amount from ledger_entry
      where account <> 'transfer' group by 1 having sum(amount) <> 0 order by 1`,
  );
  const { totals } = (await province("GET", `/admin/market-connection?from=${monthAgo(6, 1)}`))
    .body;
  return { sold, ledger, totals };
}

const balances = async () =>
  Object.fromEntries(
    (
      await market.sql<{ handle: string; amount: string }>(
        `select handle, sum(amount)::text as amount from ledger_entry
          join ledger_posting on ledger_posting.id = posting_id
          join organisation on organisation.id = organisation_id
         where account = 'payable' group by 1`,
      )
    ).map(({ handle, amount }) => [handle, Number(amount)]),
  );

beforeAll(async () => {
  market = await TestMarket.open("merge_organisations");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "MAM", price: 90_000, stock: 50 }],
    gao: [{ sku: "GAO", price: 100_000, stock: 40 }],
  });
  await makeSellers(market);
  await onSale(market, 2);
  province = await market.staff("province");
  ids = await cooperativeIds(market);
  goods = await goodsBySku(market);
});
afterAll(() => market.close());

describe("likely duplicates", () => {
  it("are found by number, phone and near-same name, for the province alone", async () => {
    const number = [
      await organisation({ registration_number: "3400-111.222" }),
      await organisation({ registration_number: "3400111222", commune_code: "22963" }),
    ];
    const name = [
      await organisation({ name: "HTX Thanh long Hồng Sơn (minh hoạ)" }),
      await organisation({ name: "Hợp tác xã thanh long Hong Son (minh hoạ)" }),
    ];
    const { body } = await province("GET", "/admin/cooperative-duplicates");
    type Pair = { reasons: string[]; sides: Array<{ handle: string }> };
    const pairs = body.duplicates.map(({ reasons, sides }: Pair) => [
      reasons,
      sides.map(({ handle }) => handle).sort(),
    ]);
    expect(pairs).toEqual([
      [["registration_number"], number.sort()],
      [["name"], name.sort()],
    ]);
    const own = await province(
      "GET",
      `/admin/cooperative-duplicates?cooperative_id=${id(name[0] ?? "")}`,
    );
    expect(own.body.count).toBe(1);
    const commune = await market.staff("commune");
    expect((await commune("GET", "/admin/cooperative-duplicates")).status).toBe(403);
  });
});

describe("a merge that can't be", () => {
  it("is refused for bad input, and the field is named", async () => {
    const handle = await organisation();
    for (const [body, status, field] of [
      [{ into: id("htx-mam") }, 400, "reason"],
      [{ reason: "Trùng" }, 400, "into"],
      [{ into: "org_none", reason: "Trùng" }, 400, "into"],
      [{ into: id(handle), reason: "Trùng" }, 400, "into"],
      [{ into: id("htx-mam"), reason: "Trùng", take: ["handle"] }, 400, "take.0"],
    ] as const) {
      const answer = await province("POST", mergePath(handle), body);
      expect([answer.status, answer.body.field]).toEqual([status, field]);
    }
    const unknown = { into: id("htx-mam"), reason: "Trùng" };
    const none = await province("POST", "/admin/cooperatives/org_none/merge", unknown);
    expect(none.status).toBe(404);
    const commune = await market.staff("commune");
    expect((await merge(handle, "htx-mam", {}, commune)).status).toBe(403);
  });

  it("tells that both say different things of one day and of one lot", async () => {
    const [from, into] = [await organisation(), await organisation()];
    for (const [handle, women] of [
      [from, 5],
      [into, 6],
    ] as const) {
      await province("POST", `/admin/cooperatives/${id(handle)}/labour`, {
        ...{ as_of: "2026-06-30", workers: 9, women },
      });
      await market.sql(
        `insert into production_lot (id, organisation_id, product_id, product_title, number, trace_code, produced_on, place)
         values ($1, $2, 'p', 'Gạo', 'L1', $1, '2026-01-01', 'Mũi Né')`,
        [`lot-${handle}`, id(handle)],
      );
    }
    const { obstacles } = (await province("GET", `${mergePath(from)}?into=${id(into)}`)).body.merge;
    expect(obstacles.map(({ code }: { code: string }) => code)).toEqual([
      "cooperative.merge_labour",
      "cooperative.merge_lot",
    ]);
    const refused = await merge(from, into);
    expect([refused.status, refused.body.code]).toEqual([409, "cooperative.merge_refused"]);
    expect(refused.body.details.map(({ message }: { message: string }) => message)).toContain(
      "Cả hai tổ chức đều có lô hàng số L1.",
    );
    expect((await read(from)).merged_into).toBeNull();
  });

  it("tells of a settlement that is open, and of money that no settlement has", async () => {
    const [from, into] = [await organisation(), await organisation()];
    const day = monthAgo(2, 10);
    await postPast(market, [{ organisation: id(from), consignment: "c-old", day, sale: 500_000 }]);
    expect((await merge(from, into)).body.details[0].code).toBe("marketplace.merge_unsettled");
    await province("POST", "/admin/settlements", { cooperative_id: id(from) });
    expect((await merge(from, into)).body.details[0].code).toBe("marketplace.merge_settlement");
  });
});

describe("a merge", () => {
  it("brings all to the survivor, moves no figure of the market, and is taken back as it was", async () => {
    const [mam, gao] = [await seller(market, "mam", id("htx-mam")), id("tht-lua")];
    const order = await placeOrder(market, { [goods.get("MAM")?.variant ?? ""]: 2 });
    const consignment = order.ids.get("htx-mam") ?? "";
    const open = await merge("htx-mam", "tht-lua");
    expect(open.body.details.map(({ code }: { code: string }) => code)).toEqual([
      "marketplace.merge_open_consignments",
    ]);
    await moveTo(mam, consignment, "deliver");
    await expect
      .poll(async () => (await balances())["htx-mam"] ?? null, {
        timeout: 100_000,
        interval: 1_000,
      })
      .not.toBeNull();
    await postPast(market, [
      { organisation: id("htx-mam"), consignment: "c-new", day: today(), sale: 70_000 },
    ]);
    await province("POST", `/admin/cooperatives/${id("htx-mam")}/terms`, {
      ...LAN,
      from: "2024-01-01",
    });
    const before = {
      figures: await figures(),
      balances: await balances(),
      stocks: await stocks(market),
      mam: await read("htx-mam"),
    };
    const preview = (await province("GET", `${mergePath("htx-mam")}?into=${gao}`)).body.merge;
    expect(preview.obstacles).toEqual([]);
    expect(preview.records).toEqual(
      expect.arrayContaining([
        { record: "office_term", from: 1, into: 0 },
        { record: "listing", from: 1, into: 1 },
        { record: "consignment", from: 1, into: 0 },
      ]),
    );
    for (const language of ["vi", "en"]) {
      const catalogue = inRoot(`plugins/cooperative/src/admin/i18n/${language}.json`);
      const { records } = JSON.parse(readFileSync(catalogue, "utf8"));
      for (const { record } of preview.records) expect(records).toHaveProperty(record);
    }

    const take = ["name", "sector"];
    const both = await Promise.all([
      merge("htx-mam", "tht-lua", { take }),
      merge("htx-mam", "tht-lua", { take }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const backwards = await merge("tht-lua", "htx-mam");
    expect(backwards.body.code).toBe("cooperative.merged_elsewhere");

    const survivor = await read("tht-lua");
    expect(survivor).toMatchObject({ name: "HTX Mắm (minh hoạ)", sector: "Nước mắm" });
    expect(survivor.women_led.holds).toBe(true);
    expect(survivor.products).toHaveLength(2);
    expect(survivor.successions).toMatchObject([{ kind: "merged", gave: false }]);
    expect(await figures()).toEqual(before.figures);
    const moved = before.balances["htx-mam"] ?? 0;
    expect(await balances()).toEqual({
      ...before.balances,
      "htx-mam": 0,
      "tht-lua": (before.balances["tht-lua"] ?? 0) + moved,
    });
    expect(await stocks(market)).toEqual(before.stocks);
    const places = await market.sql<{ count: number }>(
      `select count(distinct location_id)::int as count from inventory_level where deleted_at is null`,
    );
    expect(places[0]?.count).toBe(1);

    const lua = await seller(market, "lua", gao);
    const list = (await lua("GET", "/seller/consignments?state=delivered")).body.consignments;
    expect(list.map((one: { id: string }) => one.id)).toEqual([consignment]);
    const { entries } = (await lua("GET", "/seller/ledger?kind=transfer")).body;
    expect(entries).toMatchObject([{ kind: "transfer", amount: moved, consignment: null }]);
    const owner = await seller(market, "mam", gao);
    expect((await owner("GET", "/seller/me")).body.workplace.cooperative.id).toBe(gao);
    expect((await mam("GET", "/seller/consignments")).status).toBe(404);
    const redirected = await fetch(`${market.url}/store/cooperatives/htx-mam`, {
      headers: { "x-publishable-api-key": market.publishableKey },
      redirect: "manual",
    });
    expect([redirected.status, redirected.headers.get("location")]).toEqual([
      301,
      "/store/cooperatives/tht-lua",
    ]);
    expect(
      (await province("GET", "/admin/cooperatives?limit=100&q=mam")).body.cooperatives,
    ).toEqual([expect.objectContaining({ handle: "tht-lua" })]);
    const { organisations } = (await province("GET", "/admin/organisation-points")).body;
    const onMap = organisations.map((one: { id: string }) => one.id);
    expect([onMap.includes(gao), onMap.includes(id("htx-mam"))]).toEqual([true, false]);
    const edited = await province("POST", `/admin/cooperatives/${id("htx-mam")}`, { story: "Mới" });
    expect([edited.status, edited.body.code]).toEqual([409, "cooperative.merged"]);
    const trail = (await province("GET", "/admin/audit?kind=cooperatives&limit=100")).body.entries;
    const entry = trail.find(({ path }: { path: string }) => path === mergePath("htx-mam"));
    expect(entry.body).toMatchObject({ into: gao, reason: "Trùng hồ sơ" });

    const back = await Promise.all([splitBack("htx-mam"), splitBack("htx-mam")]);
    expect(back.map(({ status }) => status)).toEqual([200, 200]);
    const { successions: _after, ...restored } = await read("htx-mam");
    const { successions: _before, ...was } = before.mam;
    expect(restored).toEqual(was);
    expect((await read("tht-lua")).name).toBe("THT Lúa (minh hoạ)");
    expect(await figures()).toEqual(before.figures);
    expect(await balances()).toEqual({ "tht-lua": 0, ...before.balances });
    expect(await stocks(market)).toEqual(before.stocks);
    expect((await mam("GET", "/seller/consignments?state=delivered")).body.count).toBe(1);
    expect((await market.store("GET", "/store/cooperatives/htx-mam")).body.cooperative.handle).toBe(
      "htx-mam",
    );
  }, 180_000);

  it("can't be taken back once something has happened, and says what", async () => {
    const [from, into] = [await organisation({ phone: "0912000111" }), await organisation()];
    expect((await splitBack(into)).body.code).toBe("cooperative.not_merged");
    expect((await merge(from, into, { take: ["phone"] })).status).toBe(200);
    expect((await read(into)).phone).toBe("0912000111");
    await province("POST", `/admin/cooperatives/${id(into)}/terms`, { ...LAN, from: "2025-01-01" });
    const refused = await splitBack(from);
    expect([refused.status, refused.body.code]).toEqual([409, "cooperative.split_back_refused"]);
    expect(refused.body.details.map(({ code }: { code: string }) => code)).toEqual([
      "cooperative.changed_office_term",
    ]);
    expect((await read(from)).merged_into.id).toBe(id(into));
  });

  it("keeps one of two records that say the same, and a number once", async () => {
    const [from, into] = [
      await organisation({ registration_number: "3400777001" }),
      await organisation(),
    ];
    for (const handle of [from, into]) {
      await province("POST", `/admin/cooperatives/${id(handle)}/terms`, {
        ...LAN,
        from: "2024-01-01",
      });
    }
    // One shopper asked both, another the duplicate alone.
    const asked = { c1: [from, "cus_1"], c2: [into, "cus_1"], c3: [from, "cus_2"] };
    for (const [key, [handle = "", account]] of Object.entries(asked)) {
      await market.sql(
        `insert into conversation (id, account_id, organisation_id, about, language)
         values ($1, $2, $3, 'cooperative', 'vi')`,
        [key, account, id(handle)],
      );
    }
    const askedOf = async () =>
      (
        await market.sql<{ id: string }>(
          "select id from conversation where organisation_id = $1 order by id",
          [id(into)],
        )
      ).map((row) => row.id);
    expect((await merge(from, into, { take: ["registration_number"] })).status).toBe(200);
    expect(await askedOf()).toEqual(["c2", "c3"]);
    expect(await read(into)).toMatchObject({
      registration_number: "3400777001",
      terms: [expect.objectContaining({ from: "2024-01-01" })],
    });
    expect((await read(from)).registration_number).toBe("3400777001");
    expect((await splitBack(from)).status).toBe(200);
    expect((await read(into)).registration_number).toBeNull();
    expect(await askedOf()).toEqual(["c2"]);
  });
});
