import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FRUGAL, spawnBound } from "./bound-child";
import type { Children } from "./children";
import { inRoot } from "./paths";
import { runBound } from "./run";

/** Folder of the built backend. */
export const BACKEND_BUILD = inRoot("backend/.medusa/server");
const MEDUSA = inRoot("node_modules/@medusajs/cli/cli.js");

/** What a backend process is told. */
export interface BackendOptions {
  databaseUrl: string;
  port: number;
  url: string;
  shopUrl: string;
  dataDir: string;
  cookieSecret: string;
  jwtSecret: string;
  redisUrl?: string;
}

/** The environment of a backend process; nothing of ours but this reaches it. */
export function backendEnvironment(options: BackendOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
    BACKEND_PORT: String(options.port),
    BACKEND_URL: options.url,
    SHOP_URL: options.shopUrl,
    DATABASE_URL: options.databaseUrl,
    MARKET_DATA_DIR: options.dataDir,
    COOKIE_SECRET: options.cookieSecret,
    JWT_SECRET: options.jwtSecret,
    ...(options.redisUrl ? { REDIS_URL: options.redisUrl } : {}),
  };
}

/** Changes with the built backend and its plugins. */
export function backendFingerprint(): string {
  return createHash("sha256")
    .update(readFileSync(join(BACKEND_BUILD, ".fingerprint")))
    .digest("hex");
}

/** Brings a database to the tables of this build. */
export async function migrate(env: NodeJS.ProcessEnv): Promise<void> {
  await runBound(MEDUSA, ["db:migrate"], { cwd: BACKEND_BUILD, env });
}

function scriptArguments(script: string, args: readonly string[]): string[] {
  return ["exec", `./src/scripts/${script}.js`, ...args];
}

/** Runs one of the backend's scripts (`backend/src/scripts`) on its container. */
export async function execute(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string> {
  return runBound(MEDUSA, scriptArguments(script, args), { cwd: BACKEND_BUILD, env });
}

/** The same as a process that goes on beside this one. */
export function executeBeside(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output?: "inherit",
): ChildProcess {
  return spawnBound(MEDUSA, scriptArguments(script, args), {
    cwd: BACKEND_BUILD,
    env,
    output,
    flags: FRUGAL,
  });
}

/** The same with what the script itself says shown as it comes, of the log errors only; gives the exit code. */
export function executeShown(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((done, fail) => {
    const child = executeBeside(script, args, { ...env, LOG_LEVEL: "error" }, "inherit");
    child.on("error", fail);
    child.on("close", (code) => done(code ?? 1));
  });
}

/**
 * Starts a built backend and waits until it answers.
 * @param more the folder of another build than the market's, and who hears what it prints.
 */
export async function startBackend(
  children: Children,
  port: number,
  env: NodeJS.ProcessEnv,
  more: { folder?: string; hear?: (text: string) => void } = {},
): Promise<void> {
  const { folder: cwd = BACKEND_BUILD, hear } = more;
  children.start("backend", MEDUSA, ["start", "--port", String(port)], { cwd, env }, hear);
  await children.answering("backend", `http://localhost:${port}/health`);
}

/** Runs something unless it has been done for this build, and for these settings; gives `unchanged` then. */
export async function oncePerBuild(
  stamp: string,
  work: () => Promise<void>,
  settings = "",
): Promise<"unchanged" | undefined> {
  const fresh = `${backendFingerprint()}${settings}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fresh) return "unchanged";
  await work();
  writeFileSync(stamp, fresh);
  return undefined;
}
