import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { totp } from "../support/authenticator";
import { TestCluster } from "../support/cluster";
import { ledgerOf, stocks } from "../support/consignments";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { STAFF, type TestMarket } from "../support/market";
import { STAFF_PASSWORD } from "../support/postgres-setup";
import { turnOn } from "../support/second-factor";
import { logIn, makeSellers, SELLERS, seller } from "../support/sellers";
import type { TestShop } from "../support/shop";
import { Shopper } from "../support/shopper";
import { register, SHOPPER_PASSWORD } from "../support/shoppers";

const STOCK = 500;
const ORDERS = 16;
/** A job's next minute comes within one, and its turn some time after on a busy machine, as a queue of orders is worked off. */
const A_MINUTE = { timeout: 150_000, interval: 500 };
const SOON = { timeout: 60_000, interval: 20 };

let cluster: TestCluster;
let first: TestMarket;
let second: TestMarket;
let goods: Awaited<ReturnType<typeof goodsBySku>>;

beforeAll(async () => {
  cluster = await TestCluster.open("cluster");
  [first, second] = cluster.servers;
  // Through a server, so that the worker hears of them by Redis alone.
  await importGoods(first, {
    "nuoc-mam": [{ sku: "NM", price: 95_000, stock: STOCK }],
    gao: [{ sku: "GAO", price: 140_000, stock: STOCK }],
  });
  await onSale(second, 2);
  await makeSellers(first);
  goods = await goodsBySku(first);
});
afterAll(() => cluster?.close());

const variant = (sku: string) => goods.get(sku)?.variant ?? expect.fail(`no ${sku}`);
const cartAt = (market: TestMarket, ...skus: string[]) =>
  Shopper.withCart(market, Object.fromEntries(skus.map((sku) => [variant(sku), 1])));

/** Orders with what belongs to each, by the cart that they came of. */
const orders = () =>
  second.sql<{
    id: string;
    cart: string | null;
    payments: number;
    reserved: number;
    parts: number;
  }>(
    `select ordered.id, linked.cart_id as cart,
       (select count(*)::int from payment join order_payment_collection by_order
          on by_order.payment_collection_id = payment.payment_collection_id and by_order.deleted_at is null
         where by_order.order_id = ordered.id and payment.deleted_at is null) as payments,
       (select coalesce(sum(quantity), 0)::int from reservation_item
         where deleted_at is null and line_item_id in (select item_id from order_item where order_id = ordered.id)) as reserved,
       (select count(*)::int from consignment where order_id = ordered.id) as parts
     from "order" ordered
     left join order_cart linked on linked.order_id = ordered.id and linked.deleted_at is null
     where ordered.deleted_at is null`,
  );

/** How often each process said something. */
const said = (pattern: RegExp) =>
  Object.fromEntries(
    Object.entries(cluster.heard).map(([who, text]) => [who, text.match(pattern)?.length ?? 0]),
  );

/** Turns that jobs took, as the queue of their schedule remembers them: `job-NAME:TIME`. */
const turns = async () =>
  (await cluster.redis.ask("zrange", "bull:medusa-workflows-jobs:completed", "0", "-1")).map((id) =>
    id.replace("repeat:schedule_", ""),
  );
const jobOf = (turn: string) => turn.slice(0, turn.lastIndexOf(":"));

it("each order is split, told and booked once, and each turn of a job taken by one", async () => {
  const carts = await Promise.all(
    Array.from({ length: ORDERS }, (_, at) =>
      cartAt(at % 2 ? first : second, "NM", ...(at % 4 ? ["GAO"] : [])),
    ),
  );
  const began = performance.now();
  // Half of them press twice, on both servers.
  const answers = await Promise.all(
    carts.flatMap((cart, at) => [cart.complete(), ...(at % 2 ? [cart.at(second).complete()] : [])]),
  );
  expect(answers.map(({ body }) => body.type)).toEqual(answers.map(() => "order"));
  const parts = (ORDERS * 7) / 4;
  await expect
    .poll(async () => (await second.sql("select id from consignment")).length, A_MINUTE)
    .toBe(parts);
  const seconds = (performance.now() - began) / 1_000;
  console.log(`${ORDERS} orders over two servers and their consignments: ${seconds.toFixed(1)} s`);

  const made = await orders();
  expect(new Set(made.map(({ cart }) => cart)).size).toBe(ORDERS);
  expect(made.map(({ parts: split, reserved }) => reserved - split)).toEqual(made.map(() => 0));
  expect(said(/Processing order\.placed/g)).toEqual({ first: 0, second: 0, worker: ORDERS });

  // What one of them says twice at once on two servers happens once.
  const whole = made.find(({ parts: split }) => split === 2)?.id ?? "";
  const [part] = await first.sql<{ id: string }>(
    `select consignment.id from consignment join organisation on organisation.id = organisation_id
      where order_id = $1 and handle = 'htx-mam'`,
    [whole],
  );
  const [here, there] = await Promise.all([seller(first, "mam"), seller(second, "mam")]);
  const path = `/seller/consignments/${part?.id}`;
  const both = await Promise.all(
    [here, there].map((ask) => ask("POST", `${path}/accept`, { seen: "placed" })),
  );
  expect(both.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  for (const [at, [action, seen]] of [
    ["pack", "accepted"],
    ["ship", "packed"],
    ["deliver", "shipped"],
  ].entries()) {
    const more = action === "deliver" ? { cash: "seller" } : {};
    const moved = await (at % 2 ? here : there)("POST", `${path}/${action}`, { seen, ...more });
    expect([action, moved.status]).toEqual([action, 200]);
  }
  await expect.poll(async () => (await turns()).map(jobOf), A_MINUTE).toContain("job-keep-ledger");
  await expect.poll(() => ledgerOf(first, whole), SOON).not.toEqual({});

  expect(
    await first.sql(
      "select posting.consignment_id, kind from ledger_posting posting group by 1, 2 having count(*) > 1",
    ),
  ).toEqual([]);
  const [events] = await first.sql<{ states: string[] }>(
    "select array_agg(state order by created_at) as states from consignment_event where consignment_id = $1 and kind = 'moved'",
    [part?.id],
  );
  expect(events?.states).toEqual(["accepted", "packed", "shipped", "delivered"]);
  const told = await first.sql<{ template: string; told: number; people: number }>(
    `select template, count(*)::int as told, count(distinct (resource_id, receiver_id, "to", channel))::int as people
       from notification group by 1`,
  );
  expect(told.map(({ template, told: times, people }) => [template, times - people])).toEqual(
    told.map(({ template }) => [template, 0]),
  );
  const placed = told.find(({ template }) => template === "marketplace.consignment_new");
  expect(placed?.told ?? 0).toBeGreaterThanOrEqual(parts);
  const trail = await first.sql<{ path: string; times: number }>(
    `select path, count(*)::int as times from audit_entry
      where path like '/seller/consignments/%' and status = 200 group by 1`,
  );
  expect(trail.filter(({ path: at }) => !at.endsWith("/accept"))).toEqual(
    ["deliver", "pack", "ship"].map((action) => ({ path: `${path}/${action}`, times: 1 })).sort(),
  );

  const taken = await turns();
  const begun = said(/executing scheduled job job-/g);
  expect([begun.first, begun.second]).toEqual([0, 0]);
  for (const job of new Set(taken.map(jobOf))) {
    const times = taken.filter((turn) => jobOf(turn) === job).length;
    const runs = said(new RegExp(`executing scheduled job ${job} `, "g")).worker ?? 0;
    // One that has just begun is not in the queue's memory yet.
    expect([job, runs - times >= 0 && runs - times <= 1]).toEqual([job, true]);
  }
});

/** Visits a page of a shop until it comes from memory. */
const kept = (shop: TestShop, path: string) =>
  expect.poll(async () => (await shop.visit(path)).cache, SOON).toBe("hit");

it("a price that a co-operative changes is on the kept pages of both shops, and soon", async () => {
  const pages = cluster.shops.flatMap((shop) =>
    ["/san-pham", "/san-pham/nuoc-mam"].map((path) => ({ shop, path })),
  );
  const mam = await seller(second, "mam");
  const took: number[] = [];
  for (const price of [91_000, 92_000, 93_000]) {
    await Promise.all(pages.map(({ shop, path }) => kept(shop, path)));
    const { body } = await mam("GET", "/seller/products");
    const stock = body.products.flatMap(
      (one: { variants: Array<{ sku: string; stock: number }> }) =>
        one.variants.filter(({ sku }) => sku === "NM"),
    )[0]?.stock;
    const offers = [{ sku: "NM", price, sale_price: null, stock, stock_seen: stock }];
    const changed = await mam("POST", "/seller/offers", { offers });
    const from = performance.now();
    expect([changed.status, changed.body.changed]).toEqual([200, ["NM"]]);
    await Promise.all(
      pages.map(({ shop, path }) =>
        expect
          .poll(async () => (await shop.visit(path)).text.includes(`${price / 1_000}.000`), SOON)
          .toBe(true),
      ),
    );
    took.push(Math.round(performance.now() - from));
  }
  console.log(`a changed price was on four kept pages of two shops after ${took.join(", ")} ms`);
});

/** A cookie that an answer sets, by the beginning of its name, as a browser sends it back. */
function cookieOf({ headers }: { headers: Headers }, name: string): string {
  const set = headers.getSetCookie().find((cookie) => cookie.startsWith(name));
  return set?.split(";")[0] ?? expect.fail(`no cookie ${name}`);
}

const post = (url: string, form: Record<string, string>, cookie = "") =>
  fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: { cookie },
    body: new URLSearchParams(form),
  });

it.each([
  [
    "a shopper",
    "/tai-khoan",
    "tai-khoan",
    { email: "khach@example.com", password: SHOPPER_PASSWORD },
  ],
  ["a member", "/ban-hang", "gian-hang", { login: SELLERS.lua.phone, password: STAFF_PASSWORD }],
] as const)(
  "%s who signs in at one shop is signed in at the other, and signed out of both",
  async (_who, home, name, form) => {
    await register(first, "khach@example.com");
    const [here, there] = cluster.shops;
    const signedIn = await post(`${here.url}${home}/dang-nhap`, form);
    expect(signedIn.status).toBe(303);
    const cookie = cookieOf(signedIn, `${name}=`);
    for (const shop of [here, there]) expect((await shop.visit(home, { cookie })).status).toBe(200);
    expect((await post(`${there.url}${home}/dang-xuat`, {}, cookie)).status).toBe(303);
    for (const shop of [here, there]) {
      const { status, headers } = await shop.visit(home, { cookie });
      expect([status, headers.get("location")]).toEqual([
        303,
        expect.stringContaining("dang-nhap"),
      ]);
    }
  },
);

it("staff who sign in at one server are signed in at the other, and signed out of both", async () => {
  const credentials = { email: STAFF.province, password: STAFF_PASSWORD };
  const { body } = await first.anyone("POST", "/auth/user/emailpass", credentials);
  const bearer = { authorization: `Bearer ${body.token}` };
  const opened = await first.anyone("POST", "/auth/session", undefined, bearer);
  const cookie = { cookie: cookieOf(opened, "connect.sid=") };
  const me = async () => {
    const both = await Promise.all(
      cluster.servers.map((at) => at.anyone("GET", "/admin/users/me", undefined, cookie)),
    );
    return both.map(({ status }) => status);
  };
  expect(await me()).toEqual([200, 200]);
  expect((await second.anyone("DELETE", "/auth/session", undefined, cookie)).status).toBe(200);
  expect(await me()).toEqual([401, 401]);
});

it("a log-in goes on at the other server with its code, and wrong passwords are counted together", async () => {
  const { secret } = await turnOn(first, await seller(first, "both"));
  const begun = (await logIn(first, SELLERS.both.phone)).body;
  const verified = await second.anyone(
    "POST",
    `/auth/mfa/challenges/${begun.mfa_challenge.id}/verify`,
    { method: "totp", code: totp(secret) },
    { authorization: `Bearer ${begun.token}` },
  );
  expect(verified.status).toBe(200);
  const guess = (at: TestMarket) => logIn(at, SELLERS.keeper.phone, "not the password");
  const guesses = await Promise.all(
    Array.from({ length: 20 }, (_, at) => guess(at % 2 ? first : second)),
  );
  expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([401]));
  for (const at of cluster.servers) expect((await guess(at)).status).toBe(429);
});

/** Keeps whoever writes into a table waiting; gives what lets them go on, those that died meanwhile left out. */
async function holdUp(market: TestMarket, table: string) {
  const client = new pg.Client(market.databaseUrl);
  await client.connect();
  await client.query("begin");
  await client.query(`lock table ${table} in exclusive mode`);
  const WAITING = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return {
    waiting: async () => (await client.query(`select pid ${WAITING}`)).rowCount ?? 0,
    letGo: async () => {
      await client.query(`select pg_terminate_backend(pid) ${WAITING}`);
      await client.query("rollback");
      await client.end();
    },
  };
}

/** What Medusa writes last but the links, and last of all: a server that dies there leaves half an order. */
it.each(["order_cart", "payment"])(
  "a server that dies before it wrote %s loses no order, and makes none twice",
  async (table) => {
    const before = (await orders()).length;
    const server = await cluster.another();
    const done = await cartAt(server, "NM", "GAO");
    const half = await Promise.all([cartAt(server, "NM"), cartAt(server, "GAO")]);
    const later = await cartAt(server, "NM", "GAO");
    const acknowledged = (await done.complete()).body.order.id;
    const { waiting, letGo } = await holdUp(second, table);
    const tear = (cart: Shopper) =>
      cart.complete().then(
        () => "answered",
        () => "torn",
      );
    const torn = half.map(tear);
    try {
      await expect.poll(waiting, SOON).toBeGreaterThan(0);
      // This one waits for the goods of both.
      torn.push(tear(later));
      server.kill();
      expect(await Promise.all(torn)).toContain("torn");
    } finally {
      await letGo();
    }
    expect((await orders()).some(({ payments }) => payments === 0)).toBe(true);

    const began = performance.now();
    const again = await Promise.all(
      [...half, later].flatMap((cart) => [cart.at(second).complete(), cart.at(first).complete()]),
    );
    const seconds = (performance.now() - began) / 1_000;
    console.log(
      `ordered at the other servers ${seconds.toFixed(1)} s after the first try was torn`,
    );
    expect(again.map(({ body }) => body.type ?? body)).toEqual(again.map(() => "order"));
    // The shopper who was answered asks again as well.
    expect((await done.at(second).complete()).body.order.id).toBe(acknowledged);

    await expect
      .poll(async () => (await orders()).filter(({ parts }) => parts === 0), A_MINUTE)
      .toEqual([]);
    const all = await orders();
    expect(all).toHaveLength(before + 4);
    expect(new Set(all.map(({ cart }) => cart)).size).toBe(before + 4);
    expect(all.filter(({ payments }) => payments !== 1)).toEqual([]);
    const whole = [done, later].map(({ cart }) => cart);
    for (const { cart, reserved, parts } of all.slice(-4)) {
      expect([reserved, parts], cart ?? "").toEqual(whole.includes(cart ?? "") ? [2, 2] : [1, 1]);
    }
    for (const [stocked, reserved] of Object.values(await stocks(second))) {
      expect(stocked - reserved).toBeGreaterThan(0);
    }
    const reserved = Object.values(await stocks(second)).reduce(
      (sum, [, pieces]) => sum + pieces,
      0,
    );
    expect(reserved).toBe(all.reduce((sum, one) => sum + one.reserved, 0));
  },
);
