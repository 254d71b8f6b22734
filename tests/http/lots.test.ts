import { LABEL_SIZES } from "@nang-gio/marketplace/contract";
import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { scanId } from "../support/papers";
import { readPdf } from "../support/pdf";
import { makeSellers, SELLERS, seller } from "../support/sellers";
import { ADDRESS, Shopper } from "../support/shopper";

type Ask = Awaited<ReturnType<typeof seller>>;
type Staff = Awaited<ReturnType<TestMarket["staff"]>>;

const SHOP = "https://cho.example";
const TODAY = dateInVietnam(new Date());
const SOON = { timeout: 15_000, interval: 200 };

let market: TestMarket;
let mam: Ask;
let lua: Ask;
let keeper: Ask;
let province: Staff;
let goods: Awaited<ReturnType<typeof goodsBySku>>;
let made = 0;

beforeAll(async () => {
  market = await TestMarket.open("lots", { env: { SHOP_URL: SHOP } });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 1_000 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 1_000 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  [mam, lua, keeper] = await Promise.all([
    seller(market, "mam"),
    seller(market, "lua"),
    seller(market, "keeper"),
  ]);
  province = await market.staff("province");
  goods = await goodsBySku(market);
});
afterAll(() => market.close());

const INPUT = {
  name: "Cá cơm than",
  supplier: "Ghe ông Tư (minh hoạ)",
  received_on: "2025-11-01",
  document: "PN-17",
};

function lot(over: object = {}) {
  made += 1;
  return {
    product_id: goods.get("NM-500")?.product,
    number: `NM-${made}`,
    produced_on: "2026-10-01",
    use_by: "2028-10-01",
    place: "Nhà thùng số 2, Phú Hài",
    inputs: [INPUT],
    ...over,
  };
}

async function opened(over: object = {}) {
  const answer = await mam("POST", "/seller/lots", lot(over));
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.lot;
}

const trace = (code: string, more: Record<string, string> = {}) =>
  market.anyone("GET", `/store/trace/${code}`, undefined, {
    "x-publishable-api-key": market.publishableKey,
    "accept-language": "vi",
    ...more,
  });

/** Every path of an object's keys: `product.title`. */
function keysOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => keysOf(one, `${path}[]`));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    keysOf(inner, path ? `${path}.${key}` : key),
  );
}

/** An order of three bottles, with its consignment and line. */
async function ordered() {
  const variant = goods.get("NM-500")?.variant ?? "";
  const { body } = await (await Shopper.withCart(market, { [variant]: 3 })).complete();
  const found = () =>
    market.sql<{ consignment: string; line: string; number: string }>(
      `select c.id as consignment, c.number, l.line_item_id as line
       from consignment c join consignment_line l on l.consignment_id = c.id
       where c.order_id = $1`,
      [body.order.id],
    );
  await expect.poll(async () => (await found()).length, SOON).toBe(1);
  const [row] = await found();
  return row as { consignment: string; line: string; number: string };
}

describe("a lot", () => {
  it("is opened with what went into it, and given a code of its own", async () => {
    const one = await opened();
    const other = await opened();
    expect(one).toMatchObject({
      state: "active",
      inputs: [INPUT],
      place: "Nhà thùng số 2, Phú Hài",
    });
    expect(one.trace_code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(one.trace_code.slice(0, 8)).not.toBe(other.trace_code.slice(0, 8));
    const added = await mam("POST", `/seller/lots/${one.id}/inputs`, { ...INPUT, name: "Muối" });
    expect(added.body.lot.inputs).toHaveLength(2);
  });

  it.each<[string, () => object, string, number]>([
    ["under a number that it has already", () => ({ number: "NM-1" }), "number", 409],
    [
      "of a product of others",
      () => ({ product_id: goods.get("GAO-5")?.product }),
      "product_id",
      400,
    ],
    ["made tomorrow", () => ({ produced_on: addDays(TODAY, 1) }), "produced_on", 400],
    ["made on no day", () => ({ produced_on: "2026-02-30" }), "produced_on", 400],
    ["good until before it was made", () => ({ use_by: "2026-09-30" }), "use_by", 400],
    [
      "with an input from afterwards",
      () => ({ inputs: [{ ...INPUT, received_on: "2026-10-02" }] }),
      "inputs.0.received_on",
      400,
    ],
    ["with a script in its place", () => ({ place: "<img src=x>" }), "place", 400],
    ["with a code that it chooses", () => ({ trace_code: "0".repeat(26) }), "trace_code", 400],
    [
      "from a growing area that is none",
      () => ({ growing_area_id: "mark_none" }),
      "growing_area_id",
      400,
    ],
  ])("is refused %s, and the field is named", async (_what, over, field, status) => {
    const answer = await mam("POST", "/seller/lots", lot(over()));
    expect([answer.status, answer.body.field]).toEqual([status, field]);
  });

  it("names a growing area only while it is verified and holds on the day of production", async () => {
    const body = {
      kind: "growing_area",
      number: "VN-BTOR-0002",
      name: "Hàm Thuận Nam",
      issuer: "Cục Bảo vệ thực vật",
      valid_from: "2026-10-02",
      scan_id: await scanId(market),
    };
    const { id } = (await mam("POST", "/seller/marks", body)).body.mark;
    const from = (produced_on: string) =>
      mam("POST", "/seller/lots", lot({ growing_area_id: id, produced_on }));
    expect((await from("2026-10-02")).status).toBe(400);
    await province("POST", `/admin/marks/${id}/verify`);
    expect((await from("2026-10-01")).status).toBe(400);
    const answer = await from("2026-10-02");
    expect(answer.body.lot.growing_area).toMatchObject({ number: "VN-BTOR-0002" });
    const shown = await trace(answer.body.lot.trace_code);
    expect(shown.body.trace.growing_area).toEqual({
      number: "VN-BTOR-0002",
      name: "Hàm Thuận Nam",
    });
    await province("POST", `/admin/marks/${id}/revoke`, { reason: "Đã chuyển đất" });
    expect((await trace(answer.body.lot.trace_code)).body.trace.growing_area).toBeNull();
  });

  it("opened by two at once under one number is one", async () => {
    const body = lot();
    const both = await Promise.all([
      mam("POST", "/seller/lots", body),
      mam("POST", "/seller/lots", body),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe("labels", () => {
  it("come as a PDF whose codes a camera reads", async () => {
    const one = await opened();
    const fetchLabels = async (query: string) => {
      const { body } = await market.anyone("POST", "/auth/seller/emailpass", {
        login: SELLERS.mam.phone,
        password: "only-for-this-test-run",
      });
      const answer = await fetch(`${market.url}/seller/lots/${one.id}/labels?${query}`, {
        headers: { authorization: `Bearer ${body.token}` },
      });
      return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
    };
    const address = `${SHOP}/truy-xuat/${one.trace_code}`;
    for (const size of LABEL_SIZES) {
      const { status, bytes } = await fetchLabels(`size=${size}&count=1`);
      const { words, codes } = await readPdf(bytes);
      expect([size, status, codes]).toEqual([size, 200, [address]]);
      const text = words.join(" ").replace(/\s+/g, " ");
      for (const fact of [one.number, "01/10/2026", "01/10/2028", one.trace_code.slice(0, 4)]) {
        expect(text).toContain(fact);
      }
    }
    const sheets = await readPdf((await fetchLabels("size=a4-24&count=25")).bytes);
    expect(sheets.words.map((page) => page.split("Số lô").length - 1)).toEqual([24, 1]);
    const roll = await readPdf((await fetchLabels("size=roll-50x30&count=3")).bytes);
    expect(roll.codes).toEqual([address, address, address]);
    for (const wrong of ["size=a5", "count=0", "count=481"]) {
      expect((await fetchLabels(wrong)).status).toBe(400);
    }
  });
});

describe("the public page of a code", () => {
  it("tells exactly what is public", async () => {
    const one = await opened();
    const { status, headers, body } = await trace(one.trace_code);
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(Object.keys(body)).toEqual(["trace"]);
    expect(keysOf(body.trace).sort()).toEqual(
      [
        ...["code", "growing_area", "lot_number", "ocop", "place", "produced_on", "reason"],
        ...["state", "use_by"],
        ...["product.handle", "product.picture", "product.title", "product.title_en"],
        ...["cooperative.address", "cooperative.handle", "cooperative.name", "cooperative.name_en"],
      ].sort(),
    );
    const text = JSON.stringify(body);
    expect(text).not.toContain("Ghe ông Tư");
    expect(text).not.toContain(one.id);
  });

  it("is found however the code is typed", async () => {
    const { trace_code: code } = await opened();
    const typed = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase();
    expect((await trace(encodeURIComponent(typed))).body.trace.code).toBe(code);
  });

  it("says of a code that is none that there is none, and of a revoked one that it was revoked", async () => {
    for (const none of ["0".repeat(26), "abc", "..%2F..", "'%20or%201=1"]) {
      const answer = await trace(none);
      expect([answer.status, answer.body.code]).toEqual([404, "marketplace.trace_unknown"]);
    }
    const one = await opened();
    await mam("POST", `/seller/lots/${one.id}/revoke`, { reason: "Tạo nhầm" });
    const revoked = await trace(one.trace_code);
    expect([revoked.status, revoked.body.code]).toEqual([410, "marketplace.trace_revoked"]);
    expect(JSON.stringify(revoked.body)).not.toContain("NM-");
    const again = await mam("POST", `/seller/lots/${one.id}/recall`, { reason: "Nắp hở" });
    expect([again.status, again.body.code]).toEqual([400, "cooperative.lot_ended"]);
  });

  it("makes who tries many codes wait, and nobody who scans one", async () => {
    const { trace_code } = await opened();
    const statuses = new Set<number>();
    const from = { "x-forwarded-for": "203.0.113.9" };
    for (let tried = 0; tried < 70; tried += 1) {
      const code = String(tried).padStart(26, "0");
      statuses.add((await trace(code, from)).status);
    }
    expect([...statuses].sort()).toEqual([404, 429]);
    expect((await trace(trace_code, from)).status).toBe(200);
    expect((await trace("1".repeat(26))).status).toBe(404);
  });
});

describe("one step forward", () => {
  it("a line of a consignment is packed from lots of its product, never more than it has", async () => {
    const { consignment, line } = await ordered();
    const [one, other] = [await opened(), await opened()];
    const rice = (
      await lua(
        "POST",
        "/seller/lots",
        lot({ product_id: goods.get("GAO-5")?.product, inputs: [] }),
      )
    ).body.lot;
    const path = `/seller/consignments/${consignment}/lots`;
    const say = (...lines: Array<[string, number]>) =>
      mam("POST", path, {
        lines: lines.map(([lot_id, quantity]) => ({ line_item_id: line, lot_id, quantity })),
      });
    const { body } = await mam("GET", path);
    expect(body.choices[0].lots.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([one.id, other.id]),
    );
    expect((await say([one.id, 2], [other.id, 2])).body.field).toBe("lines.1.quantity");
    expect((await say([one.id, 1], [one.id, 1])).body.field).toBe("lines.1.lot_id");
    expect((await say([rice.id, 1])).body.field).toBe("lines.0.lot_id");
    expect((await say([one.id, 2], [other.id, 1])).body.lines).toHaveLength(2);
    expect((await say([one.id, 3])).body.lines).toEqual([
      { line_item_id: line, lot_id: one.id, quantity: 3 },
    ]);
    expect((await keeper("POST", path, { lines: [] })).status).toBe(403);
    expect((await lua("POST", path, { lines: [] })).status).toBe(404);
  });

  it("a recall is told to members and staff once, with whom it went to", async () => {
    const { consignment, line, number } = await ordered();
    const one = await opened();
    await mam("POST", `/seller/consignments/${consignment}/lots`, {
      lines: [{ line_item_id: line, lot_id: one.id, quantity: 2 }],
    });
    const recall = () => mam("POST", `/seller/lots/${one.id}/recall`, { reason: "Nắp hở" });
    expect((await Promise.all([recall(), recall()])).map(({ status }) => status)).toEqual([
      200, 200,
    ]);
    const told = () =>
      market.sql<{ channel: string; to: string; data: unknown }>(
        'select channel, "to", data from notification where resource_id = $1 order by channel, "to"',
        [one.id],
      );
    await expect.poll(async () => (await told()).length, SOON).toBeGreaterThanOrEqual(6);
    const notices = await told();
    expect(notices.map(({ to }) => to)).toEqual(
      expect.arrayContaining(["mam@example.com", "tinh@example.com"]),
    );
    expect(JSON.stringify(notices)).not.toContain(ADDRESS.phone);
    const events = await market.sql("select 1 from production_lot_event where lot_id = $1", [
      one.id,
    ]);
    expect(events).toHaveLength(2);
    const shown = await trace(one.trace_code);
    expect([shown.status, shown.body.trace.state, shown.body.trace.reason]).toEqual([
      200,
      "recalled",
      "Nắp hở",
    ]);
    const buyer = { consignment_number: number, phone: ADDRESS.phone, quantity: 2 };
    expect((await mam("GET", `/seller/lots/${one.id}/buyers`)).body.buyers).toMatchObject([buyer]);
    expect((await province("GET", `/admin/lots/${one.id}/buyers`)).body.buyers).toMatchObject([
      buyer,
    ]);
    const sheet = await mam("GET", `/seller/exports/lots/${one.id}`);
    expect([sheet.status, sheet.headers.get("content-type")]).toEqual([
      200,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]);
    expect((await province("GET", `/admin/exports/lots/${one.id}`)).status).toBe(200);
    const labels = await mam("GET", `/seller/lots/${one.id}/labels`);
    expect([labels.status, labels.body.code]).toEqual([400, "marketplace.lot_no_labels"]);
  });

  it("is seen by the co-operative's hands and by officers in charge, and by nobody else", async () => {
    const one = await opened();
    expect((await keeper("GET", `/seller/lots/${one.id}/buyers`)).status).toBe(403);
    expect((await lua("GET", `/seller/lots/${one.id}/buyers`)).status).toBe(404);
    for (const role of ["agency", "auditor"] as const) {
      const staff = await market.staff(role);
      expect((await staff("GET", `/admin/lots/${one.id}/buyers`)).status).toBe(403);
      expect((await staff("GET", `/admin/exports/lots/${one.id}`)).status).toBe(403);
    }
  });
});
