import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveTo, placeOrder } from "../support/consignments";
import { monthAgo, today } from "../support/days";
import { goodsBySku, importProducts, onSale } from "../support/goods";
import { type Answer, TestMarket } from "../support/market";
import { decision } from "../support/papers";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

const LAN = { person_name: "Nguyễn Thị Lan (minh hoạ)", sex: "female", title: "director" };
const DAY = monthAgo(1, 10);

let market: TestMarket;
let province: Ask;
let mam: string;
let products: Map<string, string>;
let terms: Array<{ id: string; from: string }>;
let scans: string[];

const split = (more: object = {}, ask: Ask = province) =>
  ask("POST", `/admin/cooperatives/${mam}/split`, {
    ...{ from: DAY, handle: "htx-tach", kind: "cooperative", name: "HTX Tách (minh hoạ)" },
    ...{ registration_number: "3400555001", sector: "Muối", commune_code: "22918" },
    ...{ term_ids: [terms[0]?.id], product_ids: [products.get("muoi")], reason: "Chia tách" },
    ...more,
  });
const read = async (id: string, day = today()) =>
  (await province("GET", `/admin/cooperatives/${id}?as_of=${day}`)).body.cooperative;

async function scan(words: string): Promise<string> {
  const path = `/admin/cooperatives/${mam}/scans`;
  const sent = await market.upload("province", path, "files", "giấy.pdf", await decision(words));
  expect(sent.status).toBe(201);
  return sent.body.scan.id;
}

/** Enters papers: one that goes with its scan, one whose scan a mark that stays names too. */
async function enterPapers() {
  scans = [await scan("Quyết định 9 (minh hoạ)"), await scan("Quyết định 8 (minh hoạ)")];
  const [own, shared] = scans;
  const of = { product_id: products.get("muoi"), group: "food", stars: 4, issuer: "UBND tỉnh" };
  const path = `/admin/cooperatives/${mam}`;
  for (const [kind, paper] of [
    ["certificates", { ...of, number: "QĐ 9/2026", issued_on: "2026-01-05", scan_id: own }],
    ["certificates", { ...of, number: "QĐ 8/2026", issued_on: "2026-01-04", scan_id: shared }],
    [
      "marks",
      {
        ...{ kind: "trademark", number: "NH-1", name: "Mắm (minh hoạ)", issuer: "Cục" },
        ...{ valid_from: "2026-01-01", scan_id: shared },
      },
    ],
  ] as const) {
    expect((await province("POST", `${path}/${kind}`, paper)).status).toBe(201);
  }
}

beforeAll(async () => {
  market = await TestMarket.open("split_organisation");
  await importProducts(market, [
    { code: "mam", title: "Nước mắm", variants: [{ sku: "MAM", price: 90_000, stock: 50 }] },
    { code: "muoi", title: "Muối hạt", variants: [{ sku: "MUOI", price: 20_000, stock: 30 }] },
    {
      ...{ code: "gao", title: "Gạo OM18", organisation: "tht-lua", category: "gao-ngu-coc" },
      variants: [{ sku: "GAO", price: 100_000, stock: 40 }],
    },
  ]);
  await makeSellers(market);
  await onSale(market, 3);
  province = await market.staff("province");
  mam = (await cooperativeIds(market)).get("htx-mam") ?? "";
  const rows = await market.sql<{ handle: string; id: string }>("select handle, id from product");
  products = new Map(rows.map(({ handle, id }) => [handle, id]));
  const entered = await province("POST", `/admin/cooperatives/${mam}/terms`, {
    ...{ ...LAN, from: "2024-01-01" },
  });
  terms = entered.body.cooperative.terms;
  await enterPapers();
});
afterAll(() => market.close());

describe("dividing an organisation", () => {
  it.each<[string, () => object, number, string]>([
    ["a day to come", () => ({ from: "2999-01-01" }), 400, "from"],
    ["nothing that goes", () => ({ term_ids: [], product_ids: [] }), 400, "term_ids"],
    ["somebody else's term", () => ({ term_ids: ["term_none"] }), 400, "term_ids.0"],
    ["another's goods", () => ({ product_ids: [products.get("gao")] }), 400, "product_ids.0"],
    ["a mark that there is not", () => ({ mark_ids: ["mark_none"] }), 400, "mark_ids.0"],
    ["a code that is taken", () => ({ handle: "tht-lua" }), 409, "handle"],
    ["an unknown commune", () => ({ commune_code: "99999" }), 400, "commune_code"],
    ["no reason", () => ({ reason: "" }), 400, "reason"],
  ])("is refused with %s, and nothing is left of it", async (_what, fault, status, field) => {
    const answer = await split(fault());
    expect([answer.status, answer.body.field]).toEqual([status, field]);
    expect((await province("GET", "/admin/cooperatives?q=tach")).body.count).toBe(0);
  });

  it("is the province's alone", async () => {
    expect((await split({}, await market.staff("commune"))).status).toBe(403);
  });

  it("waits for goods on their way, then gives the part its people and goods, and leaves what was", async () => {
    const goods = await goodsBySku(market);
    const order = await placeOrder(market, { [goods.get("MUOI")?.variant ?? ""]: 2 });
    const open = await split();
    expect([open.status, open.body.code]).toEqual([409, "cooperative.split_refused"]);
    const owner = await seller(market, "mam", mam);
    await moveTo(owner, order.ids.get("htx-mam") ?? "", "deliver");

    const both = await Promise.all([split(), split()]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const { id } = both[0]?.body.cooperative ?? {};
    const made = await read(id);
    expect(made).toMatchObject({
      ...{ name: "HTX Tách (minh hoạ)", founded_on: DAY },
      terms: [{ person_name: LAN.person_name, from: DAY, to: null }],
      certificates: [
        { number: "QĐ 9/2026", scan: { id: scans[0] } },
        { number: "QĐ 8/2026", scan: null },
      ],
      products: [{ title: "Muối hạt" }],
      successions: [{ kind: "split", gave: false, other: { id: mam } }],
    });
    const { marks } = (await province("GET", `/admin/marks?organisation_id=${mam}`)).body;
    expect(marks).toMatchObject([{ number: "NH-1", scan: { id: scans[1] } }]);
    expect(made.women_led.holds).toBe(true);
    const old = await read(mam);
    expect(old).toMatchObject({
      terms: [{ from: "2024-01-01", to: DAY }],
      certificates: [],
      products: [{ title: "Nước mắm" }],
    });
    expect(old.women_led.holds).toBe(false);
    expect((await read(mam, monthAgo(1, 9))).women_led.holds).toBe(true);

    const [stock] = await market.sql<{ handle: string; stocked: string }>(
      `select handle, stocked_quantity as stocked from inventory_level level
        join inventory_item item on item.id = level.inventory_item_id
        join selling_place place on place.stock_location_id = level.location_id
        join organisation on organisation.id = place.organisation_id
       where item.sku = 'MUOI' and level.deleted_at is null`,
    );
    expect([stock?.handle, Number(stock?.stocked)]).toEqual(["htx-tach", 28]);
    const mine = await owner("GET", "/seller/consignments?state=delivered");
    expect(mine.body.count).toBe(1);
    const after = await placeOrder(market, { [goods.get("MUOI")?.variant ?? ""]: 1 });
    expect([...after.ids.keys()]).toEqual(["htx-tach"]);
  }, 120_000);
});
