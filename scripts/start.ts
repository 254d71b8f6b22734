import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  backendEnvironment,
  execute,
  migrate,
  oncePerBuild,
  startBackend,
} from "./backend-process";
import { build } from "./build";
import { Children } from "./children";
import { markDemonstration, openDataFolder } from "./data-folder";
import { inRoot } from "./paths";
import { type MarketPostgres, portTaken, startPostgres } from "./postgres";
import { elapsed, step } from "./progress";
import { Refusal, runCommand } from "./refusal";
import { demonstrationSecrets, type Secrets, signingSecrets } from "./secrets";
import { readSettings, type Settings } from "./settings";
import { publishableKeyOf, startShop } from "./shop-process";

async function assertPortsFree(settings: Settings): Promise<void> {
  const wanted = { BACKEND_PORT: settings.BACKEND_PORT, SHOP_PORT: settings.SHOP_PORT };
  for (const [name, port] of Object.entries(wanted)) {
    if (await portTaken(port)) {
      throw new Refusal(
        `Port ${port} is taken; stop what runs there or set ${name} to a free one.`,
      );
    }
  }
}

/** Which ways to pay the settings offer: the region is laid anew when that changes. */
function waysToPay(settings: Settings): string {
  const transfer = [
    settings.VIETQR_BANK_BIN,
    settings.VIETQR_ACCOUNT_NUMBER,
    settings.VIETQR_ACCOUNT_HOLDER,
  ];
  const vnpay = [
    settings.VNPAY_TMN_CODE,
    settings.VNPAY_HASH_SECRET,
    settings.VNPAY_PAY_URL,
    settings.VNPAY_API_URL,
  ];
  const stripe = [
    settings.STRIPE_SECRET_KEY,
    settings.STRIPE_PUBLISHABLE_KEY,
    settings.STRIPE_WEBHOOK_SECRET,
  ];
  return Object.entries({ transfer, vnpay, stripe })
    .map(([way, needed]) => (needed.every(Boolean) ? ` ${way}` : ""))
    .join("");
}

function greet(settings: Settings, secrets: Secrets): void {
  const shop = existsSync(inRoot("storefront/build/server"));
  console.log(`
Nắng Gió is open (${elapsed()}).

  ${shop ? `Shop                     ${settings.SHOP_URL}` : "Shop                     not built"}
  Co-operative workspace   ${settings.SHOP_URL}/ban-hang
  Staff dashboard          ${settings.BACKEND_URL}/app
`);
  if (settings.production) return;
  console.log(`  Demonstration log-ins (password ${secrets.staff}):
    province   tinh@example.com
    commune    xa@example.com
    agency     nganh@example.com
    auditor    kiemtoan@example.com

  In the workspace (the same password; e-mail or phone):
    one co-operative    lai@example.com    0900 000 101
    two co-operatives   khoi@example.com   0900 000 102
`);
}

async function openPostgres(
  settings: Settings,
  password: string,
  onCrash: (message: string) => void,
) {
  if (settings.DATABASE_URL) return undefined;
  return step("Start Postgres", async () => {
    const postgres = await startPostgres({
      folder: join(settings.MARKET_DATA_DIR, "postgres"),
      port: settings.POSTGRES_PORT,
      password,
      onCrash,
    });
    await postgres.createDatabase("market");
    return postgres;
  });
}

/**
 * Fills an empty market: co-operatives and goods, what the market keeps of sales, six months of these counted back
 * from the day of the first start, two people who sell, stories, a campaign and rules. Each is done once; what has been changed since stays.
 */
async function fillDemonstration(dataDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  const once = (title: string, stamp: string, script: string, ...args: string[]) =>
    step(title, async () => {
      const done = join(dataDir, stamp);
      if (existsSync(done)) return "unchanged";
      await execute(script, args, env);
      writeFileSync(done, new Date().toISOString());
      return undefined;
    });
  await once(
    "Import the demonstration workbook",
    "demonstration",
    "import-workbook",
    inRoot("seed/demo.xlsx"),
    "vi",
  );
  await once(
    "Enter the demonstration’s commission",
    "commission",
    "make-commission-rules",
    inRoot("seed/demo-commission.json"),
  );
  await once(
    "Record the demonstration’s past orders",
    "past-orders",
    "record-past-orders",
    inRoot("seed/demo-orders.json"),
  );
  await once(
    "Let the demonstration’s sellers in",
    "sellers",
    "make-sellers",
    inRoot("seed/demo-sellers.json"),
  );
  await once(
    "Tell the demonstration’s stories",
    "content",
    "make-content",
    inRoot("seed/demo-content.json"),
  );
  await once(
    "Enter the demonstration’s events",
    "events",
    "make-events",
    inRoot("seed/demo-events.json"),
  );
  await once(
    "Enter the demonstration’s courses",
    "courses",
    "make-courses",
    inRoot("seed/demo-courses.json"),
  );
  await once(
    "Enter the demonstration’s commendations",
    "commendations",
    "make-commendations",
    inRoot("seed/demo-commendations.json"),
  );
}

async function start(): Promise<void> {
  const settings = readSettings();
  const dataDir = settings.MARKET_DATA_DIR;
  await openDataFolder(settings);
  const secrets = demonstrationSecrets(dataDir);
  const signing = signingSecrets(settings, secrets);
  await assertPortsFree(settings);
  await build("all");

  let postgres: MarketPostgres | undefined;
  let closing: Promise<void> | undefined;
  const close = (code: number) => {
    closing ??= children
      .stop()
      .then(() => postgres?.stop())
      .then(() => process.exit(code));
    return closing;
  };
  const crashed = (message: string) => {
    if (closing) return;
    console.error(`\n${message}`);
    void close(1);
  };
  const children = new Children(crashed);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => void close(0));
  }

  try {
    postgres = await openPostgres(settings, secrets.postgres, crashed);
    const env = backendEnvironment({
      databaseUrl: settings.DATABASE_URL ?? postgres?.url() ?? "",
      port: settings.BACKEND_PORT,
      url: settings.BACKEND_URL,
      shopUrl: settings.SHOP_URL,
      dataDir,
      cookieSecret: signing.cookie,
      jwtSecret: signing.jwt,
      redisUrl: settings.REDIS_URL,
    });
    await step("Bring the tables up to date", () =>
      oncePerBuild(join(dataDir, "migrated"), () => migrate(env)),
    );
    await step("Lay the market’s ground", () =>
      oncePerBuild(
        join(dataDir, "prepared"),
        async () => {
          const mode = settings.production ? "production" : "demonstration";
          if (!settings.production) markDemonstration(dataDir);
          await execute("prepare-market", [dataDir, mode], {
            ...env,
            DEMONSTRATION_PASSWORD: secrets.staff,
          });
        },
        waysToPay(settings),
      ),
    );
    if (!settings.production) {
      await fillDemonstration(dataDir, { ...env, DEMONSTRATION_PASSWORD: secrets.staff });
    }
    await step("Open the backend", () => startBackend(children, settings.BACKEND_PORT, env));
    await step("Open the shop", () =>
      startShop(children, {
        port: settings.SHOP_PORT,
        url: settings.SHOP_URL,
        backendUrl: `http://localhost:${settings.BACKEND_PORT}`,
        publishableKey: publishableKeyOf(dataDir),
        cookieSecret: signing.cookie,
      }),
    );
    greet(settings, secrets);
  } catch (error) {
    if (!closing) console.error(error instanceof Refusal ? `\n${error.message}` : error);
    await close(1);
  }
}

runCommand(start);
