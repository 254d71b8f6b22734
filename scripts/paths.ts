import { join, resolve } from "node:path";

/** Folder of the clone. */
export const ROOT = resolve(__dirname, "..");

/** A path inside the clone. */
export function inRoot(...parts: string[]): string {
  return join(ROOT, ...parts);
}
