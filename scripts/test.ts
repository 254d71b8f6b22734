import { existsSync, readFileSync, rmSync } from "node:fs";
import { spawnBound } from "./bound-child";
import { browserPath } from "./browser";
import { build } from "./build";
import { inRoot } from "./paths";
import { elapsed } from "./progress";
import { runCommand } from "./refusal";
import { checkTypes } from "./types";

interface Tally {
  passed: number;
  failed: number;
}

function bin(name: string): string {
  return inRoot("node_modules/.bin", name);
}

/** How a command ended, and what it printed where that was kept. */
interface Ended {
  ok: boolean;
  printed: string;
}

/** Runs a command; with `keep` what it prints is kept instead of shown. */
function runIt(
  script: string,
  args: string[],
  { env = {}, keep = false }: { env?: NodeJS.ProcessEnv; keep?: boolean } = {},
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawnBound(script, args, {
      cwd: inRoot(),
      env: { ...process.env, ...env },
      ...(keep ? {} : { output: "inherit" as const }),
    });
    const printed: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => printed.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => printed.push(chunk));
    child.on("close", (code) =>
      done({ ok: code === 0, printed: Buffer.concat(printed).toString() }),
    );
  });
}

async function vitest(
  stage: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; keep?: boolean } = {},
): Promise<Tally & Pick<Ended, "printed">> {
  const report = inRoot(".cache", `${stage}.json`);
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { ok, printed } = await runIt(bin("vitest"), ["run", ...args, ...reporters], options);
  if (!existsSync(report)) return { passed: 0, failed: 1, printed };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: Math.max(numFailedTests, ok ? 0 : 1), printed };
}

const verdict = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/** The built product over HTTP and in a browser, beside each other: each waits for most of its time. */
async function testProduct(): Promise<Tally> {
  const inBrowser = async () =>
    vitest("e2e", ["--config", "tests/vitest.e2e.config.ts"], {
      env: { CHROME_PATH: browserPath() },
      keep: true,
    });
  const [http, e2e] = await Promise.all([
    vitest("http", ["--config", "tests/vitest.http.config.ts"]),
    inBrowser().catch((error: unknown) => ({ ...verdict(failed(error)), printed: "" })),
  ]);
  console.log(`\n== Browser tests\n${e2e.printed}`);
  return add(http, e2e);
}

const STAGES: ReadonlyArray<readonly [name: string, run: () => Promise<Tally>]> = [
  ["Format and lint", async () => verdict((await runIt(bin("biome"), ["check", "."])).ok)],
  ["Build", async () => verdict(await build("all").then(() => true, failed))],
  ["Types", async () => verdict(await checkTypes())],
  ["Unit tests", () => vitest("unit", [])],
  ["HTTP and browser tests", testProduct],
];

function failed(error: unknown): false {
  console.error(error instanceof Error ? error.message : error);
  return false;
}

/** Runs every stage, also after one has failed; the last line counts all. */
async function test(): Promise<void> {
  let total: Tally = { passed: 0, failed: 0 };
  for (const [name, run] of STAGES) {
    console.log(`\n== ${name} (${elapsed()})`);
    total = add(total, await run().catch((error: unknown) => verdict(failed(error))));
  }
  console.log(`\nIn ${elapsed()}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

runCommand(test);
