const CURRENCY = /\s*(?:₫|đ|vnđ|vnd|đồng)$/iu;
const EXPONENT = /^\d+(?:\.\d+)?e[+-]?\d+$/i;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/**
 * Reads a number that a person typed as text, with Vietnamese (`1.250.000,5`) or English
 * (`1,250,000.5`) separators, spaces between digits and a currency sign after them.
 *
 * The rule: with both separators the last one is the decimal mark. With one kind, written more than
 * once, it groups thousands. Written once, it groups thousands when exactly three digits follow and one
 * to three, not just `0`, come before (`1.250` and `1,250` are 1250); else it is the decimal mark.
 * Gives `undefined` for anything else, wrong groups included (`1.25.000`).
 */
export function parseNumber(text: string): number | undefined {
  const compact = text
    .normalize("NFC")
    .replace(CURRENCY, "")
    .replace(/[\s\u00a0\u202f]/g, "");
  const [, sign = "", digits = ""] = /^([+-]?)(.*)$/s.exec(compact) ?? [];
  const magnitude = parseUnsigned(digits);
  return magnitude === undefined ? undefined : sign === "-" ? -magnitude : magnitude;
}

function parseUnsigned(digits: string): number | undefined {
  if (/^\d+$/.test(digits) || EXPONENT.test(digits)) return Number(digits);
  if (!/^\d[\d.,]*\d$/.test(digits)) return undefined;
  const decimalMark = decimalMarkOf(digits);
  if (!decimalMark) return GROUPED.test(digits) ? Number(digits.replace(/[.,]/g, "")) : undefined;
  const [whole = "", fraction = "", ...more] = digits.split(decimalMark);
  const wholeOk = /^\d+$/.test(whole) || GROUPED.test(whole);
  if (more.length > 0 || !wholeOk || !/^\d+$/.test(fraction)) return undefined;
  return Number(`${whole.replace(/[.,]/g, "")}.${fraction}`);
}

function decimalMarkOf(digits: string): "." | "," | undefined {
  const dots = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (dots > 0 && commas > 0) return digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
  if (dots + commas > 1) return undefined;
  const mark = dots === 1 ? "." : ",";
  const [whole = "", rest = ""] = digits.split(mark);
  const groups = rest.length === 3 && whole.length <= 3 && whole !== "0";
  return groups ? undefined : mark;
}
