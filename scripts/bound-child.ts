import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { inRoot } from "./paths";

const END_WITH_PARENT = pathToFileURL(inRoot("scripts/end-with-parent.mjs")).href;

/** Megabytes for young objects: with Node's 16 an import spends a sixth of its time on collecting them. */
const YOUNG_SPACE = "--max-semi-space-size=64";

/**
 * Starts a script on this Node that ends when this process does, however that ends. Its output comes by
 * pipes; with `inherit` it is shown.
 */
export function spawnBound(
  script: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; detached?: boolean; output?: "inherit" },
): ChildProcess {
  const { output = "pipe", ...rest } = options;
  return spawn(process.execPath, [YOUNG_SPACE, "--import", END_WITH_PARENT, script, ...args], {
    ...rest,
    stdio: ["pipe", output, output],
  });
}
