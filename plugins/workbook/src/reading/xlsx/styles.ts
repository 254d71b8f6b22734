import type { Archive } from "../archive";
import { parseXml } from "./xml";

/** Number formats built into Excel that show a date (ECMA-376 part 1, 18.8.30, with the Asian ones). */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, ...span(27, 36), ...span(50, 58)]);

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Whether a number format shows a date: it names a year or a day outside quotes, brackets and escapes. */
export function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
  return /[yd]/i.test(bare) && !/general/i.test(bare);
}

/** For each cell style, whether it shows a date. */
export async function readDateStyles(
  archive: Archive,
  part: string | undefined,
): Promise<boolean[]> {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  if (!part) return styles;
  let inCellFormats = false;
  await parseXml(await archive.stream(part), {
    open(name, attributes) {
      if (name === "numFmt") {
        custom.set(Number(attributes.numFmtId), showsDate(attributes.formatCode ?? ""));
      }
      if (name === "cellXfs") inCellFormats = true;
      if (name === "xf" && inCellFormats) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(custom.get(id) ?? BUILT_IN_DATES.has(id));
      }
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return styles;
}
