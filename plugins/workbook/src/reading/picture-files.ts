import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, posix } from "node:path";
import type { Archive } from "./archive";

export interface NamedBytes {
  name: string;
  content: Buffer;
}

/** The picture files that came with a workbook, by their names (case and Unicode form do not matter). */
export interface PictureFiles {
  has(name: string): boolean;
  /** Size in bytes. */
  size(name: string): number;
  /** @throws RangeError for a name that is not there. */
  bytes(name: string): Promise<Buffer>;
  names: readonly string[];
}

interface Found {
  name: string;
  size: number;
  bytes(): Promise<Buffer>;
}

const PICTURE = /\.(?:png|jpe?g|webp|avif)$/i;
/** Folders beside the workbook that pictures are looked for in, the workbook's own first. */
const FOLDERS = ["", "pictures", "anh", "ảnh"];

const spell = (name: string) => name.normalize("NFC").toLowerCase();

function byName(found: readonly Found[]): PictureFiles {
  const files = new Map<string, Found>();
  for (const file of found) if (!files.has(spell(file.name))) files.set(spell(file.name), file);
  const fileOf = (name: string) => {
    const file = files.get(spell(name));
    if (!file) throw new RangeError(`No such picture: ${name}`);
    return file;
  };
  return {
    has: (name) => files.has(spell(name)),
    size: (name) => fileOf(name).size,
    bytes: (name) => fileOf(name).bytes(),
    names: [...files.values()].map(({ name }) => name),
  };
}

/** For a workbook that came alone. */
export const NO_PICTURES: PictureFiles = byName([]);

/** The pictures in a ZIP, wherever they stand in it. */
export function picturesIn(archive: Archive): PictureFiles {
  return byName(
    archive.names
      .filter((name) => PICTURE.test(name))
      .map((name) => ({
        name: posix.basename(name),
        size: archive.size(name),
        bytes: () => archive.bytes(name),
      })),
  );
}

/** The pictures in a folder and in its `pictures/` or `anh/`. */
export async function picturesBeside(folder: string): Promise<PictureFiles> {
  const found: Found[] = [];
  for (const sub of FOLDERS) {
    const place = join(folder, sub);
    for (const name of await readdir(place).catch(() => [])) {
      if (!PICTURE.test(name)) continue;
      const path = join(place, name);
      const { size } = await stat(path);
      found.push({ name: basename(path), size, bytes: () => readFile(path) });
    }
  }
  return byName(found);
}
