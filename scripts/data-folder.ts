import { existsSync, writeFileSync } from "node:fs";
import { mkdir, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal } from "./refusal";
import type { Settings } from "./settings";

const LEAST_FREE_BYTES = 500 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** Stands in a folder whose market has the demonstration's people, whose passwords its owner has seen printed. */
const DEMONSTRATION = "demonstration-people";

/** @throws Refusal when a folder, or the first above it that is there, has too little room. */
export async function assertRoom(folder: string): Promise<void> {
  let at = folder;
  while (!existsSync(at) && at !== dirname(at)) at = dirname(at);
  const { bavail, bsize } = await statfs(at);
  const free = bavail * bsize;
  if (free < LEAST_FREE_BYTES) {
    throw new Refusal(
      `Only ${Math.floor(free / MEGABYTE)} MB are free where ${folder} is; the market needs 500 MB to start safely.`,
    );
  }
}

/**
 * Makes the data folder where it is not there.
 * @throws Refusal, before anything is written, where the disk is full or production would open a demonstration's data.
 */
export async function openDataFolder({
  MARKET_DATA_DIR: folder,
  production,
}: Pick<Settings, "MARKET_DATA_DIR" | "production">): Promise<void> {
  if (production && existsSync(join(folder, DEMONSTRATION))) {
    throw new Refusal(
      `${folder} holds a demonstration, whose people and passwords are known. Give production a MARKET_DATA_DIR of its own.`,
    );
  }
  await assertRoom(folder);
  await mkdir(folder, { recursive: true });
}

/** Says of a data folder that its market has the demonstration's people. */
export function markDemonstration(folder: string): void {
  writeFileSync(join(folder, DEMONSTRATION), "");
}
