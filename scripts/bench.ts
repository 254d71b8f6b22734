import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type CartTimes, measureCarts } from "../tests/bench/carts";
import { allowSystemPayment, bestStocked, fillTo } from "../tests/bench/fill";
import { type Held, heldMemory, heldMemoryEnvironment } from "../tests/bench/held-memory";
import { type ImportTimes, watchImport, writeLargeWorkbook } from "../tests/bench/import";
import { judge, type PageReport } from "../tests/bench/lighthouse";
import { type Measured, measure } from "../tests/bench/load";
import {
  cartTable,
  growthTable,
  importTable,
  lighthouseTable,
  type SizeReport,
  settlementTable,
  sizeTable,
  workspaceTable,
} from "../tests/bench/report";
import {
  countEntries,
  fillLedger,
  handlesOf,
  measureSettlement,
  type SettlementTimes,
} from "../tests/bench/settlements";
import { stockBackend } from "../tests/bench/stock-backend";
import { measureWorkspace, type WorkspaceTimes } from "../tests/bench/workspace";
import { type Filled, fillWorkspace } from "../tests/bench/workspace-fill";
import { freePort } from "../tests/support/postgres-setup";
import {
  backendEnvironment,
  execute,
  executeBeside,
  migrate,
  startBackend,
} from "./backend-process";
import { browserPath } from "./browser";
import { build } from "./build";
import { Children } from "./children";
import { inRoot } from "./paths";
import { startPostgres } from "./postgres";
import { elapsed, step } from "./progress";
import { runCommand } from "./refusal";
import { demonstrationSecrets } from "./secrets";
import { publishableKeyOf, startShop } from "./shop-process";

const SIZES = [140, 5_000, 50_000];
const SECONDS = 8;
/** Stock routes answer so seldom that they are watched longer. */
const STOCK_TAKES_LONGER = 3;
const CARTS = 30;
const IMPORTED = 10_000;
/** With 19 entries each, over 200,000 of them. */
const SETTLED = 10_600;
const OFFICER = "tinh@example.com";
const MEMBERS = {
  large: { name: "Người đo nơi lớn (minh hoạ)", phone: "0900000901" },
  average: { name: "Người đo nơi vừa (minh hoạ)", phone: "0900000902" },
};
const LIST_SECONDS = 5;
/** Of the co-operative whose workspace is measured. */
const OWN_CONSIGNMENTS = 10_000;
/** How many months are settled in one process, to see what it keeps of them. */
const ROUNDS = 6;

interface Bench {
  env: NodeJS.ProcessEnv;
  databaseUrl: string;
  key: string;
  secret: string;
  backend: string;
}

/** Starts processes, gives them to `use`, and ends them whatever happens. */
async function withChildren<Result>(use: (children: Children) => Promise<Result>): Promise<Result> {
  const children = new Children((message) => console.error(message));
  try {
    return await use(children);
  } finally {
    await children.stop();
  }
}

function openBackend(children: Children, bench: Bench, folder?: string): Promise<void> {
  return startBackend(children, Number(new URL(bench.backend).port), bench.env, { folder });
}

async function openShop(children: Children, bench: Bench, name: string, megabytes: number) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const options = {
    port,
    url,
    backendUrl: bench.backend,
    publishableKey: bench.key,
    cookieSecret: bench.secret,
    pageCacheMb: megabytes,
  };
  await startShop(children, options, name);
  return url;
}

async function ask<Body>(bench: Bench, path: string): Promise<Body> {
  const answer = await fetch(bench.backend + path, {
    headers: { "x-publishable-api-key": bench.key },
  });
  return (await answer.json()) as Body;
}

interface Sold {
  products: Array<{ id: string; handle: string }>;
}

function megabytesOf(children: Children): Record<string, number> {
  return Object.fromEntries(
    children.running().map(({ name, pid }) => {
      const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
      return [name, Math.round(Number(kilobytes) / 1024)];
    }),
  );
}

async function measureSize(bench: Bench, products: number, seconds: number): Promise<SizeReport> {
  return withChildren(async (children) => {
    await openBackend(children, bench);
    const kept = await openShop(children, bench, "shop", 64);
    const fresh = await openShop(children, bench, "shop without kept pages", 0);
    const { products: sold } = await ask<Sold>(bench, "/store/listing?limit=1");
    const { regions } = await ask<{ regions: Array<{ id: string }> }>(bench, "/store/regions");
    const [product] = sold;
    const region = `region_id=${regions[0]?.id}`;
    const headers = { "x-publishable-api-key": bench.key };
    const stock = (path: string) =>
      measure(bench.backend, path, seconds * STOCK_TAKES_LONGER, headers);
    const stockListing = await stock(`/store/products?limit=20&${region}`);
    const stockProduct = await stock(`/store/products/${product?.id}?${region}`);

    const pages: SizeReport["pages"] = [];
    const add = async (
      name: string,
      of: "listing" | "product",
      path: string,
      freshPath: () => string,
    ) => {
      const page = (cached: boolean, measured: Measured) =>
        pages.push({ name: `${name}, ${cached ? "kept" : "made anew"}`, of, cached, measured });
      page(true, await measure(kept, path, seconds));
      page(false, await measure(fresh, freshPath, seconds));
    };
    // Made anew with an upper price that no request had before, so that nothing is remembered anywhere.
    let price = 100_000_000;
    const listing = "/san-pham?women_led=true&sort=price_asc";
    const search = "/tim-kiem?q=nuoc+mam";
    await add("listing page", "listing", listing, () => `${listing}&price_max=${price++}`);
    await add("search page", "listing", search, () => `${search}&price_max=${price++}`);
    const productPage = `/san-pham/${product?.handle}`;
    await add("product page", "product", productPage, () => productPage);
    return { products, stockListing, stockProduct, pages, memory: megabytesOf(children) };
  });
}

/** The same purchases on the market's backend, then on a bare Medusa over the same database. */
async function compareCarts(bench: Bench): Promise<{ market: CartTimes; stock: CartTimes }> {
  const asked = {
    url: bench.backend,
    key: bench.key,
    ...(await bestStocked(bench.databaseUrl)),
  };
  const market = await withChildren(async (children) => {
    await openBackend(children, bench);
    return measureCarts({ ...asked, provider: "pp_cod_vietnam" }, CARTS);
  });
  await allowSystemPayment(bench.databaseUrl);
  const stock = await withChildren(async (children) => {
    await openBackend(children, bench, stockBackend(bench.databaseUrl, bench.secret));
    return measureCarts({ ...asked, provider: "pp_system_default" }, CARTS);
  });
  return { market, stock };
}

interface LedgerReport {
  settlement: SettlementTimes;
  held: Held[];
  check: ImportTimes;
}

/**
 * One co-operative's month of many consignments, settled, and the check of a ledger that is as large; then the months of
 * others in the same process, and what it holds after each.
 */
function measureLedger(bench: Bench, folder: string, password: string): Promise<LedgerReport> {
  return withChildren(async (children) => {
    const env = { ...bench.env, ...heldMemoryEnvironment(folder) };
    await openBackend(children, { ...bench, env });
    const pid = children.running()[0]?.pid ?? 0;
    const staff = { email: OFFICER, password };
    const settle = async (round: number) => {
      const organisation = await fillLedger(bench.databaseUrl, SETTLED, round);
      return measureSettlement(bench.backend, staff, organisation, pid);
    };
    const held = [await heldMemory(pid, env)];
    const settlement = await settle(0);
    held.push(await heldMemory(pid, env));
    const entries = await countEntries(bench.databaseUrl);
    const check = await watchImport(executeBeside("check-ledger", [], bench.env), entries);
    for (let round = 1; round < ROUNDS; round++) {
      await settle(round);
      held.push(await heldMemory(pid, env));
    }
    return { settlement, held, check };
  });
}

/** The lists of a large and of an average co-operative's workspace in a market of many. */
async function measureLists(
  bench: Bench,
  folder: string,
  password: string,
): Promise<{ filled: Filled; times: WorkspaceTimes[] }> {
  const filled = await step("Fill a market of many co-operatives", async () => {
    await fillTo(bench.databaseUrl, SIZES.at(-1) ?? 0);
    const large = await fillLedger(bench.databaseUrl, OWN_CONSIGNMENTS, ROUNDS);
    const handles = await handlesOf(bench.databaseUrl);
    const average = [...handles.keys()].find((id) => id !== large) ?? "";
    const people = [
      { ...MEMBERS.large, memberships: [{ cooperative: handles.get(large), role: "owner" }] },
      { ...MEMBERS.average, memberships: [{ cooperative: handles.get(average), role: "owner" }] },
    ];
    const file = join(folder, "people.json");
    writeFileSync(file, JSON.stringify(people));
    await execute("make-sellers", [file], { ...bench.env, DEMONSTRATION_PASSWORD: password });
    return fillWorkspace(bench.databaseUrl, large, average);
  });
  const times = await step("Measure the workspace", () =>
    withChildren(async (children) => {
      await untilShown(children, bench);
      const shop = await openShop(children, bench, "shop", 64);
      const sizes: WorkspaceTimes[] = [];
      for (const size of ["large", "average"] as const) {
        const member = { login: MEMBERS[size].phone, password };
        const at = { shop, backend: bench.backend };
        sizes.push({ size, lists: await measureWorkspace(at, member, LIST_SECONDS) });
      }
      return sizes;
    }),
  );
  return { filled, times };
}

/** Home, listing and a product, with the demonstration's own goods. */
function judgePages(bench: Bench): Promise<PageReport[]> {
  return withChildren(async (children) => {
    await openBackend(children, bench);
    const shop = await openShop(children, bench, "shop", 64);
    const { products } = await ask<Sold>(bench, "/store/listing?limit=1");
    return judge(shop, ["/", "/san-pham", `/san-pham/${products[0]?.handle}`], browserPath());
  });
}

async function prepare(folder: string, databaseUrl: string, isCopy: boolean): Promise<Bench> {
  const secrets = demonstrationSecrets(folder);
  const port = await freePort();
  const backend = `http://localhost:${port}`;
  const env = backendEnvironment({
    databaseUrl,
    port,
    url: backend,
    shopUrl: "http://localhost",
    dataDir: folder,
    cookieSecret: secrets.cookie,
    jwtSecret: secrets.jwt,
  });
  await step("Make the tables", () => migrate(env));
  await step("Lay the market’s ground", () =>
    execute("prepare-market", [folder, "demonstration"], {
      ...env,
      DEMONSTRATION_PASSWORD: secrets.staff,
    }),
  );
  if (!isCopy) {
    await step("Import the demonstration workbook", () =>
      execute("import-workbook", [inRoot("seed/demo.xlsx"), "vi"], env),
    );
  }
  return { env, databaseUrl, key: publishableKeyOf(folder), secret: secrets.cookie, backend };
}

/** A large workbook into a market that has nothing yet. */
async function measureImport(folder: string, databaseUrl: string): Promise<ImportTimes> {
  mkdirSync(folder);
  const { env } = await prepare(folder, databaseUrl, true);
  const file = await writeLargeWorkbook(folder, IMPORTED);
  return step(`Import ${IMPORTED} rows`, () =>
    watchImport(executeBeside("import-workbook", [file, "vi"], env), IMPORTED),
  );
}

/**
 * Measures the shop's pages, an import, and the cart beside stock Medusa, on a database of its own. `--quick` measures
 * with the demonstration's goods only; `--data FOLDER` copies the data folder of a stopped market instead of
 * importing the demonstration anew; `--only money` measures the settlement and the ledger alone, `--only workspace` the
 * lists of the co-operatives' workspace.
 */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      data: { type: "string" },
      only: { type: "string" },
    },
  });
  const { only } = values;
  const sizes = only ? [] : values.quick ? SIZES.slice(0, 1) : SIZES;
  await build("all");
  const folder = mkdtempSync(join(tmpdir(), "market-bench-"));
  chmodSync(folder, 0o755);
  if (values.data) execFileSync("cp", ["-a", `${values.data}/.`, folder]);
  const password = demonstrationSecrets(folder).postgres;
  const postgres = await startPostgres({
    folder: join(folder, "postgres"),
    port: await freePort(),
    password,
  });
  try {
    await postgres.createDatabase("market");
    const market = await prepare(folder, postgres.url("market"), Boolean(values.data));
    const show = (table: string) => console.log(`\n${table}\n`);
    if (!only) {
      await step("Fill the shop’s read model", () => withChildren((c) => untilShown(c, market)));
    }
    const reports: SizeReport[] = [];
    for (const size of sizes) {
      const count = await step(`Have ${size} products`, () => fillTo(market.databaseUrl, size));
      const report = await step(`Measure with ${count} products`, () =>
        measureSize(market, count, SECONDS),
      );
      show(sizeTable(report));
      reports.push(report);
      if (reports.length === 1) await measureOnce(market, show);
    }
    const [least, most] = [reports[0], reports.at(-1)];
    if (least && most && least !== most) show(growthTable(least, most));
    if (!values.quick && !only) {
      await postgres.createDatabase("import");
      const imported = await measureImport(join(folder, "import"), postgres.url("import"));
      show(importTable(imported));
    }
    const { staff } = demonstrationSecrets(folder);
    if (only !== "workspace") {
      const { settlement, held, check } = await step("Settle and check the ledger", () =>
        measureLedger(market, folder, staff),
      );
      show(settlementTable(settlement, held, check));
    }
    if (only === "workspace" || (!only && !values.quick)) {
      const { filled, times } = await measureLists(market, folder, staff);
      show(workspaceTable(filled, times));
    }
    console.log(`In ${elapsed()}`);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is measured with the demonstration's own goods. */
async function measureOnce(market: Bench, show: (table: string) => void): Promise<void> {
  show(lighthouseTable(await step("Ask Lighthouse", () => judgePages(market))));
  const carts = await step("Measure the cart", () => compareCarts(market));
  show(cartTable(carts.market, carts.stock));
}

/** Opens the backend and waits until its shelves hold what the import, a process of its own, has written. */
async function untilShown(children: Children, market: Bench): Promise<void> {
  await openBackend(children, market);
  const count = async () => (await ask<{ count: number }>(market, "/store/listing?limit=1")).count;
  for (let before = -1, now = 0; now === 0 || now !== before; ) {
    before = now;
    await new Promise((later) => setTimeout(later, 1_000));
    now = await count();
  }
}

runCommand(bench);
