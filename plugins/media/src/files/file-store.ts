import type { Readable } from "node:stream";

/** A file to send, with its size in bytes. */
export interface KeptFile {
  size: number;
  read(): Readable;
}

/** Where the files of pictures and scans lie, by names with `/` between their parts. */
export interface FileStore {
  /** Makes the place where it is missing. */
  prepare(): Promise<void>;
  /** Writes a file that appears whole or not at all; one of the same name is replaced. */
  keep(name: string, content: Buffer): Promise<void>;
  open(name: string): Promise<KeptFile | undefined>;
  /** Takes a file away; one that is gone already stays so. */
  drop(name: string): Promise<void>;
}
