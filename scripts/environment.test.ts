import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inRoot } from "./paths";

/** The files that may read the environment. */
const READERS = [
  "scripts/settings.ts",
  "backend/src/configuration.ts",
  "storefront/app/configuration.server.ts",
  "storefront/environment.mjs",
];

/** Read by `docker-compose.yml` alone. */
const COMPOSE_ONLY = ["POSTGRES_PASSWORD"];

const SKIPPED = new Set(["node_modules", ".medusa", "dist", "build", ".cache", ".git"]);

function files(folder: string): string[] {
  return readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (SKIPPED.has(entry.name)) return [];
    if (entry.isDirectory()) return files(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [path] : [];
  });
}

it("documents every variable in .env.example", () => {
  const documented = new Set(
    [...readFileSync(inRoot(".env.example"), "utf8").matchAll(/^# ?([A-Z][A-Z0-9_]+)=/gm)].map(
      ([, name]) => name,
    ),
  );
  const read = READERS.flatMap((file) =>
    [...readFileSync(inRoot(file), "utf8").matchAll(/^ {2,4}([A-Z][A-Z0-9_]+): /gm)].map(
      ([, name]) => name,
    ),
  );
  expect(new Set([...read, ...COMPOSE_ONLY])).toEqual(documented);
});

it("reads the environment's values in the configuration modules only", () => {
  const others = ["plugins", "backend", "storefront", "seed", "scripts", "tests"]
    .flatMap(files)
    .filter((file) => !READERS.includes(file))
    .filter((file) =>
      /process\.env(\.|\[|\?\.)|\} = process\.env|import\.meta\.env/.test(
        readFileSync(inRoot(file), "utf8"),
      ),
    );
  expect(others).toEqual([]);
});
