import type { Archive } from "../archive";
import { parseXml } from "./xml";

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Puts back the characters that XML cannot hold and Excel writes as `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** The words that cells point to by number. Rich text gives its text; reading aids (furigana) are left out. */
export async function readSharedStrings(
  archive: Archive,
  part: string | undefined,
): Promise<string[]> {
  const strings: string[] = [];
  if (!part) return strings;
  let current = "";
  let inText = false;
  let inPhonetic = false;
  await parseXml(await archive.stream(part), {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") inPhonetic = true;
      else if (name === "t") inText = !inPhonetic;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") inPhonetic = false;
      else if (name === "si") strings.push(unescaped(current));
    },
  });
  return strings;
}
