import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inDays, today } from "../support/days";
import { goodsBySku, importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { type PastOrderFile, recordPastOrders } from "../support/past-orders";
import { Shopper } from "../support/shopper";

let market: TestMarket;
let staff: Awaited<ReturnType<TestMarket["staff"]>>;
let goods: Awaited<ReturnType<typeof goodsBySku>>;
const TODAY = today();
/** Days ago from which HTX Mắm has been led by a woman. */
const HALF_TIME = 100;
const STATES = ["delivered", "delivered", "cancelled", "shipped", "returned"] as const;

/** Half a year of orders: every second of both co-operatives, some cancelled whole, some in part. */
function pastOrders(): PastOrderFile["orders"] {
  return Array.from({ length: 50 }, (_, index) => {
    const both = index % 2 === 0;
    return {
      key: `past-${index}`,
      days_ago: 3 + index * 4,
      time: "09:30",
      lines: [
        { sku: "NM", quantity: 1 + (index % 3), unit_price: 90_000 + index },
        ...(both ? [{ sku: "GAO", quantity: 1, unit_price: 140_000 }] : []),
      ],
      consignments: [
        {
          cooperative: "htx-mam",
          shipping: "delivery" as const,
          shipping_price: 25_000,
          state: STATES[index % STATES.length] ?? "delivered",
        },
        ...(both
          ? [
              {
                cooperative: "tht-lua",
                shipping: "pickup" as const,
                shipping_price: 0,
                state: index % 20 === 12 ? ("cancelled" as const) : ("delivered" as const),
              },
            ]
          : []),
      ],
    };
  });
}

const YEAR = "from=2020-01-01&to=2999-12-31";

beforeAll(async () => {
  market = await TestMarket.open("market_connection");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM", price: 95_000, stock: 100 }],
    gao: [{ sku: "GAO", price: 140_000, stock: 100 }],
  });
  staff = await market.staff("province");
  goods = await goodsBySku(market);
  const [mam] = await market.sql<{ id: string }>(
    "select id from organisation where handle = 'htx-mam'",
  );
  const term = { person_name: "Trần Thị Lài (minh hoạ)", sex: "female", title: "director" };
  const since = inDays(-HALF_TIME);
  const led = await staff("POST", `/admin/cooperatives/${mam?.id}/terms`, { ...term, from: since });
  expect(led.status).toBe(200);
  await recordPastOrders(market, pastOrders());
});
afterAll(() => market.close());

const connection = async (query = YEAR, ask = staff) => {
  const answer = await ask("GET", `/admin/market-connection?${query}`);
  expect(answer.status).toBe(200);
  return answer.body;
};
const records = async (query: string, ask = staff) =>
  (await ask("GET", `/admin/market-connection/records?${query}`)).body;
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

interface MedusaOrder {
  id: string;
  status: string;
  total: number;
}

const allOrders = async (): Promise<MedusaOrder[]> => {
  const found: MedusaOrder[] = [];
  for (let offset = 0; ; offset += 100) {
    const path = `/admin/orders?limit=100&offset=${offset}&fields=id,status,total&order=created_at`;
    const { orders, count } = (await staff("GET", path)).body;
    found.push(...orders);
    if (found.length >= count) return found;
  }
};

const reconciles = async () => {
  const body = await connection();
  const orders = await allOrders();
  expect(body.totals.all.orders).toBe(orders.length);
  expect(body.totals.all.placed_total).toBe(sum(orders.map(({ total }) => total)));
  expect(body.reconciliation).toMatchObject({
    orders: orders.length,
    orders_total: body.totals.all.placed_total,
    consignments_total: body.totals.all.placed_total,
    difference: 0,
    differing: [],
  });
  return { body, orders };
};

it("what was sold is what Medusa's orders say, to the đồng, cancelled and part-cancelled ones too", async () => {
  const { body, orders } = await reconciles();
  const { all, women_led, other } = body.totals;
  expect(all.cancelled_total).toBeGreaterThan(0);
  expect(all.returned_total).toBeGreaterThan(0);
  expect(all.sold_total + all.cancelled_total + all.returned_total).toBe(all.placed_total);
  expect(all.goods_total + all.shipping_total).toBe(all.sold_total);
  expect(women_led.sold_total).toBeGreaterThan(0);
  expect(women_led.sold_total + other.sold_total).toBe(all.sold_total);
  const cancelledOrders = orders.filter(({ status }) => status === "canceled");
  expect(all.cancelled_total).toBeGreaterThan(sum(cancelledOrders.map(({ total }) => total)));
});

it("months and organisations add up to the whole", async () => {
  const body = await connection(`${YEAR}&limit=100`);
  const { all, women_led } = body.totals;
  for (const figure of ["placed_total", "sold_total", "cancelled_total", "returned_total"]) {
    const of = (rows: Array<Record<string, number>>) => sum(rows.map((row) => row[figure] ?? 0));
    expect([of(body.months), of(body.organisations)]).toEqual([all[figure], all[figure]]);
  }
  type Month = { month: string; orders: number; women_led: { sold_total: number } };
  expect(sum(body.months.map((month: Month) => month.women_led.sold_total))).toBe(
    women_led.sold_total,
  );
  expect(body.months.length).toBeGreaterThanOrEqual(6);
  expect(sum(body.months.map(({ orders }: Month) => orders))).toBe(all.orders);
  for (const { months, sold_total } of body.organisations) {
    expect(sum(months.map((one: { sold_total: number }) => one.sold_total))).toBe(sold_total);
  }
});

it("each figure opens down to its consignments, page by page", async () => {
  const body = await connection(`${YEAR}&limit=1`);
  expect(body.organisations).toHaveLength(1);
  const { all, women_led } = body.totals;
  for (const [figure, total] of [
    ["placed", all.placed_total],
    ["sold", all.sold_total],
    ["cancelled", all.cancelled_total],
    ["returned", all.returned_total],
  ]) {
    expect((await records(`${YEAR}&figure=${figure}&limit=1`)).total).toBe(total);
  }
  expect((await records(`${YEAR}&figure=sold&women_led=true`)).total).toBe(women_led.sold_total);
  const [first] = body.organisations;
  const query = `${YEAR}&figure=sold&cooperative_id=${first.organisation.id}`;
  const opened: Array<{ id: string; total: number }> = [];
  for (let offset = 0; ; offset += 20) {
    const page = await records(`${query}&offset=${offset}`);
    expect(page.total).toBe(first.sold_total);
    opened.push(...page.records);
    if (page.records.length < 20) break;
  }
  expect(sum(opened.map(({ total }) => total))).toBe(first.sold_total);
  expect(new Set(opened.map(({ id }) => id)).size).toBe(opened.length);
});

it("a day counts from midnight to midnight in Vietnam", async () => {
  const [late] = await market.sql<{ id: string; day: string; total: number }>(
    `select id, to_char(placed_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day, total
     from consignment order by placed_at limit 1`,
  );
  const at = (clock: string) =>
    market.sql("update consignment set placed_at = $2 where id = $1", [late?.id, clock]);
  const has = async (day: string) =>
    (await records(`from=${day}&to=${day}&limit=100`)).records.some(
      ({ id }: { id: string }) => id === late?.id,
    );
  await at("2024-03-31T17:00:00Z");
  expect([await has("2024-03-31"), await has("2024-04-01")]).toEqual([false, true]);
  await at("2024-03-31T16:59:59Z");
  expect([await has("2024-03-31"), await has("2024-04-01")]).toEqual([true, false]);
  expect((await connection("from=2024-03-01&to=2024-04-30")).months[0].month).toBe("2024-03");
  await at(`${late?.day}T05:00:00Z`);
});

describe("what becomes of an order", () => {
  const place = async (): Promise<{ id: string; total: number; items: Array<{ id: string }> }> => {
    const shopper = await Shopper.withCart(market, {
      [goods.get("NM")?.variant ?? ""]: 2,
      [goods.get("GAO")?.variant ?? ""]: 1,
    });
    const { body } = await shopper.complete();
    expect(body.type).toBe("order");
    await expect
      .poll(async () => (await consignmentsOf(body.order.id)).length, { timeout: 20_000 })
      .toBe(2);
    return (await staff("GET", `/admin/orders/${body.order.id}?fields=id,total,*items`)).body.order;
  };
  const consignmentsOf = async (order: string): Promise<Array<{ state: string; total: number }>> =>
    (await staff("GET", `/admin/orders/${order}/consignments`)).body.consignments;

  it("is counted as sold when it is placed, and as cancelled when staff cancel it", async () => {
    const before = (await connection()).totals.all;
    const { id, total } = await place();
    const { body } = await reconciles();
    expect(body.totals.all.sold_total - before.sold_total).toBe(total);
    expect((await staff("POST", `/admin/orders/${id}/cancel`)).status).toBe(200);
    await expect
      .poll(async () => (await consignmentsOf(id)).map(({ state }) => state), { timeout: 20_000 })
      .toEqual(["cancelled", "cancelled"]);
    const after = await reconciles();
    expect(after.body.totals.all.sold_total).toBe(before.sold_total);
    expect(after.body.totals.all.cancelled_total - before.cancelled_total).toBe(total);
  });

  it("follows an edit that takes one co-operative's goods out, and one that is missed", async () => {
    const { id, items } = await place();
    await staff("POST", "/admin/order-edits", { order_id: id });
    await staff("POST", `/admin/order-edits/${id}/items/item/${items[1]?.id}`, { quantity: 0 });
    const confirmed = await staff("POST", `/admin/order-edits/${id}/confirm`);
    expect(confirmed.status).toBe(200);
    await expect
      .poll(
        async () => (await consignmentsOf(id)).filter(({ state }) => state === "cancelled").length,
        {
          timeout: 20_000,
        },
      )
      .toBe(1);
    await reconciles();
    await market.sql(
      "update consignment set goods_total = 1, total = 1 + shipping_total where order_id = $1 and state <> 'cancelled'",
      [id],
    );
    expect((await connection()).reconciliation.differing).toMatchObject([{ order_id: id }]);
    await expect
      .poll(async () => (await connection()).reconciliation.difference, {
        timeout: 100_000,
        interval: 2_000,
      })
      .toBe(0);
  }, 150_000);

  it("an order that no event told of is split by the job, within its minute", async () => {
    const { id } = await place();
    await market.sql(
      "delete from consignment_line where consignment_id in (select id from consignment where order_id = $1)",
      [id],
    );
    await market.sql("delete from consignment where order_id = $1", [id]);
    await expect
      .poll(async () => (await consignmentsOf(id)).length, { timeout: 100_000, interval: 2_000 })
      .toBe(2);
    await reconciles();
  }, 150_000);
});

it("a commune's officer sees its own organisations only, an agency and an auditor see all", async () => {
  const commune = await market.staff("commune");
  const codes = (await commune("GET", "/admin/staff/me")).body.staff.commune_codes;
  const mine = await connection(`${YEAR}&limit=100`, commune);
  const all = await connection(`${YEAR}&limit=100`);
  const inCommune = await market.sql<{ id: string }>(
    "select id from organisation where commune_code = any($1)",
    [codes],
  );
  const ids = new Set(inCommune.map(({ id }) => id));
  type Row = { organisation: { id: string }; sold_total: number };
  const expected = all.organisations.filter((row: Row) => ids.has(row.organisation.id));
  expect(expected.length).toBeGreaterThan(0);
  expect(mine.organisations).toEqual(expected);
  expect(mine.totals.all.sold_total).toBe(sum(expected.map((row: Row) => row.sold_total)));
  expect(mine.reconciliation).toBeNull();
  const other = all.organisations.find((row: Row) => !ids.has(row.organisation.id));
  const path = `/admin/market-connection?cooperative_id=${other.organisation.id}`;
  expect((await commune("GET", path)).status).toBe(404);
  expect((await records(`${YEAR}&figure=sold&limit=1`, commune)).total).toBe(
    mine.totals.all.sold_total,
  );
  for (const role of ["agency", "auditor"] as const) {
    const seen = await connection(`${YEAR}&limit=100`, await market.staff(role));
    expect(seen.totals).toEqual(all.totals);
  }
  expect((await market.anyone("GET", "/admin/market-connection")).status).toBe(401);
});

it("a period that is none is named", async () => {
  for (const [query, field] of [
    ["from=2026-02-30", "from"],
    ["from=2026-03-01&to=2026-02-01", "to"],
    ["limit=0", "limit"],
    ["year=2026", "year"],
  ]) {
    const answer = await staff("GET", `/admin/market-connection?${query}`);
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  }
  const backwards = await staff(
    "GET",
    "/admin/market-connection/records?from=2026-03-01&to=2026-02-01",
  );
  expect(backwards.body.details[0].message).toBe("Ngày kết thúc không được trước ngày bắt đầu.");
});

it("without a period it is the last twelve months", async () => {
  const { from, to } = await connection("");
  expect(to).toBe(TODAY);
  expect(from.endsWith("-01")).toBe(true);
});
