import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { backendEnvironment, execute, migrate } from "../../scripts/backend-process";
import { startPostgres } from "../../scripts/postgres";

declare module "vitest" {
  export interface ProvidedContext {
    postgres: { port: number; password: string };
  }
}

/** Name of the database that each test file's own is copied from. */
export const TEMPLATE_DATABASE = "template_market";
const PASSWORD = "only-for-this-test-run";
export const TEST_SECRET = "a-secret-that-lives-as-long-as-a-test-run";
export const STAFF_PASSWORD = "only-for-this-test-run";

/** Below the ports that a system gives to connections that go out (from 32768 on Linux, from 49152 on macOS). */
const FIRST_PORT = 12_000;
const PORTS = 1_000;
/** Test files that run at the same time are processes that began one after the other: each has ports of its own. */
const firstPort = FIRST_PORT + (process.pid % 20) * PORTS;
let lastPort = Math.floor(Math.random() * PORTS);

/** A port that nothing listens on, nor is about to. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < PORTS; tried++) {
    lastPort = (lastPort + 1) % PORTS;
    const port = firstPort + lastPort;
    if (await canListen(port)) return port;
  }
  throw new Error(`None of the ports from ${firstPort} on is free.`);
}

function canListen(port: number): Promise<boolean> {
  return new Promise((found) => {
    const server = createServer();
    server.once("error", () => found(false));
    server.listen(port, () => server.close(() => found(true)));
  });
}

/** Starts Postgres in a folder of the run's own and lays the market's ground once, to be copied. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "market-tests-"));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const postgres = await startPostgres({ folder: join(folder, "data"), port, password: PASSWORD });
  await postgres.createDatabase(TEMPLATE_DATABASE);
  const environment = backendEnvironment({
    databaseUrl: postgres.url(TEMPLATE_DATABASE),
    port: 1,
    url: "http://localhost:1",
    shopUrl: "http://localhost:2",
    dataDir: folder,
    cookieSecret: TEST_SECRET,
    jwtSecret: TEST_SECRET,
  });
  const env = { ...environment, MEILISEARCH_HOST: undefined };
  await migrate(env);
  await execute("prepare-market", [folder, "demonstration"], {
    ...env,
    DEMONSTRATION_PASSWORD: STAFF_PASSWORD,
  });
  project.provide("postgres", { port, password: PASSWORD });
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
