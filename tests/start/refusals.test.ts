import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Launched } from "../support/launched";
import { freePort } from "../support/postgres-setup";

const SECRETS = {
  COOKIE_SECRET: "an-operator-keeps-this-cookie-secret",
  JWT_SECRET: "an-operator-keeps-this-token-secret-",
};
const isRoot = process.getuid?.() === 0;

let folder: string;
let environment: Record<string, string>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "market-start-"));
  chmodSync(folder, 0o755);
  environment = {
    MARKET_DATA_DIR: join(folder, "data"),
    BACKEND_PORT: String(await freePort()),
    SHOP_PORT: String(await freePort()),
    POSTGRES_PORT: String(await freePort()),
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts what must not start; gives the last line that it prints. */
async function refusal(more: Record<string, string> = {}): Promise<string> {
  const { code, output } = await Launched.command(["start"], { ...environment, ...more }).ended;
  expect(code).toBe(1);
  expect(output).not.toMatch(/^\s+at /m);
  return output.trim().split("\n").at(-1) ?? "";
}

function listen(port: string | undefined): Promise<Server> {
  return new Promise((done) => {
    const server = createServer().listen(Number(port), "localhost", () => done(server));
  });
}

describe("npm start says in one sentence why it cannot, and ends with 1", () => {
  it.each(["BACKEND_PORT", "SHOP_PORT", "POSTGRES_PORT"])("%s is taken", async (name) => {
    const port = environment[name];
    const other = await listen(port);
    const sentence = await refusal();
    other.close();
    expect(sentence).toContain(`Port ${port} is taken`);
    expect(sentence).toContain(name);
    expect(existsSync(join(folder, "data/postgres"))).toBe(false);
  });

  it("the data folder is of another Postgres version", async () => {
    const database = join(folder, "data/postgres");
    mkdirSync(database, { recursive: true });
    writeFileSync(join(database, "PG_VERSION"), "16\n");
    expect(await refusal()).toMatch(/was written by Postgres 16; this market runs 18/);
    expect(readFileSync(join(database, "PG_VERSION"), "utf8")).toBe("16\n");
  });

  it.for([
    { full: "nearly full", megabytes: 0 },
    { full: "full", megabytes: 64 },
  ])("the disk is $full", async ({ megabytes }, { skip }) => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=64m,mode=755", "tmpfs", disk]);
    } catch {
      skip("Only who may mount a small disk can fill it.");
    }
    try {
      const filling = openSync(join(disk, "filling"), "w");
      try {
        for (let left = megabytes; left > 0; left--) writeSync(filling, Buffer.alloc(1_048_576));
      } catch (error) {
        expect(error).toMatchObject({ code: "ENOSPC" });
      }
      closeSync(filling);
      const sentence = await refusal({ MARKET_DATA_DIR: join(disk, "data") });
      expect(sentence).toMatch(/^Only \d+ MB are free where .* is; the market needs 500 MB/);
      expect(existsSync(join(disk, "data"))).toBe(false);
    } finally {
      execFileSync("umount", [disk]);
    }
  });

  it.runIf(isRoot)("root's data would lie where Postgres may not enter", async () => {
    chmodSync(folder, 0o700);
    expect(await refusal()).toMatch(/another user, which may not enter .*Set MARKET_DATA_DIR/);
  });

  it("production lacks a secret", async () => {
    for (const missing of ["COOKIE_SECRET", "JWT_SECRET"] as const) {
      const { [missing]: _, ...given } = SECRETS;
      expect(await refusal({ NODE_ENV: "production", ...given })).toMatch(
        new RegExp(`^${missing} is missing`),
      );
    }
  });

  it("production is given a demonstration's secret", async () => {
    mkdirSync(join(folder, "data"), { recursive: true });
    const demonstration = {
      cookie: "made-by-a-demonstration-and-known-to-it",
      jwt: "another-secret-made-by-a-demonstration",
      postgres: "a-password-of-postgres",
      staff: "a-staff-password",
    };
    writeFileSync(join(folder, "data/secrets.json"), JSON.stringify(demonstration));
    const given = { ...SECRETS, JWT_SECRET: demonstration.cookie };
    const sentence = await refusal({ NODE_ENV: "production", ...given });
    expect(sentence).toMatch(/^JWT_SECRET is a demonstration's secret/);
    expect(sentence).not.toContain(demonstration.cookie);
  });

  it("production is given a demonstration's folder", async () => {
    mkdirSync(join(folder, "data"), { recursive: true });
    writeFileSync(join(folder, "data/demonstration-people"), "");
    const sentence = await refusal({ NODE_ENV: "production", ...SECRETS });
    expect(sentence).toMatch(/holds a demonstration.*MARKET_DATA_DIR of its own\.$/);
  });

  it("a variable is wrong", async () => {
    const sentence = await refusal({ SHOP_PORT: "a door" });
    expect(sentence).toMatch(/^SHOP_PORT: /);
  });
});

describe("npm run reset", () => {
  const reset = (typed: string, more: Record<string, string> = {}) =>
    Launched.command(["reset"], { ...environment, ...more }, typed).ended;

  beforeEach(() => {
    mkdirSync(join(folder, "data"));
    writeFileSync(join(folder, "data/orders"), "all of them");
  });

  it("asks, and deletes only at a yes", async () => {
    const asked = await reset("no\n");
    expect(asked.output).toContain('Type "yes"');
    expect(asked.output).toContain("Nothing was deleted.");
    expect(existsSync(join(folder, "data/orders"))).toBe(true);
    expect((await reset("")).code).toBe(0);
    expect(existsSync(join(folder, "data/orders"))).toBe(true);
    expect((await reset("yes\n")).code).toBe(0);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("refuses while the market runs, and where the data are elsewhere", async () => {
    const running = await listen(environment.POSTGRES_PORT);
    expect(await reset("yes\n")).toMatchObject({
      code: 1,
      output: expect.stringContaining("The market is running; stop it first."),
    });
    running.close();
    const elsewhere = await reset("yes\n", { DATABASE_URL: "postgres://localhost/market" });
    expect(elsewhere.code).toBe(1);
    expect(existsSync(join(folder, "data/orders"))).toBe(true);
  });
});
