import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The repository's own folder. */
export const ROOT = join(import.meta.dirname, "../..");

const SKIPPED = new Set(["node_modules", ".medusa", "dist", "build", ".cache", ".data", ".git"]);

/** One file with its text; the path is relative to the repository. */
export interface Source {
  path: string;
  text: string;
}

/** Files under a folder whose name ends in one of the endings, built and installed ones left out. */
export function sourcesUnder(folder: string, endings: readonly string[]): Source[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split("/").some((part) => SKIPPED.has(part)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** Folders of a folder, such as the packages in `plugins`. */
export function foldersOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
