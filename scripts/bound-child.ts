import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { inRoot } from "./paths";

const END_WITH_PARENT = pathToFileURL(inRoot("scripts/end-with-parent.mjs")).href;

/** Megabytes for young objects: with Node's 16 an import spends a sixth of its time on collecting them. */
const YOUNG_SPACE = "--max-semi-space-size=64";

/** For work in bulk: its garbage is collected before it outgrows what is in use by half, instead of up to fourfold. */
export const FRUGAL = ["--max-semi-space-size=32", "--heap-growing-percent=50"];

/**
 * Starts a script on this Node that ends when this process does, however that ends. Its output comes by
 * pipes; with `inherit` it is shown.
 * @param options.flags Node's own, instead of those for a server
 */
export function spawnBound(
  script: string,
  args: readonly string[],
  options: {
    cwd: string;
    env: NodeJS.ProcessEnv;
    detached?: boolean;
    output?: "inherit";
    flags?: readonly string[];
  },
): ChildProcess {
  const { output = "pipe", flags = [YOUNG_SPACE], ...rest } = options;
  return spawn(process.execPath, [...flags, "--import", END_WITH_PARENT, script, ...args], {
    ...rest,
    stdio: ["pipe", output, output],
  });
}
