import { readFileSync } from "node:fs";
import opentype from "opentype.js";
import { fill, type Svg } from "./svg";

type Weight = 500 | 700 | 800;

/** Be Vietnam Pro comes in one file per script; a letter is taken from the first that has it. */
const SUBSETS = ["vietnamese", "latin-ext", "latin"] as const;
const fonts = new Map<Weight, opentype.Font[]>();

function load(weight: Weight): opentype.Font[] {
  const known = fonts.get(weight);
  if (known) return known;
  const loaded = SUBSETS.map((subset) => {
    const file = require.resolve(
      `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`,
    );
    const bytes = readFileSync(file);
    return opentype.parse(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    );
  });
  fonts.set(weight, loaded);
  return loaded;
}

function fontOf(letter: string, weight: Weight): opentype.Font {
  const font = load(weight).findLast((candidate) => candidate.charToGlyphIndex(letter) > 0);
  if (!font) throw new Error(`No letter for ${letter}`);
  return font;
}

interface Run {
  d: string;
  width: number;
}

function run(text: string, size: number, weight: Weight, spacing: number): Run {
  let x = 0;
  let d = "";
  for (const letter of text.normalize("NFC")) {
    const font = fontOf(letter, weight);
    const glyph = font.charToGlyph(letter);
    d += glyph.getPath(x, 0, size).toPathData(1);
    x += ((glyph.advanceWidth ?? 0) / font.unitsPerEm) * size + spacing;
  }
  return { d, width: x - spacing };
}

/**
 * Words as outlines, centred on (x, y) at the base line, so that a picture is the same on a machine without
 * the typeface. They are made smaller until they fit in `room`.
 */
export function lettering(
  text: string,
  x: number,
  y: number,
  look: { size: number; colour: string; weight?: Weight; room?: number; spacing?: number },
): Svg {
  const weight = look.weight ?? 700;
  const wide = run(text, look.size, weight, look.spacing ?? 0);
  const size =
    look.room && wide.width > look.room ? (look.size * look.room) / wide.width : look.size;
  const fitted =
    size === look.size ? wide : run(text, size, weight, ((look.spacing ?? 0) * size) / look.size);
  return `<g transform="translate(${(x - fitted.width / 2).toFixed(1)} ${y.toFixed(1)})">${fill(fitted.d, look.colour)}</g>`;
}
