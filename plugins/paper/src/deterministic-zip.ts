import JSZip from "jszip";

/** The earliest time that a ZIP can say: our files say nothing of when they were made. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** The same ZIP with its parts in order of name and without times: the same content gives the same bytes. */
export async function withoutTimes(zip: ArrayBuffer | Buffer): Promise<Buffer> {
  const source = await JSZip.loadAsync(zip);
  const target = new JSZip();
  for (const name of Object.keys(source.files).sort()) {
    const part = source.files[name];
    if (!part || part.dir) continue;
    target.file(name, await part.async("nodebuffer"), { date: NO_TIME, createFolders: false });
  }
  return target.generateAsync({
    type: "nodebuffer",
    compression: "DEFLATE",
    compressionOptions: { level: 6 },
    platform: "DOS",
  });
}
