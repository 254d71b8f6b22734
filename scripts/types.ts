import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { inRoot } from "./paths";
import { runBound } from "./run";

const TYPED = [
  "scripts",
  "backend",
  "storefront",
  "seed",
  "tests",
  ...readdirSync(inRoot("plugins")).map((name) => `plugins/${name}`),
];

async function isRight(folder: string): Promise<boolean> {
  const args = ["--noEmit", "-p", join(folder, "tsconfig.json")];
  const options = { cwd: inRoot(), env: process.env };
  return runBound(inRoot("node_modules/.bin/tsc"), args, options).then(
    () => true,
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    },
  );
}

/** Checks the types of every package, as many at a time as there are cores; says which are wrong and why. */
export async function checkTypes(): Promise<boolean> {
  let right = true;
  const left = TYPED.filter((name) => existsSync(inRoot(name, "tsconfig.json")));
  const check = async () => {
    for (let folder = left.pop(); folder; folder = left.pop()) {
      right = (await isRight(folder)) && right;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, check));
  return right;
}
