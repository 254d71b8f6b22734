const COMBINING_MARKS = /\p{M}+/gu;

/**
 * Vietnamese text in plain letters: `Huyện Đức Linh` → `Huyen Duc Linh`. Unicode normalisation alone leaves
 * `đ` as it is; NFC and NFD, `hoà` and `hòa` give the same.
 */
export function unaccented(text: string): string {
  return text
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}

/** {@link unaccented} in lower case, to find and compare by: `Nước mắm Đặc sản` → `nuoc mam dac san`. */
export function fold(text: string): string {
  return unaccented(text).toLowerCase();
}

/** What Postgres (13 or newer, UTF-8) finds for a column as {@link fold} does for Vietnamese and Latin text. */
export function foldedSql(column: string): string {
  return String.raw`lower(translate(regexp_replace(normalize(${column}, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))`;
}

const OLD_TONE_PLACE: ReadonlyArray<[RegExp, string]> = [
  [/o([\u0300\u0301\u0303\u0309\u0323])([ae])(?![\p{L}])/gu, "o$2$1"],
  [/u([\u0300\u0301\u0303\u0309\u0323])(y)(?![\p{L}])/gu, "u$2$1"],
];

/**
 * The accented text in one spelling: NFC, lower case, single spaces, tone marks of `oa`, `oe`, `uy`
 * in the new place (`hòa` → `hoà`), so that two ways to write one word compare as equal.
 */
export function canonical(text: string): string {
  let marked = text.normalize("NFD").toLowerCase();
  for (const [old, placed] of OLD_TONE_PLACE) marked = marked.replace(old, placed);
  return oneLine(marked);
}

/** What was typed as it is kept: NFC, on one line, single spaces. */
export function oneLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** A handle for an address: folded, words joined by `-`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
