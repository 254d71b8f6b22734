import { existsSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./paths";
import { run } from "./run";

const TYPED = [
  "scripts",
  "backend",
  "storefront",
  "seed",
  "tests",
  ...["vietnam", "paper", "notices", "access", "media", "cooperative", "payment-vietnam"].map(
    (name) => `plugins/${name}`,
  ),
  ...["marketplace", "catalogue", "workbook"].map((name) => `plugins/${name}`),
];

/** Checks the types of every package; says which are wrong and why. */
export async function checkTypes(): Promise<boolean> {
  let right = true;
  for (const folder of TYPED.filter((name) => existsSync(inRoot(name, "tsconfig.json")))) {
    await run(inRoot("node_modules/.bin/tsc"), ["--noEmit", "-p", join(folder, "tsconfig.json")], {
      cwd: inRoot(),
    }).catch((error: unknown) => {
      right = false;
      console.error(error instanceof Error ? error.message : error);
    });
  }
  return right;
}
