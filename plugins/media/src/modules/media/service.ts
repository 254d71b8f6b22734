import { randomUUID } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MedusaService } from "@medusajs/framework/utils";
import type { RenderedFile } from "../../render/render";
import { PictureRecord } from "./models/picture-record";

/** Options of the plugin. */
export interface MediaOptions {
  /** Folder that keeps the files; made where it is missing. */
  folder?: string;
}

const FILE_NAME = /^[0-9a-f]{32}-\d{1,4}\.(?:avif|webp|jpg)$/;

/** Keeps pictures: what is known of each, and their files. */
export class MediaService extends MedusaService({ PictureRecord }) {
  readonly #folder: string;

  constructor(container: object, options: MediaOptions = {}, ...rest: unknown[]) {
    super(container, options, ...rest);
    this.#folder = options.folder ?? join(process.cwd(), "media");
  }

  /** Writes a picture's files; each appears whole or not at all. */
  async keepFiles(name: string, files: readonly RenderedFile[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const { width, extension, content } of files) {
      const path = join(this.#folder, `${name}-${width}.${extension}`);
      const unfinished = `${path}.${randomUUID()}`;
      await writeFile(unfinished, content);
      await rename(unfinished, path);
    }
  }

  /** Whether a picture's file is there (a folder may be lost while the database stays). */
  async hasFile(file: string): Promise<boolean> {
    return (await this.openFile(file)) !== undefined;
  }

  /** A file to send, with its size in bytes; `undefined` for a name that is no picture's. */
  async openFile(file: string): Promise<{ size: number; read(): ReadStream } | undefined> {
    if (!FILE_NAME.test(file)) return undefined;
    const path = join(this.#folder, file);
    const found = await stat(path).catch(() => undefined);
    return found?.isFile() ? { size: found.size, read: () => createReadStream(path) } : undefined;
  }
}
