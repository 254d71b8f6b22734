import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileStore, KeptFile } from "./file-store";

/** Files in a folder, which all processes of the backend see. */
export class FolderStore implements FileStore {
  constructor(private readonly folder: string) {}

  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
  }

  async keep(name: string, content: Buffer): Promise<void> {
    const path = join(this.folder, name);
    const isInner = name.includes("/");
    await mkdir(dirname(path), { recursive: true, ...(isInner ? { mode: 0o700 } : {}) });
    const unfinished = `${path}.${randomUUID()}`;
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  }

  async open(name: string): Promise<KeptFile | undefined> {
    const path = join(this.folder, name);
    const found = await stat(path).catch(() => undefined);
    return found?.isFile() ? { size: found.size, read: () => createReadStream(path) } : undefined;
  }

  async drop(name: string): Promise<void> {
    await rm(join(this.folder, name), { force: true });
  }
}
