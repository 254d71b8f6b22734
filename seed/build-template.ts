import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { fillWorkbook } from "@nang-gio/workbook/writing";

/** Writes `seed/template.xlsx`, the empty workbook; the same format gives the same bytes. */
async function buildTemplate(): Promise<void> {
  const target = join(__dirname, "template.xlsx");
  await writeFile(target, await fillWorkbook({}, MARKET_CATEGORIES));
  console.log(target);
}

void buildTemplate();
