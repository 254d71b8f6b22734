import { join } from "node:path";
import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import type { FileStore, KeptFile } from "../../files/file-store";
import { FolderStore } from "../../files/folder-store";
import type { S3Options } from "../../files/s3-store";
import type { RenderedFile } from "../../render/render";
import { PictureRecord } from "./models/picture-record";
import { ScanRecord } from "./models/scan-record";

/** Options of the plugin. */
export interface MediaOptions {
  /** Folder that keeps the files; made where it is missing. */
  folder?: string;
  /** The bucket that keeps them instead. */
  s3?: S3Options;
}

/** Scans lie where the route of pictures finds nothing. */
const SCANS = "scans";

type ScanFile = Pick<InferTypeOf<typeof ScanRecord>, "hash" | "kind">;

const scanName = ({ hash, kind }: ScanFile) => `${SCANS}/${hash}.${kind === "pdf" ? "pdf" : "jpg"}`;

/** Its client is loaded where there is a bucket only: it takes 20 MB, and longer than all else of this plugin. */
async function bucket(options: S3Options): Promise<FileStore> {
  const { S3Store } = await import("../../files/s3-store.js");
  return new S3Store(options);
}

const FORMATS = ["avif", "webp", "jpg"];
const FILE_NAME = /^[0-9a-f]{32}-(?:\d{1,4}\.(?:avif|webp|jpg)|card\.jpg)$/;

/** Keeps pictures and scans: what is known of each, and their files. */
export class MediaService extends MedusaService({ PictureRecord, ScanRecord }) {
  readonly #files: Promise<FileStore>;

  constructor(container: object, options: MediaOptions = {}, ...rest: unknown[]) {
    super(container, options, ...rest);
    const folder = options.folder ?? join(process.cwd(), "media");
    this.#files = options.s3 ? bucket(options.s3) : Promise.resolve(new FolderStore(folder));
  }

  /** Makes the place of the files where it is missing. */
  async prepareFiles(): Promise<void> {
    await (await this.#files).prepare();
  }

  /** Writes a picture's files; each appears whole or not at all. */
  async keepFiles(name: string, files: readonly RenderedFile[]): Promise<void> {
    for (const { width, extension, content } of files) {
      await this.keepFile(`${name}-${width}.${extension}`, content);
    }
  }

  /** Writes one file of a picture, whole or not at all. */
  async keepFile(file: string, content: Buffer): Promise<void> {
    await (await this.#files).keep(file, content);
  }

  /** Whether a picture's file is there (a folder may be lost while the database stays). */
  async hasFile(file: string): Promise<boolean> {
    return (await this.openFile(file)) !== undefined;
  }

  /** A picture's file; `undefined` for a name that is no picture's. */
  async openFile(file: string): Promise<KeptFile | undefined> {
    return FILE_NAME.test(file) ? (await this.#files).open(file) : undefined;
  }

  /** Takes a picture's files away; those that are gone already stay so. */
  async dropFiles(name: string, widths: readonly number[]): Promise<void> {
    const files = await this.#files;
    const sizes = widths.flatMap((width) => FORMATS.map((format) => `${width}.${format}`));
    await Promise.all([...sizes, "card.jpg"].map((size) => files.drop(`${name}-${size}`)));
  }

  /** Writes the file of a scan. */
  async keepScan(scan: ScanFile, content: Buffer): Promise<void> {
    await (await this.#files).keep(scanName(scan), content);
  }

  /** The file of a scan; `undefined` where it was lost. */
  async openScan(scan: ScanFile): Promise<KeptFile | undefined> {
    return (await this.#files).open(scanName(scan));
  }

  /** Takes the file of a scan away; one that is gone already stays so. */
  async dropScan(scan: ScanFile): Promise<void> {
    await (await this.#files).drop(scanName(scan));
  }
}
