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

async function start(): Promise<void> {
  const settings = readSettings();
  const dataDir = settings.MARKET_DATA_DIR;
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
      oncePerBuild(join(dataDir, "prepared"), async () => {
        const mode = settings.production ? "production" : "demonstration";
        await execute("prepare-market", [dataDir, mode], {
          ...env,
          DEMONSTRATION_PASSWORD: secrets.staff,
        });
      }),
    );
    if (!settings.production) {
      await step("Import the demonstration workbook", () => importDemonstration(dataDir, env));
      await step("Record the demonstration’s past orders", () => recordPastOrders(dataDir, env));
      await step("Let the demonstration’s sellers in", () => makeSellers(dataDir, env, secrets));
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

/** Fills an empty market once; what has been changed in it since stays. */
async function importDemonstration(dataDir: string, env: NodeJS.ProcessEnv) {
  const stamp = join(dataDir, "demonstration");
  if (existsSync(stamp)) return "unchanged";
  await execute("import-workbook", [inRoot("seed/demo.xlsx"), "vi"], env);
  writeFileSync(stamp, new Date().toISOString());
  return undefined;
}

/** Gives the demonstration six months of sales, counted back from the day of its first start. */
async function recordPastOrders(dataDir: string, env: NodeJS.ProcessEnv) {
  const stamp = join(dataDir, "past-orders");
  if (existsSync(stamp)) return "unchanged";
  await execute("record-past-orders", [inRoot("seed/demo-orders.json")], env);
  writeFileSync(stamp, new Date().toISOString());
  return undefined;
}

/** Gives two of the demonstration's co-operatives people who sign in to the workspace. */
async function makeSellers(dataDir: string, env: NodeJS.ProcessEnv, secrets: Secrets) {
  const stamp = join(dataDir, "sellers");
  if (existsSync(stamp)) return "unchanged";
  await execute("make-sellers", [inRoot("seed/demo-sellers.json")], {
    ...env,
    DEMONSTRATION_PASSWORD: secrets.staff,
  });
  writeFileSync(stamp, new Date().toISOString());
  return undefined;
}

runCommand(start);
