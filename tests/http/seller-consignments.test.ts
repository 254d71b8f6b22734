import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { recordPastOrders } from "../support/past-orders";
import { cooperativeIds, makeSellers, SELLERS, seller } from "../support/sellers";
import { ADDRESS, Shopper } from "../support/shopper";

type Ask = Awaited<ReturnType<typeof seller>>;

let market: TestMarket;
let mam: Ask;
let packer: Ask;
let lua: Ask;
let variants: { mam: string; gao: string };

beforeAll(async () => {
  market = await TestMarket.open("seller_consignments");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 1_000 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 1_000 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  const ids = await cooperativeIds(market);
  mam = await seller(market, "mam");
  packer = await seller(market, "packer");
  lua = await seller(market, "both", ids.get("tht-lua"));
  const goods = await goodsBySku(market);
  variants = { mam: goods.get("NM-500")?.variant ?? "", gao: goods.get("GAO-5")?.variant ?? "" };
});
afterAll(() => market.close());

/** Pieces on hand and reserved of fish sauce and rice. */
async function stocks() {
  const rows = await market.sql<{ sku: string; stocked: string; reserved: string }>(
    `select i.sku, l.stocked_quantity as stocked, l.reserved_quantity as reserved
     from inventory_level l join inventory_item i on i.id = l.inventory_item_id`,
  );
  return Object.fromEntries(
    rows.map(({ sku, stocked, reserved }) => [sku, [Number(stocked), Number(reserved)]]),
  );
}

interface Placed {
  order: string;
  number: number;
  mam: string;
  lua: string;
}

/** An order of two bottles and a bag of rice, with its consignments. */
async function place(): Promise<Placed> {
  const shopper = await Shopper.withCart(market, { [variants.mam]: 2, [variants.gao]: 1 });
  const { body } = await shopper.complete();
  const parts = async () =>
    market.sql<{ id: string; handle: string }>(
      `select consignment.id, handle from consignment
       join organisation on organisation.id = organisation_id where order_id = $1`,
      [body.order.id],
    );
  await expect.poll(async () => (await parts()).length, { timeout: 10_000 }).toBe(2);
  const found = new Map((await parts()).map(({ id, handle }) => [handle, id]));
  return {
    order: body.order.id,
    number: body.order.display_id,
    mam: found.get("htx-mam") ?? "",
    lua: found.get("tht-lua") ?? "",
  };
}

const press = (ask: Ask, id: string, action: string, seen: string, more: object = {}) =>
  ask("POST", `/seller/consignments/${id}/${action}`, { seen, ...more });

async function fulfilments(order: string) {
  const staff = await market.staff();
  const fields = "total,shipping_total,status,fulfillments.*,fulfillments.labels.*";
  const { body } = await staff("GET", `/admin/orders/${order}?fields=${fields}`);
  return body.order;
}

const lookUp = async ({ number }: Placed) => {
  const { body } = await market.store(
    "GET",
    `/store/orders/lookup?number=${number}&phone=${ADDRESS.phone}`,
  );
  return body.order;
};

describe("a consignment's way to its recipient", () => {
  let placed: Placed;
  let before: Awaited<ReturnType<typeof stocks>>;

  it("is read by its co-operative: what, to whom, and what comes next", async () => {
    before = await stocks();
    placed = await place();
    const { body } = await mam("GET", `/seller/consignments/${placed.mam}`);
    expect(body.consignment).toMatchObject({
      order_number: placed.number,
      state: "placed",
      goods_total: 190_000,
      shipping_total: 25_000,
      recipient: { name: "(minh hoạ) Khách", phone: ADDRESS.phone, commune: ADDRESS.city },
      lines: [{ quantity: 2, total: 190_000 }],
      history: [],
      actions: ["accept", "cancel"],
    });
  });

  it("is accepted, packed, shipped and delivered, each by who did it", async () => {
    expect((await press(mam, placed.mam, "accept", "placed")).body.consignment.state).toBe(
      "accepted",
    );
    expect((await press(packer, placed.mam, "pack", "accepted")).body.consignment.state).toBe(
      "packed",
    );
    const shipped = await press(packer, placed.mam, "ship", "packed", {
      carrier: " Bưu điện  Mũi Né ",
      tracking_number: "VN123",
    });
    expect(shipped.body.consignment).toMatchObject({
      state: "shipped",
      carrier: "Bưu điện Mũi Né",
      tracking_number: "VN123",
      actions: ["deliver", "take-back"],
    });
    const { body } = await press(mam, placed.mam, "deliver", "shipped");
    expect(body.consignment.actions).toEqual([]);
    expect(
      body.consignment.history.map(({ state, by, note }: Record<string, unknown>) => [
        state,
        by,
        note,
      ]),
    ).toEqual([
      ["accepted", SELLERS.mam.name, null],
      ["packed", SELLERS.packer.name, null],
      ["shipped", SELLERS.packer.name, "Bưu điện Mũi Né · VN123"],
      ["delivered", SELLERS.mam.name, null],
    ]);
  });

  it("takes its pieces from the stock and leaves the other's reserved", async () => {
    const [stocked = 0, reserved = 0] = before["NM-500"] ?? [];
    const [rice = 0, held = 0] = before["GAO-5"] ?? [];
    expect(await stocks()).toEqual({
      "NM-500": [stocked - 2, reserved],
      "GAO-5": [rice, held + 1],
    });
  });

  it("stands in Medusa's own order as a fulfilment, shipped and delivered", async () => {
    const order = await fulfilments(placed.order);
    expect(order.fulfillments).toHaveLength(1);
    expect(order.fulfillments[0].delivered_at).not.toBeNull();
    expect(order.fulfillments[0].labels).toMatchObject([{ tracking_number: "VN123" }]);
  });

  it("is seen by the shopper, with its tracking number", async () => {
    const { consignments } = await lookUp(placed);
    expect(consignments.find(({ id }: { id: string }) => id === placed.mam)).toMatchObject({
      state: "delivered",
      carrier: "Bưu điện Mũi Né",
      tracking_number: "VN123",
    });
  });
});

describe("a button that is pressed", () => {
  let placed: Placed;
  beforeEach(async () => {
    placed = await place();
  });

  it("ten times at once does it once", async () => {
    await press(mam, placed.mam, "accept", "placed");
    const before = await stocks();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => press(mam, placed.mam, "pack", "accepted")),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const { body } = await mam("GET", `/seller/consignments/${placed.mam}`);
    expect(body.consignment.history.map(({ state }: { state: string }) => state)).toEqual([
      "accepted",
      "packed",
    ]);
    expect((await fulfilments(placed.order)).fulfillments).toHaveLength(1);
    const [stocked = 0] = before["NM-500"] ?? [];
    expect((await stocks())["NM-500"]?.[0]).toBe(stocked - 2);
  }, 60_000);

  it("by two people for different things has one winner, and tells the other what happened", async () => {
    const answers = await Promise.all([
      press(mam, placed.mam, "cancel", "placed", { reason: "Hết hàng" }),
      press(packer, placed.mam, "accept", "placed"),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    const { body } = await mam("GET", `/seller/consignments/${placed.mam}`);
    expect(loser?.body.code).toBe(`marketplace.consignment_is_${body.consignment.state}`);
    expect(loser?.body.message).toContain(`Kiện ${placed.number}-`);
  }, 60_000);

  it("by both co-operatives of an order at once moves both", async () => {
    await Promise.all([
      press(mam, placed.mam, "accept", "placed"),
      press(lua, placed.lua, "accept", "placed"),
    ]);
    const packed = await Promise.all([
      press(mam, placed.mam, "pack", "accepted"),
      press(lua, placed.lua, "pack", "accepted"),
    ]);
    expect(packed.map(({ status }) => status)).toEqual([200, 200]);
    expect((await fulfilments(placed.order)).fulfillments).toHaveLength(2);
  }, 60_000);

  it.each([
    ["pack", "placed"],
    ["ship", "placed"],
    ["deliver", "placed"],
    ["ship", "packed"],
  ])("out of turn (%s, seen as %s) does nothing and says how it stands", async (action, seen) => {
    const { status, body } = await press(mam, placed.mam, action, seen);
    expect([status, body.code]).toEqual([409, "marketplace.consignment_is_placed"]);
  });

  it("without what was seen, or a cancellation without a reason, names the field", async () => {
    const path = `/seller/consignments/${placed.mam}`;
    const blind = await mam("POST", `${path}/accept`, {});
    expect([blind.status, blind.body.field]).toEqual([400, "seen"]);
    const silent = await mam("POST", `${path}/cancel`, { seen: "placed", reason: " " });
    expect([silent.status, silent.body.field]).toEqual([400, "reason"]);
  });

  it("by the bookkeeper is refused; they read", async () => {
    const keeper = await seller(market, "keeper");
    expect((await press(keeper, placed.mam, "accept", "placed")).status).toBe(403);
    const { body } = await keeper("GET", `/seller/consignments/${placed.mam}`);
    expect([body.consignment.state, body.consignment.actions]).toEqual(["placed", []]);
  });

  it("by another co-operative finds nothing", async () => {
    const { status, body } = await press(lua, placed.mam, "accept", "placed");
    expect([status, body.code]).toEqual([404, "marketplace.consignment_unknown"]);
  });

  it("stands in the trail", async () => {
    await press(mam, placed.mam, "accept", "placed");
    const staff = await market.staff();
    const path = `/seller/consignments/${placed.mam}/accept`;
    const { body } = await staff("GET", `/admin/audit?path=${path}`);
    expect(body.entries).toMatchObject([
      { actor_name: SELLERS.mam.name, role: "owner", record_id: placed.mam, status: 200 },
    ]);
    expect(body.entries[0].changes).toContainEqual({
      field: "state",
      before: "placed",
      after: "accepted",
    });
  });
});

describe("a consignment that is cancelled", () => {
  it("gives its goods back and leaves the order with its delivery; the other's goes on", async () => {
    const placed = await place();
    const before = await stocks();
    const { status, body } = await press(mam, placed.mam, "cancel", "placed", {
      reason: "Mẻ này chưa đạt độ đạm",
    });
    expect([status, body.consignment.state]).toEqual([200, "cancelled"]);
    expect(body.consignment.history.at(-1)).toMatchObject({
      state: "cancelled",
      by: SELLERS.mam.name,
      note: "Mẻ này chưa đạt độ đạm",
    });
    expect(body.consignment.lines).toHaveLength(1);
    const [stocked = 0, reserved = 0] = before["NM-500"] ?? [];
    expect((await stocks())["NM-500"]).toEqual([stocked, reserved - 2]);
    const order = await fulfilments(placed.order);
    expect([order.total, order.shipping_total, order.status]).toEqual([165_000, 25_000, "pending"]);
    const seen = await lookUp(placed);
    expect(seen.total).toBe(165_000);
    expect(
      seen.consignments.map(({ state, total }: { state: string; total: number }) => [state, total]),
    ).toEqual(
      expect.arrayContaining([
        ["cancelled", 0],
        ["placed", 165_000],
      ]),
    );
    await press(lua, placed.lua, "accept", "placed");
    expect((await press(lua, placed.lua, "pack", "accepted")).status).toBe(200);
  }, 60_000);

  it("when it is packed already puts its pieces back on the shelf", async () => {
    const before = await stocks();
    const placed = await place();
    await press(mam, placed.mam, "accept", "placed");
    await press(mam, placed.mam, "pack", "accepted");
    const { status } = await press(mam, placed.mam, "cancel", "packed", { reason: "Vỡ chai" });
    expect(status).toBe(200);
    expect((await stocks())["NM-500"]).toEqual(before["NM-500"]);
    expect((await fulfilments(placed.order)).total).toBe(165_000);
  }, 60_000);

  it("as the last of its order cancels the order", async () => {
    const placed = await place();
    await press(mam, placed.mam, "cancel", "placed", { reason: "Hết hàng" });
    const { status } = await press(lua, placed.lua, "cancel", "placed", { reason: "Hết hàng" });
    expect(status).toBe(200);
    expect((await fulfilments(placed.order)).status).toBe("canceled");
    const { consignments } = await lookUp(placed);
    expect(consignments.map(({ state }: { state: string }) => state)).toEqual([
      "cancelled",
      "cancelled",
    ]);
  }, 60_000);

  it("leaves the sums of the market to the đồng", async () => {
    const staff = await market.staff();
    const { body } = await staff("GET", "/admin/market-connection");
    expect(body.reconciliation).toMatchObject({ difference: 0, differing: [] });
  });
});

describe("an order from before the market kept its own", () => {
  it("is packed from what is in stock, and delivered", async () => {
    await recordPastOrders(market, [
      {
        key: "early",
        days_ago: 1,
        time: "08:00",
        lines: [{ sku: "NM-500", quantity: 3, unit_price: 90_000 }],
        consignments: [
          {
            cooperative: "htx-mam",
            shipping: "delivery",
            shipping_price: 25_000,
            state: "accepted",
          },
        ],
      },
    ]);
    const [stocked = 0] = (await stocks())["NM-500"] ?? [];
    const [row] = await market.sql<{ id: string }>(
      "select consignment.id from consignment join \"order\" on \"order\".id = order_id where metadata->>'past_order_key' = 'early'",
    );
    const id = row?.id ?? "";
    expect((await press(mam, id, "pack", "accepted")).status).toBe(200);
    expect((await stocks())["NM-500"]?.[0]).toBe(stocked - 3);
    expect((await press(mam, id, "ship", "packed")).status).toBe(200);
    expect((await press(mam, id, "deliver", "shipped")).status).toBe(200);
  }, 60_000);
});

describe("the list of consignments", () => {
  it("is paged, and filtered by state, the oldest that waits first", async () => {
    const { body } = await mam("GET", "/seller/consignments?limit=2&offset=1");
    expect([body.limit, body.offset, body.consignments.length]).toEqual([2, 1, 2]);
    const waiting = await mam("GET", "/seller/consignments?state=placed&limit=100");
    expect(waiting.body.consignments.length).toBe(waiting.body.count);
    const times = waiting.body.consignments.map(
      ({ placed_at }: { placed_at: string }) => placed_at,
    );
    expect(times).toEqual([...times].sort());
    const { body: work } = await mam("GET", "/seller/work");
    expect(work.open.placed).toBe(waiting.body.count);
  });

  it("holds the co-operative's own only", async () => {
    const lists = await Promise.all([
      mam("GET", "/seller/consignments?limit=100"),
      lua("GET", "/seller/consignments?limit=100"),
    ]);
    const [own = [], others = []] = lists.map(({ body }) =>
      body.consignments.map(({ id }: { id: string }) => id),
    );
    expect(own.filter((id: string) => others.includes(id))).toEqual([]);
  });

  it.each(["state=unknown", "limit=0", "limit=101", "offset=-1", "who=me"])(
    "refuses ?%s",
    async (query) => {
      expect((await mam("GET", `/seller/consignments?${query}`)).status).toBe(400);
    },
  );
});
