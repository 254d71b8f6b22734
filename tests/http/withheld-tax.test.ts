import { Workbook } from "exceljs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { change, ledgerOf, moveTo, placeOrder, readConsignment } from "../support/consignments";
import { daysAgo, monthAgo } from "../support/days";
import { goodsBySku, importProducts, onSale } from "../support/goods";
import { taxAsHousehold } from "../support/ledger";
import { TestMarket } from "../support/market";
import { recordPastOrders } from "../support/past-orders";
import { cooperativeIds, logIn, makeSellers, SELLERS, seller } from "../support/sellers";

type Ask = Awaited<ReturnType<typeof seller>>;

const LAST_MONTH = monthAgo(1, 10);
/** As the share of what a household sells: of goods 1% and 0.5%, of services 5% and 2%. */
const RICE = { vat: 1_400, pit: 700 };
const TOUR = { vat: 17_500, pit: 7_000 };

let market: TestMarket;
let lua: Ask;
let order: string;
let consignment: string;
const variants = { rice: "", tour: "" };

beforeAll(async () => {
  market = await TestMarket.open("withheld_tax");
  await importProducts(market, [
    {
      ...{ code: "gao", title: "Gạo OM18", organisation: "tht-lua", category: "gao-ngu-coc" },
      variants: [{ sku: "GAO-5", price: 140_000, stock: 100 }],
    },
    {
      ...{ code: "tham-ruong", title: "Thăm ruộng, gặt lúa", organisation: "tht-lua" },
      category: "trai-nghiem",
      variants: [{ sku: "RUONG-1", price: 350_000, stock: 100 }],
    },
  ]);
  await onSale(market, 2);
  await makeSellers(market);
  await taxAsHousehold(market, (await cooperativeIds(market)).get("tht-lua"));
  lua = await seller(market, "lua");
  const goods = await goodsBySku(market);
  variants.rice = goods.get("GAO-5")?.variant ?? "";
  variants.tour = goods.get("RUONG-1")?.variant ?? "";
}, 240_000);
afterAll(() => market.close());

/** What is withheld by line and account, with the rate that it was first worked out at. */
async function withheld() {
  const rows = await market.sql<{
    variant: string;
    account: string;
    amount: string;
    rate: number;
  }>(
    `select item.variant_id as variant, account, sum(amount) as amount, max(rate_bp) as rate
     from ledger_posting posting join ledger_entry on posting_id = posting.id
     join order_line_item item on item.id = line_item_id
     where posting.order_id = $1 and account in ('vat_withheld', 'pit_withheld') group by 1, 2`,
    [order],
  );
  return Object.fromEntries(
    rows.map(({ variant, account, amount, rate }) => [
      `${variant === variants.rice ? "rice" : "tour"} ${account}`,
      [Number(amount), rate],
    ]),
  );
}

it("a household that sells rice and a tour in one order is withheld from by what each is", async () => {
  const placed = await placeOrder(market, { [variants.rice]: 1, [variants.tour]: 1 });
  order = placed.order;
  consignment = placed.ids.get("tht-lua") ?? "";
  await moveTo(lua, consignment, "deliver");
  await expect.poll(withheld, { timeout: 10_000 }).toEqual({
    "rice vat_withheld": [RICE.vat, 100],
    "rice pit_withheld": [RICE.pit, 50],
    "tour vat_withheld": [TOUR.vat, 500],
    "tour pit_withheld": [TOUR.pit, 200],
  });
  expect(await ledgerOf(market, order)).toMatchObject({
    "sale payable": 490_000,
    "tax payable": -(RICE.vat + RICE.pit + TOUR.vat + TOUR.pit),
  });
});

it("what was withheld of the tour alone is given back with it, to the đồng", async () => {
  const { lines } = await readConsignment(lua, consignment);
  const tour = lines.find(({ title }: { title: string }) => title.startsWith("Thăm ruộng"));
  const asked = await change(lua, consignment, "return", {
    lines: [{ line_item_id: tour.line_item_id, quantity: 1, reason: "damaged" }],
  });
  expect(asked.status).toBe(200);
  const return_id = (await readConsignment(lua, consignment)).returns.at(-1).id;
  for (const [action, more] of [
    ["receive-return", {}],
    ["refund-return", { how: "cash" }],
  ] as const) {
    expect((await change(lua, consignment, action, { return_id, ...more })).status).toBe(200);
  }
  await expect.poll(withheld, { timeout: 10_000 }).toMatchObject({
    "rice vat_withheld": [RICE.vat, 100],
    "rice pit_withheld": [RICE.pit, 50],
    "tour vat_withheld": [0, 500],
    "tour pit_withheld": [0, 200],
  });
});

it("the statement names each rate, and its tax is the sum of both", async () => {
  const part = { cooperative: "tht-lua", shipping: "delivery" as const, shipping_price: 25_000 };
  await recordPastOrders(market, [
    {
      ...{ key: "tour", days_ago: daysAgo(LAST_MONTH), time: "09:00" },
      lines: [
        { sku: "GAO-5", quantity: 1, unit_price: 140_000 },
        { sku: "RUONG-1", quantity: 1, unit_price: 350_000 },
      ],
      consignments: [{ ...part, state: "delivered" }],
    },
  ]);
  await market.exec("check-ledger");
  const staff = await market.staff("province");
  await staff("POST", "/admin/settlements", {});
  const { settlements } = (await staff("GET", "/admin/settlements")).body;
  const { id, revision } = settlements[0];
  await staff("POST", `/admin/settlements/${id}/approve`, { seen: revision });
  const { token } = (await logIn(market, SELLERS.lua.phone)).body;
  const answer = await fetch(`${market.url}/seller/settlements/${id}/statement?format=xlsx`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  const book = new Workbook();
  await book.xlsx.load(await answer.arrayBuffer());
  const rows: unknown[][] = [];
  book.worksheets[1]?.eachRow((row) => {
    rows.push((row.values as unknown[]).slice(1));
  });
  const sold = rows.find(([, , sale]) => sale === 490_000) ?? [];
  expect(sold).toContain(-(RICE.vat + RICE.pit + TOUR.vat + TOUR.pit));
  expect(sold).toContain("GTGT 1%; 5%, TNCN 0,5%; 2%");
}, 120_000);
