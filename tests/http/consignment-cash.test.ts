import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { makeSellers, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";

type Ask = Awaited<ReturnType<typeof seller>>;

let market: TestMarket;
let mam: Ask;
let packer: Ask;
let bottle = "";

beforeAll(async () => {
  market = await TestMarket.open("consignment_cash");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 1_000 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 10 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  mam = await seller(market, "mam");
  packer = await seller(market, "packer");
  bottle = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
});
afterAll(() => market.close());

/** A consignment of two bottles that has come to its recipient; 215.000 đ with its delivery. */
async function delivered(cash?: string): Promise<{ id: string; order: string }> {
  const { body } = await (await Shopper.withCart(market, { [bottle]: 2 })).complete();
  const order: string = body.order.id;
  const parts = () =>
    market.sql<{ id: string }>("select id from consignment where order_id = $1", [order]);
  await expect.poll(async () => (await parts()).length, { timeout: 10_000 }).toBe(1);
  const id = (await parts())[0]?.id ?? "";
  for (const [action, seen] of [
    ["accept", "placed"],
    ["pack", "accepted"],
    ["ship", "packed"],
    ["deliver", "shipped"],
  ] as const) {
    const more = action === "deliver" && cash ? { cash } : {};
    const path = `/seller/consignments/${id}/${action}`;
    expect((await mam("POST", path, { seen, ...more })).status).toBe(200);
  }
  return { id, order };
}

const read = async (id: string) =>
  (await mam("GET", `/seller/consignments/${id}`)).body.consignment;

async function tell(ask: Ask, id: string, holder: string, revision: number) {
  return ask("POST", `/seller/consignments/${id}/cash`, { seen: "delivered", revision, holder });
}

async function collected(order: string): Promise<Record<string, number>> {
  const rows = await market.sql<{ account: string; amount: string }>(
    `select account, sum(amount) as amount from ledger_posting posting
     join ledger_entry on posting_id = posting.id
     where order_id = $1 and posting.kind = 'cash_collected' group by 1`,
    [order],
  );
  return Object.fromEntries(rows.map(({ account, amount }) => [account, Number(amount)]));
}

async function paid(order: string): Promise<number> {
  const staff = await market.staff();
  const { body } = await staff("GET", `/admin/orders/${order}?fields=summary.*`);
  return Number(body.order.summary.paid_total);
}

describe("the money of a delivered consignment", () => {
  it("is with nobody until somebody tells, and is then told once", async () => {
    const { id, order } = await delivered();
    const before = await read(id);
    expect([before.cash, before.changes]).toEqual([null, ["cash", "return"]]);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => tell(mam, id, "carrier", before.revision)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const after = await read(id);
    expect([after.cash, after.changes]).toEqual([
      { holder: "carrier", amount: 215_000 },
      ["return"],
    ]);
    expect(
      after.history.filter(({ kind }: { kind: string }) => kind === "cash_recorded"),
    ).toMatchObject([{ facts: { holder: "carrier", amount: 215_000 } }]);
    await expect
      .poll(() => collected(order), { timeout: 10_000 })
      .toEqual({ carrier: -215_000, shopper: 215_000 });
    expect(await paid(order)).toBe(215_000);
  }, 60_000);

  it("told by two people differently has one winner, and tells the other", async () => {
    const { id } = await delivered();
    const { revision } = await read(id);
    const answers = await Promise.all([
      tell(mam, id, "seller", revision),
      tell(packer, id, "carrier", revision),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.body.code).toBe("marketplace.consignment_changed");
    expect(loser?.body.message).toContain("Hãy xem lại");
  }, 60_000);

  it("can be told with the delivery itself", async () => {
    const { id, order } = await delivered("seller");
    expect((await read(id)).cash).toEqual({ holder: "seller", amount: 215_000 });
    await expect
      .poll(() => collected(order), { timeout: 10_000 })
      .toEqual({ payable: -215_000, shopper: 215_000 });
    expect(await paid(order)).toBe(215_000);
  }, 60_000);

  it("is not told of what has not arrived, nor by a bookkeeper, nor without who", async () => {
    const { body } = await (await Shopper.withCart(market, { [bottle]: 1 })).complete();
    const parts = () =>
      market.sql<{ id: string }>("select id from consignment where order_id = $1", [body.order.id]);
    await expect.poll(async () => (await parts()).length, { timeout: 10_000 }).toBe(1);
    const id = (await parts())[0]?.id ?? "";
    const early = await mam("POST", `/seller/consignments/${id}/cash`, {
      seen: "placed",
      revision: 0,
      holder: "seller",
    });
    expect([early.status, early.body.code]).toEqual([409, "marketplace.consignment_is_placed"]);
    const keeper = await seller(market, "keeper");
    expect((await tell(keeper, id, "seller", 0)).status).toBe(403);
    const nobody = await mam("POST", `/seller/consignments/${id}/cash`, {
      seen: "placed",
      revision: 0,
    });
    expect([nobody.status, nobody.body.field]).toEqual([400, "holder"]);
  }, 60_000);

  it("leaves the ledger right to the đồng", async () => {
    expect(await market.exec("check-ledger")).toContain(
      "0 postings do not sum to nothing, 0 balances, 0 consignments and 0 orders",
    );
  }, 60_000);
});
