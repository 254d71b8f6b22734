import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { ORGANISATIONS } from "./data/organisations";
import { PRODUCTS } from "./data/products";
import { pictureFile } from "./data/workbook-rows";
import { drawProduct, drawScene } from "./drawings/compose";

const FOLDER = join(__dirname, "pictures");
const COVER = { width: 1600, height: 1200 };

/** Draws the picture of each product and organisation into `seed/pictures`; names given draw only those. */
async function buildPictures(): Promise<void> {
  const started = performance.now();
  const { positionals } = parseArgs({ allowPositionals: true });
  const wanted = (code: string) => positionals.length === 0 || positionals.includes(code);
  const drawings = new Map<string, () => string>();
  for (const { code, drawing } of PRODUCTS) drawings.set(code, () => drawProduct(code, drawing));
  for (const { code, cover } of ORGANISATIONS) {
    drawings.set(code, () => drawScene(cover, COVER.width, COVER.height, code));
  }
  await mkdir(FOLDER, { recursive: true });
  for (const [code, draw] of drawings) {
    if (!wanted(code)) continue;
    await sharp(Buffer.from(draw()))
      .webp({ quality: 82, effort: 5, smartSubsample: true })
      .toFile(join(FOLDER, pictureFile(code)));
  }
  let bytes = 0;
  for (const file of await readdir(FOLDER)) {
    const known = [...drawings.keys()].some((code) => pictureFile(code) === file);
    if (known) bytes += (await stat(join(FOLDER, file))).size;
    else await rm(join(FOLDER, file));
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${FOLDER}: ${drawings.size} pictures, ${Math.round(bytes / 1024)} kB, ${seconds} s`);
}

void buildPictures();
