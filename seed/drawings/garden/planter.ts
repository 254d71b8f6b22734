import type { Random } from "../../data/random";
import { light, PALETTE as P, shade } from "../palette";
import { box, disc, fill, type Ink, line, num, oval, place, type Svg } from "../svg";

/** Draws a plant of the garden from its colour. */
export type DrawPlant = (ink: Ink, colour: string, random: Random) => Svg;

/** A plant pot with a rim; the soil's middle is at (0, -h). */
export function planter(ink: Ink, w: number, h: number, colour: string): Svg {
  const body = `M${num(-w * 0.9, -h)}L${num(-w * 0.66, -8)}Q${num(-w * 0.64, 0, -w * 0.56, 0)}H${num(w * 0.56)}Q${num(w * 0.64, 0, w * 0.66, -8)}L${num(w * 0.9, -h)}Z`;
  return (
    fill(
      body,
      ink.fade(
        "across",
        shade(colour, 0.32),
        colour,
        light(colour, 0.3),
        colour,
        shade(colour, 0.4),
      ),
    ) +
    ink.within(
      body,
      line(`M${num(-w, -h * 0.45)}${"q20 -22 40 0t40 0".repeat(12)}`, light(colour, 0.5), 7, 0.6),
    ) +
    box(
      -w,
      -h - 26,
      w * 2,
      62,
      ink.fade(
        "across",
        shade(colour, 0.3),
        light(colour, 0.08),
        light(colour, 0.4),
        colour,
        shade(colour, 0.38),
      ),
      14,
    ) +
    oval(0, -h - 22, w * 0.93, w * 0.12, P.bark)
  );
}

/** A flower of five petals around its centre. */
export const blossom = (ink: Ink, colour: string, centre: string) =>
  Array.from({ length: 5 }, (_, k) =>
    place(0, 0, oval(0, -23, 16, 22, ink.fade("down", light(colour, 0.5), colour)), 1, k * 72),
  ).join("") + disc(0, 0, 10, centre);
