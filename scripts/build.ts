import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { inRoot } from "./paths";
import { step } from "./progress";
import { Refusal } from "./refusal";
import { runBound } from "./run";

interface Unit {
  name: string;
  folder: string;
  /** Units whose change makes this one stale. */
  after: readonly string[];
  command: readonly [string, ...string[]];
  /** Folder that the command fills. */
  output: string;
}

const PLUGIN = ["medusa", "plugin:build"] as const;

function plugin(name: string, after: readonly string[]): Unit {
  return {
    name,
    folder: `plugins/${name}`,
    after,
    command: [...PLUGIN],
    output: ".medusa/server",
  };
}

/**
 * The backend's configuration asks for these; a build only reads which plugins there are. Medusa's command line
 * takes an unnamed environment for `development` and builds a dashboard that shows stacks on its error page.
 */
const BUILD_ENVIRONMENT = {
  NODE_ENV: "production",
  MEDUSA_DISABLE_TELEMETRY: "true",
  DATABASE_URL: "postgres://build",
  COOKIE_SECRET: "not-a-secret-only-for-the-build-step",
  JWT_SECRET: "not-a-secret-only-for-the-build-step",
};

/** In the order in which one needs the other. */
const PLUGIN_UNITS: readonly Unit[] = [
  {
    name: "vietnam",
    folder: "plugins/vietnam",
    after: [],
    command: ["tsc", "-p", "tsconfig.json"],
    output: "dist",
  },
  {
    name: "paper",
    folder: "plugins/paper",
    after: [],
    command: ["tsc", "-p", "tsconfig.json"],
    output: "dist",
  },
  plugin("notices", []),
  plugin("access", ["vietnam", "notices"]),
  plugin("media", ["access"]),
  plugin("cooperative", ["media"]),
  plugin("payment-vietnam", ["access"]),
  plugin("marketplace", ["cooperative", "payment-vietnam", "paper"]),
  plugin("programme", ["marketplace", "paper"]),
  plugin("catalogue", ["marketplace"]),
  plugin("content", ["catalogue"]),
  plugin("workbook", ["marketplace"]),
  plugin("search-meilisearch", []),
];

const APPLICATION_UNITS: readonly Unit[] = [
  {
    name: "backend",
    folder: "backend",
    after: ["programme", "content", "workbook", "search-meilisearch"],
    command: ["medusa", "build"],
    output: ".medusa/server",
  },
  {
    name: "storefront",
    folder: "storefront",
    after: ["programme", "content"],
    command: ["remix", "vite:build"],
    output: "build",
  },
];

const SKIPPED = new Set(["node_modules", ".medusa", "dist", "build", ".cache"]);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name) && !entry.name.endsWith(".test.ts"))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sources(path) : [path];
    })
    .sort();
}

/** What a unit's output is made of, the same wherever the project lies. */
function fingerprint(unit: Unit, known: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256")
    .update(process.version.split(".")[0] ?? "")
    .update(JSON.stringify([unit.command, BUILD_ENVIRONMENT]));
  for (const path of [inRoot("package-lock.json"), inRoot("tsconfig.json")]) {
    hash.update(readFileSync(path));
  }
  for (const name of unit.after) hash.update(known.get(name) ?? "");
  for (const path of sources(inRoot(unit.folder))) {
    hash.update(relative(inRoot(), path)).update(readFileSync(path));
  }
  return hash.digest("hex");
}

async function buildUnit(unit: Unit, known: Map<string, string>): Promise<void> {
  const fresh = fingerprint(unit, known);
  known.set(unit.name, fresh);
  const output = inRoot(unit.folder, unit.output);
  const stamp = join(output, ".fingerprint");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fresh) return;
  await step(`Build ${unit.name}`, async () => {
    rmSync(stamp, { force: true });
    const [program, ...args] = unit.command;
    const printed = await runBound(inRoot("node_modules/.bin", program), args, {
      cwd: inRoot(unit.folder),
      env: { ...process.env, ...BUILD_ENVIRONMENT, MARKET_DATA_DIR: inRoot(".data") },
    });
    // `medusa plugin:build` ends with 0 on type errors too.
    if (printed.includes("completed with errors")) throw new Refusal(printed.trim());
    writeFileSync(stamp, fresh);
  });
}

/** Builds what has changed since it was last built, plugins in the order of their dependencies. */
export async function build(what: "plugins" | "all"): Promise<void> {
  const known = new Map<string, string>();
  const units = what === "all" ? [...PLUGIN_UNITS, ...APPLICATION_UNITS] : PLUGIN_UNITS;
  for (const unit of units) await buildUnit(unit, known);
}
