import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { spawnBound } from "./bound-child";
import { browserPath } from "./browser";
import { build } from "./build";
import { inRoot } from "./paths";
import { elapsed } from "./progress";
import { runCommand } from "./refusal";
import { readSettings } from "./settings";
import { checkTypes } from "./types";

interface Tally {
  passed: number;
  failed: number;
  /** Names of tests of the browser that passed on their second try only, with what their first failed of. */
  again?: string[];
}

/** What of Vitest's report is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: Array<{
    assertionResults: Array<{ fullName: string; status: string; failureMessages: string[] }>;
  }>;
}

function bin(name: string): string {
  return inRoot("node_modules/.bin", name);
}

/** Runs a command, which shows what it prints; gives whether it succeeded. */
function runIt(script: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  return new Promise((done) => {
    spawnBound(script, args, {
      cwd: inRoot(),
      env: { ...process.env, ...env },
      output: "inherit",
    }).on("close", (code) => done(code === 0));
  });
}

async function vitest(stage: string, args: string[], env?: NodeJS.ProcessEnv): Promise<Tally> {
  const report = inRoot(".cache", `${stage}.json`);
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ok = await runIt(bin("vitest"), ["run", ...args, ...reporters], env);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const again = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join("\n")}`);
  return { passed: numPassedTests, failed: Math.max(numFailedTests, ok ? 0 : 1), again };
}

const verdict = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  again: [...(a.again ?? []), ...(b.again ?? [])],
});

/** The browser, where there is one. */
function browser(): string | undefined {
  try {
    return browserPath();
  } catch (error) {
    failed(error);
    return undefined;
  }
}

/** Whether a program is there to be started. */
function starts(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}

/**
 * The built product. Where there is no browser, what needs none is tested all the same, and it is a fault; where there is
 * no Redis, the market on several machines is left out, and it is said.
 */
async function testProduct(): Promise<Tally> {
  const chromium = browser();
  const redis = starts(readSettings().REDIS_SERVER);
  if (!redis) {
    console.log("redis-server is not there: tests/cluster (several machines) is left out");
  }
  const projects = ["http", ...(redis ? ["cluster"] : []), ...(chromium ? ["e2e"] : [])];
  const tally = await vitest(
    "product",
    ["--config", "tests/vitest.config.ts", ...projects.flatMap((name) => ["--project", name])],
    chromium ? { CHROME_PATH: chromium } : {},
  );
  return chromium ? tally : add(verdict(false), tally);
}

const STAGES: ReadonlyArray<readonly [name: string, run: () => Promise<Tally>]> = [
  ["Format and lint", async () => verdict(await runIt(bin("biome"), ["check", "."]))],
  ["Build", async () => verdict(await build("all").then(() => true, failed))],
  ["Types", async () => verdict(await checkTypes())],
  ["Unit tests", () => vitest("unit", [])],
  ["HTTP and browser tests", testProduct],
];

function failed(error: unknown): false {
  console.error(error instanceof Error ? error.message : error);
  return false;
}

/** Runs every stage, also after one has failed; tells what passed on a second try only; the last line counts all. */
async function test(): Promise<void> {
  let total: Tally = { passed: 0, failed: 0 };
  for (const [name, run] of STAGES) {
    console.log(`\n== ${name} (${elapsed()})`);
    total = add(total, await run().catch((error: unknown) => verdict(failed(error))));
  }
  for (const test of total.again ?? []) console.log(`\nPassed on its second try only: ${test}`);
  console.log(`\nIn ${elapsed()}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

runCommand(test);
