import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the clone. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** A path inside the clone. */
export function inRoot(...parts: string[]): string {
  return join(ROOT, ...parts);
}
