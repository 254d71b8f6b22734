import type { ChildProcess } from "node:child_process";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import { inRoot } from "../../scripts/paths";

/** What the import of one large workbook took, and the most memory its process held. */
export interface ImportTimes {
  rows: number;
  seconds: number;
  megabytes: number;
}

const ORGANISATIONS = 40;
const PICTURES = 20;
const LOOK_EACH_MS = 250;

/** Writes a workbook of new products, one variant and one picture each, beside its folder of pictures. */
export async function writeLargeWorkbook(folder: string, products: number): Promise<string> {
  const pictures = readdirSync(inRoot("seed/pictures")).slice(0, PICTURES);
  mkdirSync(join(folder, "pictures"), { recursive: true });
  for (const name of pictures) {
    copyFileSync(inRoot("seed/pictures", name), join(folder, "pictures", name));
  }
  const numbers = Array.from({ length: products }, (_, at) => at);
  const file = join(folder, "large.xlsx");
  const workbook = await fillWorkbook(
    {
      organisations: numbers.slice(0, ORGANISATIONS).map((at) => ({
        code: `htx-lon-${at}`,
        kind: "cooperative",
        name: `HTX Lớn ${at} (minh hoạ)`,
        sector: "Chế biến",
        commune: "22918",
      })),
      products: numbers.map((at) => ({
        code: `hang-lon-${at}`,
        organisation: `htx-lon-${at % ORGANISATIONS}`,
        title: `Nước mắm cá cơm số ${at}`,
        title_en: `Anchovy fish sauce ${at}`,
        description: "Ủ chượp mười hai tháng trong thùng gỗ, không chất bảo quản. ".repeat(4),
        category: MARKET_CATEGORIES[at % 6]?.handle ?? "",
        unit: "chai",
        status: "published",
        pictures: [pictures[at % pictures.length] ?? ""],
      })),
      variants: numbers.map((at) => ({
        sku: `HANG-LON-${at}`,
        product: `hang-lon-${at}`,
        variant: "Chai 500 ml",
        price: 85_000 + at,
        stock: 10 + (at % 50),
      })),
    },
    MARKET_CATEGORIES,
  );
  writeFileSync(file, workbook);
  return file;
}

/** Waits for an import's end, looking at the memory of its process meanwhile. */
export function watchImport(child: ChildProcess, rows: number): Promise<ImportTimes> {
  const begun = performance.now();
  let most = 0;
  const look = setInterval(() => {
    const held = execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" });
    most = Math.max(most, Number(held));
  }, LOOK_EACH_MS);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) => {
      clearInterval(look);
      const seconds = (performance.now() - begun) / 1_000;
      if (code === 0) done({ rows, seconds, megabytes: most / 1024 });
      else fail(new Error(`The import ended with ${code}`));
    });
  });
}
