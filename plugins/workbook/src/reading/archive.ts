import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import * as yauzl from "yauzl";
import { FileProblem, fileProblem } from "./file-problem";
import { LIMITS } from "./limits";

/** A ZIP whose parts are known to stay within {@link LIMITS}. Parts are unpacked when they are asked for. */
export interface Archive {
  names: readonly string[];
  has(name: string): boolean;
  /** Size of a part, unpacked, in bytes. */
  size(name: string): number;
  /** @throws FileProblem when the part is missing or damaged, or bigger than it says. */
  stream(name: string): Promise<Readable>;
  bytes(name: string): Promise<Buffer>;
  close(): void;
}

/** @throws FileProblem when it is no ZIP, is encrypted, or would unpack to more than the limits. */
export async function openArchive(content: Buffer): Promise<Archive> {
  const zip = await opened(content);
  const entries = new Map<string, yauzl.Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/")) continue;
      assertHarmless(entry);
      entries.set(entry.fileName.normalize("NFC"), entry);
      if (entries.size > LIMITS.parts) throw fileProblem("workbook.file.too_many_parts");
    }
  } catch (error) {
    zip.close();
    throw asFileProblem(error);
  }
  const entryOf = (name: string) => {
    const entry = entries.get(name);
    if (!entry) throw fileProblem("workbook.file.part_missing", { part: name });
    return entry;
  };
  const stream = (name: string) => zip.openReadStreamPromise(entryOf(name)).catch(rethrow);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    size: (name) => entryOf(name).uncompressedSize,
    stream,
    bytes: async (name) => buffer(await stream(name)).catch(rethrow),
    close: () => zip.close(),
  };
}

async function opened(content: Buffer): Promise<yauzl.ZipFile> {
  return yauzl
    .fromBufferPromise(content, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
    .catch(rethrow);
}

function assertHarmless(entry: yauzl.Entry): void {
  if (entry.isEncrypted()) throw fileProblem("workbook.file.encrypted");
  const { uncompressedSize, compressedSize } = entry;
  const swollen =
    uncompressedSize > LIMITS.ratioFrom && uncompressedSize > compressedSize * LIMITS.ratio;
  if (uncompressedSize > LIMITS.part || swollen) {
    throw fileProblem("workbook.file.unpacks_too_big", { part: entry.fileName });
  }
}

function asFileProblem(error: unknown): FileProblem {
  return error instanceof FileProblem ? error : fileProblem("workbook.file.damaged");
}

function rethrow(error: unknown): never {
  throw asFileProblem(error);
}
