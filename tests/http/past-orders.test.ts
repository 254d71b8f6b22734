import { afterAll, beforeAll, expect, it } from "vitest";
import { inRoot } from "../../scripts/paths";
import { TestMarket } from "../support/market";

const ORDERS = 404;
let market: TestMarket;
let stock: unknown;

const stockNow = () =>
  market.sql("select id, stocked_quantity, reserved_quantity from inventory_level order by id");

beforeAll(async () => {
  market = await TestMarket.open("past_orders");
  await market.exec("import-workbook", inRoot("seed/demo.xlsx"), "vi");
  stock = await stockNow();
  await market.exec("record-past-orders", inRoot("seed/demo-orders.json"));
}, 400_000);
afterAll(() => market.close());

it("the demonstration's past orders are orders as any other", async () => {
  const staff = await market.staff("province");
  const { body } = await staff(
    "GET",
    "/admin/orders?limit=1&order=-created_at&fields=*items,total",
  );
  expect(body.count).toBe(ORDERS);
  expect(body.orders[0].total).toBeGreaterThan(0);
  expect(body.orders[0].items.length).toBeGreaterThan(0);
});

it("lie in the six months before the first start, none of them in the future", async () => {
  const [range] = await market.sql<{ oldest: number; future: number }>(
    `select max(current_date - (created_at at time zone 'Asia/Ho_Chi_Minh')::date)::int as oldest,
            count(*) filter (where created_at > now())::int as future from "order"`,
  );
  expect(range?.oldest).toBeGreaterThan(175);
  expect(range?.oldest).toBeLessThan(184);
  expect(range?.future).toBe(0);
});

it("are split among their co-operatives to the đồng, in the states that the file tells", async () => {
  const [differing] = await market.sql<{ count: number }>(
    `select count(*)::int as count from "order" o
     join order_summary s on s.order_id = o.id and s.version = o.version
     where (s.totals->>'current_order_total')::numeric <>
       (select coalesce(sum(total), 0) from consignment c where c.order_id = o.id)`,
  );
  expect(differing?.count).toBe(0);
  const states = await market.sql<{ state: string; count: number }>(
    "select state, count(*)::int as count from consignment group by state order by state",
  );
  expect(Object.fromEntries(states.map(({ state, count }) => [state, count]))).toEqual({
    placed: 11,
    accepted: 9,
    shipped: 34,
    delivered: 730,
    cancelled: 43,
    returned: 19,
  });
  const lines = await market.sql<{ goods: boolean }>(
    `select sum(l.total) = c.goods_total as goods from consignment c
     join consignment_line l on l.consignment_id = c.id group by c.id, c.goods_total`,
  );
  expect(lines).toHaveLength(846);
  expect(lines.every(({ goods }) => goods)).toBe(true);
});

it("carry the women-led tag of their own day, not of today", async () => {
  const [led] = await market.sql<{ yes: number; no: number }>(
    `select count(*) filter (where women_led)::int as yes,
            count(*) filter (where not women_led)::int as no from consignment`,
  );
  expect(led?.yes).toBeGreaterThan(0);
  expect(led?.no).toBeGreaterThan(0);
  const [exact] = await market.sql<{ count: number }>(
    `select count(*)::int as count from consignment c where c.women_led and not exists (
       select 1 from office_term t where t.organisation_id = c.organisation_id and t.sex = 'female'
         and t."from" <= to_char(c.placed_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'))
     and not exists (select 1 from labour_snapshot l where l.organisation_id = c.organisation_id
         and l.as_of <= to_char(c.placed_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
         and l.women * 2 > l.workers)`,
  );
  expect(exact?.count).toBe(0);
});

it("are in the ledger to the đồng, those that came back not", async () => {
  const [differing] = await market.sql<{ count: number; sold: string }>(
    `select count(*) filter (where sold <> posted)::int as count, sum(posted) as sold from (
       select case when state = 'delivered' then total else 0 end as sold,
              coalesce((select -sum(e.amount) from ledger_posting p
                join ledger_entry e on e.posting_id = p.id and e.account = 'shopper'
                where p.consignment_id = c.id and p.kind in ('sale', 'delivery')), 0) as posted
       from consignment c) as compared`,
  );
  expect(differing?.count).toBe(0);
  expect(Number(differing?.sold)).toBeGreaterThan(0);
});

it("take nothing from stock", async () => {
  expect(await stockNow()).toEqual(stock);
});

it("are not recorded again by a second run", async () => {
  await market.exec("record-past-orders", inRoot("seed/demo-orders.json"));
  const [orders] = await market.sql<{ count: number }>(
    'select count(*)::int as count from "order"',
  );
  expect(orders?.count).toBe(ORDERS);
});
