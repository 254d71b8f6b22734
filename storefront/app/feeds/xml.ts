export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** What no XML document may hold (XML 1.0, production 2), however it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it stands in XML, in elements and attributes. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An element with a text in it; nothing where there is none. */
export function xmlElement(name: string, text: string | number | null | undefined): string {
  if (text === null || text === undefined || text === "") return "";
  return `<${name}>${xmlText(String(text))}</${name}>`;
}
