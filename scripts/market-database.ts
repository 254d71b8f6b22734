import { join } from "node:path";
import { backendEnvironment, migrate, oncePerBuild } from "./backend-process";
import { build } from "./build";
import { openDataFolder } from "./data-folder";
import { portTaken, startPostgres } from "./postgres";
import { step } from "./progress";
import { demonstrationSecrets, signingSecrets } from "./secrets";
import { readSettings } from "./settings";

/**
 * Lets a command work on the market, running or not: builds what is not built, starts the market's own Postgres
 * where it is not running, brings the tables up to date, and gives the environment of a backend process.
 */
export async function onMarket(
  use: (environment: NodeJS.ProcessEnv) => Promise<void>,
): Promise<void> {
  const settings = readSettings();
  await openDataFolder(settings);
  const secrets = demonstrationSecrets(settings.MARKET_DATA_DIR);
  const signing = signingSecrets(settings, secrets);
  await build("all");
  const open = !settings.DATABASE_URL && !(await portTaken(settings.POSTGRES_PORT));
  const postgres = open
    ? await step("Start Postgres", async () => {
        const started = await startPostgres({
          folder: join(settings.MARKET_DATA_DIR, "postgres"),
          port: settings.POSTGRES_PORT,
          password: secrets.postgres,
        });
        await started.createDatabase("market");
        return started;
      })
    : undefined;
  const running = `postgres://market:${encodeURIComponent(secrets.postgres)}@localhost:${settings.POSTGRES_PORT}/market`;
  try {
    const environment = backendEnvironment({
      databaseUrl: settings.DATABASE_URL ?? postgres?.url() ?? running,
      port: settings.BACKEND_PORT,
      url: settings.BACKEND_URL,
      shopUrl: settings.SHOP_URL,
      dataDir: settings.MARKET_DATA_DIR,
      cookieSecret: signing.cookie,
      jwtSecret: signing.jwt,
      redisUrl: settings.REDIS_URL,
    });
    await step("Bring the tables up to date", () =>
      oncePerBuild(join(settings.MARKET_DATA_DIR, "migrated"), () => migrate(environment)),
    );
    await use(environment);
  } finally {
    await postgres?.stop();
  }
}
