import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { portTaken } from "../../scripts/postgres";
import { alive, Launched } from "../support/launched";
import { freePort } from "../support/postgres-setup";

const START_MS = 150_000;
const OPEN = "is open";

let folder: string;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "market-life-"));
  chmodSync(folder, 0o755);
  environment = {
    NODE_ENV: "production",
    COOKIE_SECRET: "an-operator-keeps-this-cookie-secret",
    JWT_SECRET: "an-operator-keeps-this-token-secret-",
    MARKET_DATA_DIR: join(folder, "data"),
    BACKEND_PORT: String(await freePort()),
    SHOP_PORT: String(await freePort()),
    POSTGRES_PORT: String(await freePort()),
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function opened(): Promise<Launched> {
  const market = Launched.command(["start"], environment);
  await market.prints(OPEN);
  return market;
}

async function nothingLeft(pids: readonly number[]): Promise<void> {
  expect(pids.length).toBeGreaterThan(4);
  await expect.poll(() => alive(pids), { timeout: 15_000 }).toEqual([]);
  for (const name of ["BACKEND_PORT", "SHOP_PORT", "POSTGRES_PORT"]) {
    expect(await portTaken(Number(environment[name])), name).toBe(false);
  }
}

it(
  "names the child that crashed with its last lines, and stops the rest",
  async () => {
    const market = await opened();
    const all = market.descendants();
    for (const pid of market.descendants("cli.js start")) process.kill(pid, "SIGKILL");
    const { code, output } = await market.ended;
    expect(code).toBe(1);
    expect(output).toMatch(/The backend stopped by itself \(SIGKILL\)\. Its last lines:\n.*\S/);
    await nothingLeft(all);
  },
  START_MS,
);

it(
  "leaves no child behind at Ctrl-C, nor when Postgres dies",
  async () => {
    const market = await opened();
    const all = market.descendants();
    market.interrupt();
    expect((await market.ended).code).toBe(0);
    await nothingLeft(all);

    const again = await opened();
    const others = again.descendants();
    const [server] = again.descendants("bin/postgres -D");
    if (server) process.kill(server, "SIGQUIT");
    const { code, output } = await again.ended;
    expect(code).toBe(1);
    expect(output).toMatch(/Postgres stopped by itself\. Its last lines:\n.*\S/);
    await nothingLeft(others);
  },
  START_MS,
);

it(
  "leaves no child behind when the launcher is killed outright",
  async () => {
    const market = await opened();
    const all = market.descendants();
    market.killLauncher();
    await nothingLeft(all);
  },
  START_MS,
);
