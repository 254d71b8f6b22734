import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../../scripts/paths";

/** Megabytes that a process holds once its garbage is collected: objects, buffers beside them, and in all. */
export interface Held {
  heap: number;
  buffers: number;
  resident: number;
}

const MEGABYTE = 1024 * 1024;
const LOOK_EACH_MS = 50;

/** What a backend needs in its environment to be asked what it holds. */
export function heldMemoryEnvironment(folder: string): NodeJS.ProcessEnv {
  const preload = inRoot("tests/bench/held-memory.cjs");
  return { NODE_OPTIONS: `--require ${preload}`, HELD_MEMORY: join(folder, "held-memory") };
}

/** Lets a process that was started so collect its garbage, and gives what it then holds. */
export async function heldMemory(
  pid: number,
  { HELD_MEMORY: file = "" }: NodeJS.ProcessEnv,
): Promise<Held> {
  rmSync(file, { force: true });
  process.kill(pid, "SIGUSR2");
  while (!existsSync(file)) await new Promise((later) => setTimeout(later, LOOK_EACH_MS));
  const used = JSON.parse(readFileSync(file, "utf8")) as NodeJS.MemoryUsage;
  const megabytes = (bytes: number) => Math.round(bytes / MEGABYTE);
  return {
    heap: megabytes(used.heapUsed),
    buffers: megabytes(used.external),
    resident: megabytes(used.rss),
  };
}
