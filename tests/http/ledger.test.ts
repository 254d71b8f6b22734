import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../support/days";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { chargeCommission, taxAsHousehold } from "../support/ledger";
import { TestMarket } from "../support/market";
import { recordPastOrders } from "../support/past-orders";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";

type Ask = Awaited<ReturnType<typeof seller>>;

let market: TestMarket;
let mam: Ask;
let lua: Ask;
let ids: Map<string, string>;
let variants: { mam: string; gao: string };

beforeAll(async () => {
  market = await TestMarket.open("ledger");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 1_000 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 1_000 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  ids = await cooperativeIds(market);
  mam = await seller(market, "mam");
  lua = await seller(market, "lua");
  const goods = await goodsBySku(market);
  variants = { mam: goods.get("NM-500")?.variant ?? "", gao: goods.get("GAO-5")?.variant ?? "" };
  await chargeCommission(market, 500);
  await chargeCommission(market, 250, "cooperative_group");
  await taxAsHousehold(market, ids.get("tht-lua"));
});
afterAll(() => market.close());

interface Entry {
  handle: string;
  kind: string;
  account: string;
  amount: string;
}

/** The ledger of an order: accounts and their sums by co-operative and kind. */
async function ledgerOf(order: string): Promise<Record<string, number>> {
  const rows = await market.sql<Entry>(
    `select handle, posting.kind, account, sum(amount) as amount from ledger_posting posting
     join ledger_entry on posting_id = posting.id
     join organisation on organisation.id = organisation_id
     where order_id = $1 group by 1, 2, 3`,
    [order],
  );
  return Object.fromEntries(
    rows.map(({ handle, kind, account, amount }) => [
      `${handle} ${kind} ${account}`,
      Number(amount),
    ]),
  );
}

const postings = (order: string) =>
  market.sql("select id from ledger_posting where order_id = $1 order by id", [order]);

const check = () => market.exec("check-ledger");

/** An order of two bottles and a bag of rice, with its consignments by co-operative. */
async function place(): Promise<{ order: string; consignments: Map<string, string> }> {
  const shopper = await Shopper.withCart(market, { [variants.mam]: 2, [variants.gao]: 1 });
  const { body } = await shopper.complete();
  const order: string = body.order.id;
  const parts = () =>
    market.sql<{ id: string; handle: string }>(
      `select consignment.id, handle from consignment
       join organisation on organisation.id = organisation_id where order_id = $1`,
      [order],
    );
  await expect.poll(async () => (await parts()).length, { timeout: 10_000 }).toBe(2);
  return { order, consignments: new Map((await parts()).map(({ id, handle }) => [handle, id])) };
}

const WAY = [
  ["accept", "placed"],
  ["pack", "accepted"],
  ["ship", "packed"],
  ["deliver", "shipped"],
] as const;

async function deliver(ask: Ask, consignment: string): Promise<void> {
  for (const [action, seen] of WAY) {
    const { status } = await ask("POST", `/seller/consignments/${consignment}/${action}`, {
      seen,
      ...(action === "deliver" ? { cash: "seller" } : {}),
    });
    expect([action, status]).toEqual([action, 200]);
  }
}

const MAM = {
  "htx-mam sale shopper": -190_000,
  "htx-mam sale payable": 190_000,
  "htx-mam delivery shopper": -25_000,
  "htx-mam delivery payable": 25_000,
  "htx-mam commission payable": -9_500,
  "htx-mam commission commission": 9_500,
  "htx-mam cash_collected payable": -215_000,
  "htx-mam cash_collected shopper": 215_000,
};
const LUA = {
  "tht-lua sale shopper": -140_000,
  "tht-lua sale payable": 140_000,
  "tht-lua delivery shopper": -25_000,
  "tht-lua delivery payable": 25_000,
  "tht-lua commission payable": -3_500,
  "tht-lua commission commission": 3_500,
  "tht-lua tax payable": -1_400 - 700,
  "tht-lua tax vat_withheld": 1_400,
  "tht-lua tax pit_withheld": 700,
  "tht-lua cash_collected payable": -165_000,
  "tht-lua cash_collected shopper": 165_000,
};

describe("what is bought, accepted, packed, shipped and delivered", () => {
  let placed: Awaited<ReturnType<typeof place>>;

  it("is in the ledger when it is delivered, to the đồng, and not before", async () => {
    placed = await place();
    expect(await ledgerOf(placed.order)).toEqual({});
    await deliver(mam, placed.consignments.get("htx-mam") ?? "");
    await expect.poll(() => ledgerOf(placed.order), { timeout: 10_000 }).toEqual(MAM);
  });

  it("is withheld from where the seller is a household, by the rule that names its kind", async () => {
    await deliver(lua, placed.consignments.get("tht-lua") ?? "");
    await expect
      .poll(() => ledgerOf(placed.order), { timeout: 10_000 })
      .toEqual({ ...MAM, ...LUA });
  });

  it("is told to its co-operative by month: what it sold, what is taken off, who owes whom", async () => {
    const { body } = await mam("GET", "/seller/ledger/months");
    const period = today().slice(0, 7);
    expect(body).toEqual({
      months: [
        {
          period,
          consignments: 1,
          sale: 190_000,
          delivery: 25_000,
          commission: -9_500,
          tax: 0,
          cash_collected: -215_000,
          refund: 0,
          payout: 0,
          transfer: 0,
          change: -9_500,
          balance: -9_500,
        },
      ],
      balance: -9_500,
      count: 1,
      limit: 12,
      offset: 0,
    });
    const others = await lua("GET", "/seller/ledger/months");
    expect(others.body.balance).toBe(-3_500 - 2_100);
  });

  it("is told by consignment, each figure to what it is the sum of", async () => {
    const { body } = await mam("GET", "/seller/ledger?kind=commission");
    expect(body.entries).toMatchObject([
      {
        kind: "commission",
        correction: false,
        amount: -9_500,
        consignment: {
          id: placed.consignments.get("htx-mam"),
          number: expect.stringMatching(/^\d+-\d$/),
        },
      },
    ]);
    const all = await mam("GET", "/seller/ledger?limit=2");
    expect([all.body.count, all.body.entries.length]).toEqual([4, 2]);
    expect((await mam("GET", "/seller/ledger?period=2020-01")).body.entries).toEqual([]);
    expect((await mam("GET", "/seller/ledger?period=2020-13")).status).toBe(400);
  });

  it("is seen by who keeps the books, not by who packs", async () => {
    const [keeper, packer] = [await seller(market, "keeper"), await seller(market, "packer")];
    for (const path of ["/seller/settlements", "/seller/ledger", "/seller/ledger/months"]) {
      expect((await keeper("GET", path)).status).toBe(200);
      expect((await packer("GET", path)).status).toBe(403);
    }
  });

  it("is posted once, however often it is told and looked for", async () => {
    const before = await postings(placed.order);
    const consignment = placed.consignments.get("htx-mam");
    await mam("POST", `/seller/consignments/${consignment}/deliver`, { seen: "shipped" });
    await Promise.all([check(), check()]);
    expect(await postings(placed.order)).toEqual(before);
  }, 120_000);

  it("is given back to the đồng when it comes back", async () => {
    await market.sql(
      "update consignment set state = 'returned', cash_holder = null, cash_total = null, updated_at = now() where id = $1",
      [placed.consignments.get("tht-lua")],
    );
    await check();
    const ledger = await ledgerOf(placed.order);
    expect(ledger).toEqual({
      ...MAM,
      ...Object.fromEntries(Object.keys(LUA).map((account) => [account, 0])),
    });
  }, 120_000);
});

it("a cancelled consignment moves no money", async () => {
  const { order, consignments } = await place();
  const consignment = consignments.get("htx-mam") ?? "";
  const { status } = await mam("POST", `/seller/consignments/${consignment}/cancel`, {
    seen: "placed",
    reason: "Hết hàng",
  });
  expect(status).toBe(200);
  await check();
  expect(await ledgerOf(order)).toEqual({});
}, 120_000);

it("orders from before the market kept its own are in it too", async () => {
  const part = { cooperative: "htx-mam", shipping: "delivery" as const, shipping_price: 25_000 };
  const order = {
    days_ago: 40,
    time: "09:00",
    lines: [{ sku: "NM-500", quantity: 1, unit_price: 90_000 }],
  };
  await recordPastOrders(market, [
    { ...order, key: "then-1", consignments: [{ ...part, state: "delivered" }] },
    { ...order, key: "then-2", consignments: [{ ...part, state: "returned" }] },
  ]);
  const rows = await market.sql<{ kind: string; amount: string }>(
    `select posting.kind, amount from ledger_posting posting
     join ledger_entry on posting_id = posting.id and account = 'payable'
     join "order" on "order".id = order_id
     where metadata->>'past_order_key' like 'then-%' order by amount`,
  );
  expect(rows.map(({ kind, amount }) => [kind, Number(amount)])).toEqual([
    ["cash_collected", -115_000],
    ["commission", -4_500],
    ["delivery", 25_000],
    ["sale", 90_000],
  ]);
}, 120_000);

describe("the database", () => {
  it.each([
    ["changed", "update ledger_entry set amount = amount + 1"],
    ["deleted", "delete from ledger_posting"],
    ["emptied", "truncate ledger_posting, ledger_entry cascade"],
  ])("does not let the ledger be %s", async (_, sql) => {
    await expect(market.sql(sql)).rejects.toThrow("append-only");
  });

  it("takes no posting that does not sum to nothing", async () => {
    await expect(
      market.sql(
        `insert into ledger_entry (id, posting_id, account, amount)
         select 'one-more', id, 'payable', 1 from ledger_posting limit 1`,
      ),
    ).rejects.toThrow("do not sum to nothing");
  });
});

describe("the check", () => {
  it("says nothing while all is right", async () => {
    expect(await check()).toContain(
      "0 postings do not sum to nothing, 0 balances, 0 consignments and 0 orders",
    );
    const staff = await market.staff("province");
    expect((await staff("GET", "/admin/audit?kind=ledger")).body.count).toBe(0);
  }, 120_000);

  it("tells staff when a posting is wrong by a đồng", async () => {
    await market.sql(
      `alter table ledger_entry disable trigger user;
       insert into ledger_entry (id, posting_id, account, amount)
         select 'one-more', id, 'payable', 1 from ledger_posting order by id limit 1;
       alter table ledger_entry enable trigger user;`,
    );
    expect(await check()).toContain("1 postings do not sum to nothing");
    const staff = await market.staff("province");
    const { body } = await staff("GET", "/admin/audit?kind=ledger");
    expect(body.count).toBe(1);
    expect(body.entries[0].body.unbalanced).toHaveLength(1);
  }, 120_000);

  it("tells staff when a balance is not the sum of its entries", async () => {
    await market.sql("update ledger_month set amount = amount + 1 where kind = 'delivery'");
    expect(await check()).toMatch(/[1-9]\d* balances/);
  }, 120_000);

  it("tells staff when an order comes to something else than the ledger says", async () => {
    // Once a minute the market mends what was changed here, perhaps before the check has looked.
    const checkChanged = async () => {
      await market.sql(
        `update consignment set goods_total = goods_total + 1, total = total + 1, updated_at = now()
         where state = 'delivered' and id in (select consignment_id from ledger_posting)`,
      );
      return check();
    };
    await expect.poll(checkChanged, { timeout: 100_000 }).toMatch(/[1-9]\d* consignments/);
  }, 120_000);
});
