import { afterAll, beforeAll, expect, it } from "vitest";
import { ORGANISATIONS } from "../../seed/data/organisations";
import { PRODUCTS } from "../../seed/data/products";
import { inDays, today } from "../support/days";
import { importDemoTexts } from "../support/demo-goods";
import { type Answer, TestMarket } from "../support/market";
import { cooperativeIds } from "../support/sellers";

interface FigureSeen {
  key: string;
  kind: string;
  value: number | null;
}

/** Before anything of the demonstration, and a year that has all of it behind it. */
const YEARS = [2000, 2012, 2018, 2020, 2022, 2023, 2024, 2025, 2026];
const ALL = `from=1990-01-01&to=${today()}`;
const CODES = ["I07", "I08", "P04", "P05", "P07", "P08", "P09", "P10", "P17"];

let market: TestMarket;
let province: (method: string, path: string) => Promise<Answer>;
let commune: typeof province;
let ids: Map<string, string>;

const id = (handle: string) => ids.get(handle) ?? "";
const endOf = (year: number) => (`${year}-12-31` < today() ? `${year}-12-31` : today());

async function figures(query: string, ask = province) {
  const { status, body } = await ask("GET", `/admin/plan/indicators?${query}&limit=100`);
  expect(status).toBe(200);
  return (code: string, key: string) =>
    body.indicators
      .find((one: { code: string }) => one.code === code)
      .figures.find((figure: FigureSeen) => figure.key === key).value as number;
}

/** A day at noon in Vietnam, as the database keeps instants. */
const noon = (day: string) => `${day}T05:00:00Z`;
/** The last minute of a day in Vietnam, which is the day before in most of the world. */
const night = (day: string) => `${day}T16:59:30Z`;

async function writeRecords(): Promise<void> {
  const [mam, mot] = [id("htx-nuoc-mam-bien-nang"), id("htx-mot-nang-phuoc-hoi")];
  const marks = [
    ["trademark", "TM-1", mam, "2024-03-01", "verified"],
    ["trademark", "TM-2", mam, "2024-12-31", "expired"],
    ["trademark", "TM-3", mam, "2024-05-01", "rejected"],
    ["trademark", "TM-4", mam, "2025-01-01", "verified"],
    ["growing_area", "VN-BTOR-0001", mot, "2024-06-01", "verified"],
    ["growing_area", "VN-BTOR-0002", mot, "2024-06-01", "submitted"],
  ];
  for (const [kind, number, organisation, from, state] of marks) {
    await market.sql(
      `insert into producer_mark (id, organisation_id, kind, number, name, issuer, valid_from, product_ids, state, reason)
       values ($1, $2, $3, $4, 'Tên (minh hoạ)', 'Cục (minh hoạ)', $5, '{}', $6, 'Lý do')`,
      [`mark_${number}`, organisation, kind, number, from, state],
    );
  }
  const lots = [
    ["1", "prod_a", "2024-01-01", "active", noon("2024-01-01")],
    ["2", "prod_a", "2024-02-01", "active", noon("2024-02-01")],
    ["3", "prod_b", "2024-01-01", "recalled", night("2024-12-31")],
    ["4", "prod_c", "2024-01-01", "revoked", noon("2024-03-01")],
    ["5", "prod_d", "2025-01-01", "active", "2024-12-31T17:00:00Z"],
  ];
  for (const [number, product, produced, state, made] of lots) {
    await market.sql(
      `insert into production_lot (id, organisation_id, product_id, product_title, number, trace_code, produced_on, place, state, reason, created_at)
       values ($1, $2, $3, 'Hàng (minh hoạ)', $4, $1, $5, 'Xưởng', $6, 'Lý do', $7)`,
      [`lot_${number}`, mam, product, number, produced, state, made],
    );
  }
  const enquiries = [
    ["1", "JP", "asked", noon("2024-01-01")],
    ["2", "kr", "declined", night("2024-12-31")],
    ["3", "VN", "asked", noon("2024-05-01")],
    ["4", "US", "asked", "2024-12-31T17:00:00Z"],
  ];
  for (const [key, country, state, asked] of enquiries) {
    await market.sql(
      `insert into quotation (id, key, organisation_id, state, lines, firm, country, buyer_kind, deliver_to, language, asked_at, moved_at)
       values ('quot_' || $1::text, $1, $2, $3, '[]', 'Firm (minh hoạ)', $4, 'exporter', 'Cảng', 'en', $5, $5)`,
      [key, mot, state, country, asked],
    );
  }
  const sold = [
    ["1", mam, "delivered", null, noon(inDays(-20)), true],
    ["2", mam, "delivered", null, noon(today()), false],
    ["3", mot, "placed", noon(inDays(-19)), noon(inDays(-19)), true],
    ["4", id("tht-theu-tay-phan-thiet"), "placed", null, noon(inDays(-18)), true],
    ["5", id("htx-thanh-long-nang-hong"), "cancelled", noon(inDays(-18)), noon(inDays(-18)), true],
  ];
  for (const [number, organisation, state, paid, placed, led] of sold) {
    await market.sql(
      `insert into consignment (id, order_id, organisation_id, number, state, paid_at, placed_at, shipping_method, goods_total, shipping_total, total, women_led)
       values ('consign_' || $1::text, 'order_' || $1::text, $2, $1, $3, $4, $5, 'flat', 1000, 0, 1000, $6)`,
      [number, organisation, state, paid, placed, led],
    );
  }
}

beforeAll(async () => {
  market = await TestMarket.open("plan_indicators");
  await importDemoTexts(market);
  [province, commune] = [await market.staff("province"), await market.staff("commune")];
  ids = await cooperativeIds(market);
  await writeRecords();
}, 240_000);
afterAll(() => market?.close());

it.each(YEARS)("new co-operatives and new jobs of %i are those of the workbook", async (year) => {
  const figure = await figures(`year=${year}`);
  const newest = (organisation: (typeof ORGANISATIONS)[number]) =>
    organisation.labour
      .filter(({ as_of }) => as_of <= endOf(year))
      .toSorted((one, other) => other.as_of.localeCompare(one.as_of))[0];
  const founded = ORGANISATIONS.filter((organisation) => {
    const labour = newest(organisation);
    return (
      organisation.kind === "cooperative" &&
      organisation.founded_on.startsWith(String(year)) &&
      labour !== undefined &&
      labour.women * 2 > labour.workers
    );
  });
  expect(figure("I07", "cooperatives")).toBe(founded.length);
  const jobs = ORGANISATIONS.flatMap(({ labour }) => labour)
    .filter(({ as_of }) => as_of.startsWith(String(year)) && as_of <= today())
    .reduce((sum, { new_jobs_women = 0 }) => sum + new_jobs_women, 0);
  expect(figure("I08", "jobs")).toBe(jobs);
});

it("stars on sale are those that the shop's own filters count", async () => {
  const figure = await figures(`from=${today()}&to=${today()}`);
  const counted = async (stars: number) =>
    (await market.store("GET", `/store/listing?stars=${stars}&limit=1`)).body.count as number;
  const shown = [await counted(3), await counted(4), await counted(5)];
  expect([3, 4, 5].map((stars) => figure("P05", `stars_${stars}`))).toEqual(shown);
  expect(figure("P05", "products")).toBe(shown.reduce((sum, count) => sum + count, 0));
  expect(PRODUCTS.filter(({ certificate }) => certificate).length).toBeGreaterThan(
    figure("P05", "products"),
  );
});

it("marks, codes and enquiries count by their day in Vietnam and by what became of them", async () => {
  const figure = await figures("year=2024");
  expect(figure("P08", "marks")).toBe(2);
  expect(figure("P10", "marks")).toBe(1);
  expect(figure("P09", "products")).toBe(2);
  expect([figure("P17", "enquiries"), figure("P17", "orders")]).toEqual([2, 0]);
});

it("who sells has a shop that is open and an order that was paid", async () => {
  const month = await figures(`from=${inDays(-30)}&to=${today()}`);
  expect([month("P04", "organisations"), month("P04", "women_led")]).toEqual([2, 1]);
  const day = await figures(`from=${today()}&to=${today()}`);
  expect([day("P04", "organisations"), day("P04", "women_led")]).toEqual([1, 0]);
  // Nobody's shop was open before the demonstration was imported.
  const before = await figures(`from=${inDays(-30)}&to=${inDays(-2)}`);
  expect(before("P04", "organisations")).toBe(0);
});

it("each opens down to records that sum to it, cut to the communes in sight", async () => {
  for (const code of CODES) {
    for (const [query, ask] of [
      [ALL, province],
      [ALL, commune],
    ] as const) {
      const path = `/admin/plan/indicators/${code}/evidence?${query}&limit=100`;
      const { body } = await ask("GET", path);
      const sums: Record<string, number> = {};
      for (const { counts } of body.evidence) {
        for (const [key, value] of Object.entries(counts as Record<string, number>)) {
          sums[key] = (sums[key] ?? 0) + value;
        }
      }
      expect(body.count).toBe(body.evidence.length);
      for (const { key, kind, value } of body.indicator.figures as FigureSeen[]) {
        if (kind !== "ratio") expect([code, key, sums[key] ?? 0]).toEqual([code, key, value]);
      }
    }
  }
  const all = await figures(ALL);
  const seen = await figures(ALL, commune);
  expect(seen("P05", "products")).toBeLessThan(all("P05", "products"));
});

it("sales are those of the market connection, and of nobody who is out of sight", async () => {
  const { body } = await province(
    "GET",
    `/admin/market-connection?from=${inDays(-30)}&to=${today()}`,
  );
  const month = await figures(`from=${inDays(-30)}&to=${today()}`);
  expect(month("P07", "consignments")).toBe(body.totals.all.consignments);
  expect(month("P07", "sold")).toBe(body.totals.all.sold_total);
  expect(month("P07", "women_led_sold")).toBe(body.totals.women_led.sold_total);
  expect(month("P07", "sold")).toBeGreaterThan(0);
  const seen = await figures(`from=${inDays(-30)}&to=${today()}`, commune);
  expect(seen("P07", "sold")).toBeLessThan(month("P07", "sold"));
});

it("everyone is told the figures of a year, but for those of a few people and of a few sellers' money", async () => {
  const { status, body } = await market.store("GET", "/store/impact?year=2024");
  expect([status, body.year, body.years.at(-1)]).toEqual([200, 2024, 2023]);
  const staff = await figures("year=2024");
  const told = new Map<string, FigureSeen>(
    body.indicators.flatMap(({ code, figures }: { code: string; figures: FigureSeen[] }) =>
      figures.map((figure) => [`${code} ${figure.key}`, figure] as const),
    ),
  );
  expect(told.get("P08 marks")?.value).toBe(staff("P08", "marks"));
  expect(told.get("P09 products")?.value).toBe(2);
  const jobs = staff("I08", "jobs");
  expect(told.get("I08 jobs")).toMatchObject(
    jobs > 0 && jobs < 5 ? { kind: "withheld" } : { value: jobs },
  );
  const current = await market.store("GET", "/store/impact");
  const sold = current.body.indicators
    .find(({ code }: { code: string }) => code === "P07")
    .figures.find(({ key }: FigureSeen) => key === "sold");
  expect(sold).toEqual({ key: "sold", name: expect.anything(), kind: "withheld" });
  expect((await market.store("GET", "/store/impact?year=1990")).status).toBe(400);
});
