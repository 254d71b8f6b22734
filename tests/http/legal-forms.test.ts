import type { CalendarDate } from "@nang-gio/vietnam";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysAgo, monthAgo } from "../support/days";
import { importGoods } from "../support/goods";
import { chargeCommission } from "../support/ledger";
import { type Answer, TestMarket } from "../support/market";
import { recordPastOrders } from "../support/past-orders";
import { cooperativeIds } from "../support/sellers";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** The day from which the group has been a co-operative. */
const CHANGED_ON = monthAgo(2, 10);
const FORM = {
  kind: "cooperative",
  name: "HTX Lúa (minh hoạ)",
  name_en: "Rice Co-operative (illustrative)",
  registration_number: "3400000099",
};

let market: TestMarket;
let province: Ask;
let path: string;

const change = (body: object, ask: Ask = province) =>
  ask("POST", `${path}/legal-forms`, { from: CHANGED_ON, ...FORM, ...body });
const asOf = async (day: string) =>
  (await province("GET", `${path}?as_of=${day}`)).body.cooperative;

beforeAll(async () => {
  market = await TestMarket.open("legal_forms");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "MAM", price: 90_000, stock: 50 }],
    gao: [{ sku: "GAO", price: 100_000, stock: 50 }],
  });
  province = await market.staff("province");
  path = `/admin/cooperatives/${(await cooperativeIds(market)).get("tht-lua")}`;
  await chargeCommission(market, 1_000, "cooperative_group");
  await chargeCommission(market, 500, "cooperative");
});
afterAll(() => market.close());

describe("what an organisation is in law", () => {
  it.each([
    ["a day to come", { from: "2999-01-01" }, 400, "from"],
    ["a day that is none", { from: "2026-02-30" }, 400, "from"],
    ["no number for a co-operative", { registration_number: null }, 400, "registration_number"],
    ["a script in its name", { name: "<script>x</script>" }, 400, "name"],
    ["a kind that there is not", { kind: "company" }, 400, "kind"],
    ["a field too many", { women_led: true }, 400, "women_led"],
  ])("is not changed with %s", async (_what, fault, status, field) => {
    const answer = await change(fault);
    expect([answer.status, answer.body.field]).toEqual([status, field]);
    expect((await asOf(CHANGED_ON)).kind).toBe("cooperative_group");
  });

  it("is not changed without a day, nor by an officer of its commune", async () => {
    const edited = await province("POST", path, { kind: "cooperative" });
    expect([edited.status, edited.body.code]).toEqual([400, "cooperative.kind_is_dated"]);
    const commune = await market.staff("commune");
    expect((await change({}, commune)).status).toBe(403);
  });

  it("changes from a day on, once, though two say so at once, and is known of every day", async () => {
    const both = await Promise.all([change({}), change({})]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { cooperative } = (await change({})).body;
    expect(cooperative).toMatchObject(FORM);
    expect(
      cooperative.legal_forms.map(({ kind, from, to }: Record<string, unknown>) => [
        kind,
        from,
        to,
      ]),
    ).toEqual([
      ["cooperative", CHANGED_ON, null],
      ["cooperative_group", null, CHANGED_ON],
    ]);
    expect(await asOf(monthAgo(2, 9))).toMatchObject({
      kind: "cooperative_group",
      name: "THT Lúa (minh hoạ)",
      registration_number: null,
    });
    expect(await asOf(CHANGED_ON)).toMatchObject(FORM);
    const shown = await market.store("GET", "/store/cooperatives/tht-lua");
    expect(shown.body.cooperative).toMatchObject({ kind: "cooperative", name: FORM.name });
    const listed = await market.store("GET", "/store/cooperatives?kind=cooperative_group");
    expect(listed.body.count).toBe(0);
    const earlier = await change({ from: monthAgo(3, 1), name: "HTX Khác (minh hoạ)" });
    expect([earlier.status, earlier.body.field]).toEqual([400, "from"]);
  });

  it("has a number that is nobody else's", async () => {
    const other = await province("POST", "/admin/cooperatives", {
      ...{ handle: "htx-khac", kind: "cooperative", name: "HTX Khác (minh hoạ)", sector: "Gạo" },
      ...{ commune_code: "22918", registration_number: "3400000100" },
    });
    expect(other.status).toBe(201);
    const taken = await change({ from: monthAgo(1, 1), registration_number: "3400000100" });
    expect([taken.status, taken.body.field]).toEqual([409, "registration_number"]);
    expect((await asOf(monthAgo(1, 2))).registration_number).toBe(FORM.registration_number);
  });

  it("is corrected where it was recorded in error, and what it was before stays", async () => {
    const corrected = await change({ from: null, name: "HTX Lúa Gạo (minh hoạ)" });
    expect(corrected.body.cooperative.legal_forms[0].name).toBe("HTX Lúa Gạo (minh hoạ)");
    expect((await asOf(monthAgo(2, 9))).name).toBe("THT Lúa (minh hoạ)");
    expect((await change({ from: null })).status).toBe(200);
  });

  it("is taken back, the last change alone", async () => {
    const renamed = await change({ from: monthAgo(1, 1), name: "HTX Lúa Mới (minh hoạ)" });
    const [last, middle] = renamed.body.cooperative.legal_forms;
    const removal = (id: string, ask: Ask = province) => ask("DELETE", `${path}/legal-forms/${id}`);
    expect((await removal(middle.id)).body.code).toBe("cooperative.legal_form_not_last");
    expect((await removal("legal_none")).status).toBe(404);
    expect((await removal(last.id, await market.staff("commune"))).status).toBe(403);
    const { cooperative } = (await removal(last.id)).body;
    expect(cooperative).toMatchObject(FORM);
    expect(cooperative.legal_forms).toHaveLength(2);
  });
});

it("orders count for what the seller was on their day: commission and figures", async () => {
  const order = (key: string, day: CalendarDate) => ({
    ...{ key, days_ago: daysAgo(day), time: "09:30" },
    lines: [{ sku: "GAO", quantity: 1, unit_price: 100_000 }],
    consignments: [
      {
        ...{ cooperative: "tht-lua", shipping: "pickup" as const, shipping_price: 0 },
        state: "delivered" as const,
      },
    ],
  });
  const days = [monthAgo(2, 9), CHANGED_ON, monthAgo(1, 5)];
  await recordPastOrders(
    market,
    days.map((day, index) => order(`kind-${index}`, day)),
  );
  const { kinds, totals } = (
    await province("GET", `/admin/market-connection?from=${monthAgo(4, 1)}`)
  ).body;
  expect(kinds).toMatchObject([
    { kind: "cooperative", orders: 2, sold_total: 200_000 },
    { kind: "cooperative_group", orders: 1, sold_total: 100_000 },
  ]);
  expect(totals.all.sold_total).toBe(300_000);
  await expect
    .poll(
      async () =>
        (
          await market.sql<{ rate_bp: number }>(
            `select rate_bp from ledger_entry join ledger_posting on ledger_posting.id = posting_id
             where account = 'commission' order by occurred_at`,
          )
        ).map(({ rate_bp }) => rate_bp),
      { timeout: 100_000, interval: 2_000 },
    )
    .toEqual([1_000, 500, 500]);
}, 130_000);
