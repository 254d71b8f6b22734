import JSZip from "jszip";

/** The earliest time that a ZIP can say: our files say nothing of when they were made. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** Packs files by name into a ZIP, in order of name and without times: the same content gives the same bytes. */
export function zipOf(files: ReadonlyMap<string, Buffer | string>): Promise<Buffer> {
  const zip = new JSZip();
  for (const name of [...files.keys()].sort()) {
    zip.file(name, files.get(name) ?? "", { date: NO_TIME, createFolders: false });
  }
  return zip.generateAsync({
    type: "nodebuffer",
    compression: "DEFLATE",
    compressionOptions: { level: 6 },
    platform: "DOS",
  });
}

/** What is in a ZIP, by name. */
export async function partsOf(zip: ArrayBuffer | Buffer): Promise<Map<string, Buffer>> {
  const { files } = await JSZip.loadAsync(zip);
  const parts = new Map<string, Buffer>();
  for (const [name, part] of Object.entries(files)) {
    if (!part.dir) parts.set(name, await part.async("nodebuffer"));
  }
  return parts;
}

/** The same ZIP as {@link zipOf} packs it. */
export async function withoutTimes(zip: ArrayBuffer | Buffer): Promise<Buffer> {
  return zipOf(await partsOf(zip));
}
