import { randomUUID } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import type { RenderedFile } from "../../render/render";
import { PictureRecord } from "./models/picture-record";
import { ScanRecord } from "./models/scan-record";

/** Options of the plugin. */
export interface MediaOptions {
  /** Folder that keeps the files; made where it is missing. */
  folder?: string;
}

/** Scans lie where the route of pictures finds nothing. */
const SCANS = "scans";

type ScanFile = Pick<InferTypeOf<typeof ScanRecord>, "hash" | "kind">;

/** A file to send, with its size in bytes. */
interface KeptFile {
  size: number;
  read(): ReadStream;
}

async function open(path: string): Promise<KeptFile | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { size: found.size, read: () => createReadStream(path) } : undefined;
}

/** Writes a file that appears whole or not at all. */
async function write(path: string, content: Buffer): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

const FORMATS = ["avif", "webp", "jpg"];
const FILE_NAME = /^[0-9a-f]{32}-(?:\d{1,4}\.(?:avif|webp|jpg)|card\.jpg)$/;

/** Keeps pictures and scans: what is known of each, and their files. */
export class MediaService extends MedusaService({ PictureRecord, ScanRecord }) {
  readonly #folder: string;

  constructor(container: object, options: MediaOptions = {}, ...rest: unknown[]) {
    super(container, options, ...rest);
    this.#folder = options.folder ?? join(process.cwd(), "media");
  }

  /** Writes a picture's files; each appears whole or not at all. */
  async keepFiles(name: string, files: readonly RenderedFile[]): Promise<void> {
    for (const { width, extension, content } of files) {
      await this.keepFile(`${name}-${width}.${extension}`, content);
    }
  }

  /** Writes one file of a picture, whole or not at all. */
  async keepFile(file: string, content: Buffer): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await write(join(this.#folder, file), content);
  }

  /** Whether a picture's file is there (a folder may be lost while the database stays). */
  async hasFile(file: string): Promise<boolean> {
    return (await this.openFile(file)) !== undefined;
  }

  /** A picture's file; `undefined` for a name that is no picture's. */
  async openFile(file: string): Promise<KeptFile | undefined> {
    return FILE_NAME.test(file) ? open(join(this.#folder, file)) : undefined;
  }

  /** Takes a picture's files away; those that are gone already stay so. */
  async dropFiles(name: string, widths: readonly number[]): Promise<void> {
    const sizes = widths.flatMap((width) => FORMATS.map((format) => `${width}.${format}`));
    for (const size of [...sizes, "card.jpg"]) {
      await rm(join(this.#folder, `${name}-${size}`), { force: true });
    }
  }

  #scanPath({ hash, kind }: ScanFile): string {
    return join(this.#folder, SCANS, `${hash}.${kind === "pdf" ? "pdf" : "jpg"}`);
  }

  /** Writes the file of a scan. */
  async keepScan(scan: ScanFile, content: Buffer): Promise<void> {
    await mkdir(join(this.#folder, SCANS), { recursive: true, mode: 0o700 });
    await write(this.#scanPath(scan), content);
  }

  /** The file of a scan; `undefined` where it was lost. */
  async openScan(scan: ScanFile): Promise<KeptFile | undefined> {
    return open(this.#scanPath(scan));
  }

  /** Takes the file of a scan away; one that is gone already stays so. */
  async dropScan(scan: ScanFile): Promise<void> {
    await rm(this.#scanPath(scan), { force: true });
  }
}
