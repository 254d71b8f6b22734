import { hasMarkup } from "@nang-gio/access/problem";
import { LONGEST_SKU } from "@nang-gio/marketplace/contract";
import { rearm } from "@nang-gio/paper";
import { read, refuse } from "../cell";
import type { CellKind } from "./kind";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const MAX_SAFE_DIGITS = 15;

/**
 * The text of a text or number cell: NFC, outer white space off, line ends as `\n`. A number keeps its
 * digits (`0312` typed as a number has lost its zero already: nothing can bring it back).
 */
export function textOf(
  cell: Parameters<CellKind<string>["read"]>[0],
): ReturnType<CellKind<string>["read"]> {
  if (cell.type === "boolean") return refuse("workbook.not_text");
  if (cell.type === "number") {
    if (cell.date) return refuse("workbook.date_for_text");
    const digits = String(cell.number);
    return digits.length > MAX_SAFE_DIGITS + 1 || digits.includes("e")
      ? refuse("workbook.digits_lost")
      : read(digits);
  }
  return read(rearm(cell.text.normalize("NFC").replace(/\r\n?/g, "\n").trim()));
}

/** Plain text of at most `max` characters. Markup is refused: texts are shown as they are typed. */
export function text(max = 200): CellKind<string> {
  return {
    expected: { code: "workbook.expected.text", params: { max } },
    read(cell) {
      const reading = textOf(cell);
      if (!reading.ok) return reading;
      if (reading.value.length > max) {
        return refuse("workbook.too_long", { length: reading.value.length });
      }
      if (hasMarkup(reading.value)) return refuse("workbook.markup");
      return CONTROL.test(reading.value) ? refuse("workbook.control_character") : reading;
    },
    write: (value) => value,
  };
}

/** Text of one line that has a form of its own. */
export function patternText(
  pattern: RegExp,
  expected: string,
  normalise: (text: string) => string = (value) => value,
): CellKind<string> {
  return {
    expected: { code: expected },
    read(cell) {
      const reading = textOf(cell);
      if (!reading.ok) return reading;
      const value = normalise(reading.value);
      return pattern.test(value) ? read(value) : refuse("workbook.wrong_form");
    },
    write: (value) => value,
  };
}

/** Key of an organisation or a product: it becomes the end of an address. */
export const handle = patternText(
  /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
  "workbook.expected.handle",
);

/** Stock-keeping unit: the producer's or the market's number of one variant. */
export const sku = patternText(
  new RegExp(`^[\\p{L}\\p{N}._\\-/]{1,${LONGEST_SKU}}$`, "u"),
  "workbook.expected.sku",
);

export const email = patternText(
  /^(?=.{3,200}$)[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/,
  "workbook.expected.email",
  (value) => value.toLowerCase(),
);
