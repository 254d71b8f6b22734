import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { monthAgo, postPast } from "../support/ledger";
import { TestMarket } from "../support/market";
import { scanId } from "../support/papers";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";

const CONTENT = { title: "Mắm nêm", unit: "hũ", variants: [{ title: "Hũ 200 g" }] };

const LOT = {
  product_id: "prod_none",
  number: "LO-1",
  produced_on: "2026-01-05",
  place: "Phan Thiết",
};

const LABOUR = { kind: "labour_snapshot", as_of: "2026-01-05", workers: 9, women: 4 };

const PROMOTION = {
  ...{ name: "Giảm giá (minh hoạ)", kind: "percentage", value: 10, product_ids: null },
  begins_at: "2026-01-01T00:00:00Z",
};

/**
 * Every route under `/seller`, with a body that it takes. One that is not here fails the walk: whoever adds a route
 * says here how it is asked.
 */
const KNOWN: Readonly<Record<string, object | undefined>> = {
  "GET /seller/me": undefined,
  "GET /seller/work": undefined,
  "GET /seller/products": undefined,
  "POST /seller/products": { key: "walk-walk-walk", content: CONTENT },
  "GET /seller/products/:id": undefined,
  "POST /seller/products/:id": { seen: 0, content: CONTENT },
  "POST /seller/products/:id/submit": { seen: 1 },
  "POST /seller/products/:id/withdraw": { seen: 1 },
  "POST /seller/products/:id/discard": { seen: 1 },
  "POST /seller/products/:id/archive": {},
  "POST /seller/products/:id/restore": {},
  "POST /seller/products/:id/copy": { key: "walk-walk-walk" },
  "POST /seller/scans": {},
  "GET /seller/scans/:id": undefined,
  "GET /seller/certificates": undefined,
  "POST /seller/certificates": {
    number: "9/QĐ-UBND",
    product_id: "prod_none",
    group: "food",
    stars: 4,
    issuer: "UBND tỉnh (minh hoạ)",
    issued_on: "2026-01-05",
    scan_id: "scan_none",
  },
  "GET /seller/certificates/:id": undefined,
  "GET /seller/marks": undefined,
  "POST /seller/marks": {
    kind: "trademark",
    number: "4-0000",
    name: "Mắm (minh hoạ)",
    issuer: "Cục Sở hữu trí tuệ",
    valid_from: "2026-01-01",
    scan_id: "scan_none",
  },
  "GET /seller/marks/:id": undefined,
  "GET /seller/lots": undefined,
  "POST /seller/lots": LOT,
  "GET /seller/lots/:id": undefined,
  "POST /seller/lots/:id/inputs": {
    name: "Cá cơm",
    supplier: "Ghe ông Tư (minh hoạ)",
    received_on: "2026-01-04",
  },
  "POST /seller/lots/:id/recall": { reason: "Nắp hở" },
  "POST /seller/lots/:id/revoke": { reason: "Tạo nhầm" },
  "GET /seller/lots/:id/labels": undefined,
  "GET /seller/lots/:id/buyers": undefined,
  "GET /seller/exports/lots/:id": undefined,
  "GET /seller/facts": undefined,
  "POST /seller/facts": { ...LABOUR, key: "walk-walk-walk" },
  "POST /seller/facts/:id": { ...LABOUR, seen: 1 },
  "POST /seller/facts/:id/withdraw": { seen: 1 },
  "GET /seller/choices": undefined,
  "POST /seller/offers": { offers: [{ sku: "NM-500", price: 95_000 }] },
  "GET /seller/promotions": undefined,
  "POST /seller/promotions": { key: "walk-walk-walk", ...PROMOTION },
  "GET /seller/promotions/:id": undefined,
  "POST /seller/promotions/:id": { seen: 1, ...PROMOTION },
  "POST /seller/promotions/:id/pause": {},
  "POST /seller/promotions/:id/resume": {},
  "POST /seller/promotions/:id/end": {},
  "GET /seller/low-stock": undefined,
  "POST /seller/low-stock": { low_stock: 5 },
  "POST /seller/uploads": {},
  "POST /seller/uploads/crop": {
    base: `/media/${"0".repeat(32)}`,
    crop: { left: 0, top: 0, width: 5_000, height: 5_000 },
  },
  "GET /seller/exports/goods": undefined,
  "POST /seller/imports": {},
  "GET /seller/members": undefined,
  "DELETE /seller/members/:id": {},
  "POST /seller/members/:id/role": { role: "manager" },
  "POST /seller/members/:id/password-link": {},
  "POST /seller/invitations": { name: "Người mới (minh hoạ)", role: "manager" },
  "DELETE /seller/invitations/:id": {},
  "GET /seller/profile": undefined,
  "POST /seller/profile": { story: "Câu chuyện của người khác" },
  "GET /seller/delivery-terms": undefined,
  "POST /seller/delivery-terms": { seen: 0, dispatch_days: 3 },
  "GET /seller/payout": undefined,
  "POST /seller/payout": {
    bank_bin: "970405",
    account_number: "123456789",
    holder: "HTX KHAC",
    password: "not the password",
    otp: "000000",
  },
  "GET /seller/sessions": undefined,
  "DELETE /seller/sessions/:id": {},
  "POST /seller/sessions/end": { which: "others" },
  "POST /seller/password": { current_password: "not the password", password: "một câu dễ nhớ" },
  "GET /seller/second-factor": undefined,
  "POST /seller/second-factor/start": { password: "not the password" },
  "POST /seller/second-factor/confirm": { otp: "000000" },
  "POST /seller/second-factor/recovery-codes": { otp: "000000" },
  "POST /seller/second-factor/end": { otp: "000000" },
  "GET /seller/notices": undefined,
  "POST /seller/notices/read": {},
  "POST /seller/notices/:id/read": {},
  "GET /seller/settlements": undefined,
  "GET /seller/settlements/:id": undefined,
  "GET /seller/settlements/:id/statement": undefined,
  "GET /seller/sales": undefined,
  "GET /seller/exports/sales": undefined,
  "GET /seller/ledger/months": undefined,
  "GET /seller/ledger": undefined,
  "GET /seller/consignments": undefined,
  "GET /seller/consignments/:id": undefined,
  "GET /seller/consignments/:id/slip": undefined,
  "GET /seller/consignments/:id/lots": undefined,
  "POST /seller/consignments/:id/lots": { lines: [] },
  "POST /seller/consignments/:id/accept": { seen: "placed" },
  "POST /seller/consignments/:id/pack": { seen: "placed" },
  "POST /seller/consignments/:id/ship": { seen: "placed" },
  "POST /seller/consignments/:id/deliver": { seen: "placed" },
  "POST /seller/consignments/:id/take-back": { seen: "shipped", undelivered: "refused" },
  "POST /seller/consignments/:id/cash": { seen: "delivered", revision: 4, holder: "seller" },
  "POST /seller/consignments/:id/cancel-line": {
    seen: "placed",
    revision: 0,
    line_item_id: "ordli_1",
    quantity: 1,
    reason: "Hết hàng",
  },
  "POST /seller/consignments/:id/send-part": {
    seen: "accepted",
    revision: 1,
    lines: [{ line_item_id: "ordli_1", quantity: 1 }],
  },
  "POST /seller/consignments/:id/arrive-part": { seen: "shipped", revision: 3, parcel_id: "ful_1" },
  "POST /seller/consignments/:id/return": {
    seen: "delivered",
    revision: 4,
    lines: [{ line_item_id: "ordli_1", quantity: 1, reason: "damaged" }],
  },
  "POST /seller/consignments/:id/receive-return": {
    seen: "delivered",
    revision: 5,
    return_id: "conret_1",
  },
  "POST /seller/consignments/:id/refuse-return": {
    seen: "delivered",
    revision: 5,
    return_id: "conret_1",
    reason: "Đã quá hạn trả",
  },
  "POST /seller/consignments/:id/refund-return": {
    seen: "delivered",
    revision: 6,
    return_id: "conret_1",
    how: "cash",
  },
  "POST /seller/consignments/:id/cancel": { seen: "placed", reason: "Hết hàng" },
};

let market: TestMarket;
let routes: Array<{ method: string; route: string }>;
let heard = "";
/** Ids of the other co-operative's: itself, by the names of parameters what it has. */
let others: { cooperative: string; parameters: Record<string, string> };
let ask: Awaited<ReturnType<typeof seller>>;

const name = ({ method, route }: (typeof routes)[number]) => `${method} ${route}`;

beforeAll(async () => {
  market = await TestMarket.open("seller_walk", {
    env: { LOG_LEVEL: "debug" },
    hear: (text) => {
      heard += text;
    },
  });
  const registered = heard.split("\n").flatMap((line) => {
    const found = /registering route (GET|POST|PUT|PATCH|DELETE) (\/seller\/[\w/:-]+)/.exec(line);
    return found ? [{ method: found[1] ?? "", route: found[2] ?? "" }] : [];
  });
  routes = [...new Map(registered.map((route) => [name(route), route])).values()];
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  const ids = await cooperativeIds(market);
  const consignment = await orderOfOther();
  others = {
    cooperative: ids.get("tht-lua") ?? "",
    parameters: {
      "consignments/id": consignment,
      ...(await peopleOfOther()),
      "notices/id": await noticeOfOther(),
      "promotions/id": await promotionOfOther(),
      ...(await papersOfOther()),
      "settlements/id": await settlementOfOther(ids.get("tht-lua") ?? ""),
      "products/id": (await goodsBySku(market)).get("GAO-5")?.product ?? "",
    },
  };
  ask = await seller(market, "mam", ids.get("htx-mam"));
});
afterAll(() => market.close());

/** A consignment of the other co-operative. */
async function orderOfOther(): Promise<string> {
  const rice = (await goodsBySku(market)).get("GAO-5")?.variant ?? "";
  const { body } = await (await Shopper.withCart(market, { [rice]: 1 })).complete();
  const found = () =>
    market.sql<{ id: string }>("select id from consignment where order_id = $1", [body.order.id]);
  return vi.waitFor(
    async () => {
      const [consignment] = await found();
      if (!consignment) throw new Error("The order is not split yet.");
      return consignment.id;
    },
    { timeout: 10_000 },
  );
}

/** A member of the other co-operative, somebody whom it has invited, and a log-in. */
async function peopleOfOther(): Promise<Record<string, string>> {
  const other = await seller(market, "lua");
  const { members } = (await other("GET", "/seller/members")).body;
  const invited = { name: "Người mới (minh hoạ)", role: "manager" };
  const { invitation } = (await other("POST", "/seller/invitations", invited)).body;
  const { sessions } = (await other("GET", "/seller/sessions")).body;
  return {
    "members/id": members[0].id,
    "invitations/id": invitation.id,
    "sessions/id": sessions[0].id,
  };
}

/** A certificate, a mark, a scan, a lot and a told fact of the other co-operative. */
async function papersOfOther(): Promise<Record<string, string>> {
  const other = await seller(market, "lua");
  const scan_id = await scanId(market, "lua");
  const product_id = (await goodsBySku(market)).get("GAO-5")?.product;
  const { certificate } = (
    await other("POST", "/seller/certificates", {
      ...KNOWN["POST /seller/certificates"],
      product_id,
      scan_id,
    })
  ).body;
  const { mark } = (
    await other("POST", "/seller/marks", { ...KNOWN["POST /seller/marks"], scan_id })
  ).body;
  const { lot } = (await other("POST", "/seller/lots", { ...LOT, product_id })).body;
  const told = await other("POST", "/seller/facts", KNOWN["POST /seller/facts"]);
  return {
    "facts/id": told.body.id,
    "lots/id": lot.id,
    "exports/id": lot.id,
    "scans/id": scan_id,
    "certificates/id": certificate.id,
    "marks/id": mark.id,
  };
}

/** A promotion of the other co-operative. */
async function promotionOfOther(): Promise<string> {
  const other = await seller(market, "lua");
  const { body } = await other("POST", "/seller/promotions", {
    ...{ key: "promotion-of-other", ...PROMOTION },
  });
  return body.promotion.id;
}

/** A notice in an inbox of the other co-operative. */
async function noticeOfOther(): Promise<string> {
  return vi.waitFor(
    async () => {
      const [notice] = await market.sql<{ id: string }>(
        `select notification.id from notification join organisation on organisation.id = "to"
         where handle = 'tht-lua' and channel = 'workspace'`,
      );
      if (!notice) throw new Error("The other co-operative has not been told yet.");
      return notice.id;
    },
    { timeout: 10_000 },
  );
}

/** A settlement of the other co-operative. */
async function settlementOfOther(organisation: string): Promise<string> {
  await postPast(market, [
    { organisation, consignment: "l1", day: monthAgo(1, 10), sale: 140_000 },
  ]);
  await (await market.staff("province"))("POST", "/admin/settlements", {});
  const [settlement] = await market.sql<{ id: string }>(
    "select id from settlement where organisation_id = $1",
    [organisation],
  );
  return settlement?.id ?? "";
}

/** The address of a route in which every parameter is the other co-operative's. */
function foreignAddress(route: string): string {
  return route.replace(/:(\w+)/g, (_, parameter: string) => {
    const id = others.parameters[`${route.split("/")[2]}/${parameter}`];
    if (!id) throw new Error(`${route}: the walk knows no ${parameter} of another co-operative`);
    return id;
  });
}

describe("every route under /seller", () => {
  it("is known to the walk", () => {
    expect(routes.map(name).sort()).toEqual(Object.keys(KNOWN).sort());
  });

  it("does not answer for another co-operative that the header names", async () => {
    for (const route of routes) {
      const answer = await ask(route.method, foreignAddress(route.route), KNOWN[name(route)], {
        "x-cooperative-id": others.cooperative,
      });
      expect([name(route), answer.status]).toEqual([name(route), 404]);
    }
  });

  it("does not answer for another co-operative that the query names", async () => {
    for (const route of routes) {
      const address = `${foreignAddress(route.route)}?cooperative_id=${others.cooperative}`;
      const answer = await ask(route.method, address, KNOWN[name(route)]);
      expect([name(route), answer.status]).toEqual([name(route), 404]);
    }
  });

  it("does not answer for another co-operative that the body names", async () => {
    for (const route of routes.filter(({ method }) => method !== "GET")) {
      const answer = await ask(route.method, foreignAddress(route.route), {
        ...KNOWN[name(route)],
        cooperative_id: others.cooperative,
      });
      expect([name(route), answer.status]).toEqual([name(route), 404]);
    }
  });

  it("does not answer for another co-operative's record that the path names", async () => {
    for (const route of routes.filter(({ route: path }) => path.includes(":"))) {
      const answer = await ask(route.method, foreignAddress(route.route), KNOWN[name(route)]);
      expect([name(route), answer.status]).toEqual([name(route), 404]);
    }
  });

  it("is closed to who has not signed in", async () => {
    for (const route of routes) {
      const answer = await market.anyone(
        route.method,
        foreignAddress(route.route),
        KNOWN[name(route)],
      );
      expect([name(route), answer.status]).toEqual([name(route), 401]);
    }
  });
});
