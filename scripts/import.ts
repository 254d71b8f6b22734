import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { backendEnvironment, executeShown, migrate, oncePerBuild } from "./backend-process";
import { build } from "./build";
import { portTaken, startPostgres } from "./postgres";
import { step } from "./progress";
import { Refusal, runCommand } from "./refusal";
import { demonstrationSecrets, signingSecrets } from "./secrets";
import { readSettings } from "./settings";

const USAGE = "npm run import -- FILE.xlsx [--dry-run] [--lang en]";

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        lang: { type: "string", default: "vi" },
      },
    });
    const [file, ...more] = positionals;
    if (file && more.length === 0 && ["vi", "en"].includes(values.lang)) {
      return { file: resolve(file), language: values.lang, dryRun: values["dry-run"] };
    }
  } catch {
    // A misspelt option is answered with the usage, as a missing file is.
  }
  throw new Refusal(`Usage: ${USAGE}`);
}

/** Imports a file into the market, running or not: its own Postgres is started where it is not. */
async function importFile(): Promise<void> {
  const { file, language, dryRun } = readArguments();
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  const settings = readSettings();
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
    const env = backendEnvironment({
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
      oncePerBuild(join(settings.MARKET_DATA_DIR, "migrated"), () => migrate(env)),
    );
    process.exitCode = await executeShown(
      "import-workbook",
      [file, language, ...(dryRun ? ["dry-run"] : [])],
      env,
    );
  } finally {
    await postgres?.stop();
  }
}

runCommand(importFile);
