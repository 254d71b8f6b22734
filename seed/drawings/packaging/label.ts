import { mark } from "../backdrop";
import { drawItem } from "../items";
import { lettering } from "../lettering";
import { mix, PALETTE as P, shade, type Tint } from "../palette";
import type { Item } from "../spec";
import { disc, fill, type Ink, num, place, type Svg } from "../svg";

/** Colours that dark ink cannot be read on. */
export const DARK_TINTS = new Set<Tint>([
  "ink",
  "deep",
  "sea",
  "teal",
  "coral",
  "brick",
  "amber",
  "brown",
  "bark",
  "magenta",
  "plum",
  "wine",
  "leaf",
  "moss",
  "ochre",
]);

/** Ink that can be read on a colour. */
export const onto = (tint: Tint) => (DARK_TINTS.has(tint) ? P.white : P.ink);

/** A printed label: mark, name and small line between two bands, `w` wide around x = 0 from `y` down. */
export function label(
  ink: Ink,
  w: number,
  h: number,
  y: number,
  texts: { label: string; small?: string },
  accent: string,
  icon?: Item,
): Svg {
  const top = y;
  const bend = w * 0.035;
  const outline = `M${num(-w / 2, top)}Q0 ${num(top + bend * 2)} ${num(w / 2, top)}V${num(top + h)}Q0 ${num(top + h + bend * 2)} ${num(-w / 2, top + h)}Z`;
  const band = (at: number, height: number, colour: string) =>
    fill(
      `M${num(-w / 2, at)}Q0 ${num(at + bend * 2)} ${num(w / 2, at)}v${num(height)}Q0 ${num(at + height + bend * 2)} ${num(-w / 2, at + height)}Z`,
      colour,
    );
  const middle = top + h * 0.34 + bend;
  const emblem = icon
    ? place(0, middle, drawItem(ink, icon, 1), h * 0.0021)
    : place(0, middle, mark(accent), h * 0.0034);
  return (
    fill(
      outline,
      ink.fade("across", shade(P.paper, 0.16), P.paper, P.white, P.paper, shade(P.paper, 0.2)),
    ) +
    band(top, h * 0.07, accent) +
    band(top + h * 0.93, h * 0.07, accent) +
    band(top + h * 0.1, h * 0.012, accent) +
    disc(0, middle, h * 0.2, mix(accent, P.paper, 0.82)) +
    emblem +
    lettering(texts.label, 0, top + h * 0.71 + bend, {
      size: h * 0.17,
      colour: P.ink,
      weight: 800,
      room: w * 0.84,
    }) +
    (texts.small
      ? lettering(texts.small, 0, top + h * 0.84 + bend, {
          size: h * 0.09,
          colour: accent,
          weight: 700,
          room: w * 0.8,
        })
      : "")
  );
}
