import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import { workbookRows } from "./data/workbook-rows";

/** Writes `seed/demo.xlsx` from the readable data; the same data give the same bytes. */
async function buildWorkbook(): Promise<void> {
  const started = performance.now();
  const rows = workbookRows();
  const target = join(__dirname, "demo.xlsx");
  await writeFile(target, await fillWorkbook(rows, MARKET_CATEGORIES));
  const counts = Object.entries(rows).map(([sheet, list]) => `${list.length} ${sheet}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${target}: ${counts.join(", ")} in ${seconds} s`);
}

void buildWorkbook();
