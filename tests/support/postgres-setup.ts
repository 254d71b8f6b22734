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

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Starts Postgres in a folder of the run's own and lays the market's ground once, to be copied. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "market-tests-"));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const postgres = await startPostgres({ folder: join(folder, "data"), port, password: PASSWORD });
  await postgres.createDatabase(TEMPLATE_DATABASE);
  const env = backendEnvironment({
    databaseUrl: postgres.url(TEMPLATE_DATABASE),
    port: 1,
    url: "http://localhost:1",
    shopUrl: "http://localhost:2",
    dataDir: folder,
    cookieSecret: TEST_SECRET,
    jwtSecret: TEST_SECRET,
  });
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
