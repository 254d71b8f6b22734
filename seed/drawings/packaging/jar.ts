import type { Random } from "../../data/random";
import { drawItem } from "../items";
import { light, mix, PALETTE as P, shade } from "../palette";
import type { Of } from "../spec";
import {
  box,
  disc,
  fill,
  type Ink,
  line,
  num,
  oval,
  place,
  type Svg,
  shadow,
  slab,
  turned,
} from "../svg";
import { DARK_TINTS, label } from "./label";

function contents(ink: Ink, drawing: Of<"jar">, random: Random): Svg {
  const colour = P[drawing.tint];
  const base = box(
    -300,
    -520,
    600,
    540,
    ink.fade(
      "across",
      shade(colour, 0.36),
      colour,
      light(colour, 0.25),
      colour,
      shade(colour, 0.4),
    ),
  );
  const scatter = (count: number, one: (index: number) => Svg) =>
    Array.from({ length: count }, (_, k) =>
      place(
        random.between(-240, 240),
        -20 - k * (470 / count) + random.between(-14, 14),
        one(k),
        1,
        random.between(-50, 50),
      ),
    ).join("");
  const kinds: Record<Of<"jar">["filling"], () => Svg> = {
    paste: () =>
      base +
      scatter(60, (k) =>
        oval(
          0,
          0,
          random.between(8, 26),
          random.between(4, 9),
          k % 2 ? light(colour, 0.22) : shade(colour, 0.25),
          0.5,
        ),
      ),
    beads: () =>
      base +
      scatter(420, () => disc(0, 0, 9, ink.round(light(colour, 0.5), colour, shade(colour, 0.4)))),
    strips: () =>
      base +
      scatter(150, (k) =>
        fill(
          "M-64 -7C-20 -16 20 8 64 -3L62 11C20 20 -22 2 -62 9Z",
          k % 3
            ? ink.fade("down", light(colour, 0.4), colour, shade(colour, 0.24))
            : shade(colour, 0.2),
        ),
      ),
    powder: () =>
      base +
      scatter(120, () => disc(0, 0, random.between(1.5, 3.4), light(colour, 0.55), 0.7)) +
      fill("M-300 -470C-120 -520 40 -440 300 -490V-540H-300Z", light(colour, 0.3), 0.6),
    nuts: () => base + scatter(56, (k) => place(0, 0, drawItem(ink, "cashew", k), 0.5)),
    nest: () =>
      base +
      scatter(90, (k) =>
        line(
          `M-70 ${num(random.between(-10, 10))}Q0 ${num(random.between(-40, 40))} 70 ${num(random.between(-10, 10))}`,
          k % 2 ? P.white : shade(colour, 0.16),
          6,
          0.75,
        ),
      ),
    honey: () =>
      base +
      ink.soft(20, oval(-120, -320, 60, 170, light(colour, 0.7), 0.7)) +
      scatter(16, () => disc(0, 0, random.between(3, 8), light(colour, 0.6), 0.6)),
  };
  return kinds[drawing.filling]();
}

/** A glass jar with its lid. */
export function drawJar(ink: Ink, drawing: Of<"jar">, random: Random): Svg {
  const body = turned([
    [-540, 176],
    [-524, 186],
    [-490, 190],
    [-452, 226],
    [-400, 246],
    [-56, 246],
    [-16, 232],
    [0, 196],
  ]);
  const colour = P[drawing.tint];
  const accent = DARK_TINTS.has(drawing.tint) ? colour : shade(mix(colour, P.brown, 0.3), 0.2);
  const lid = mix(accent, P.deep, 0.35);
  return (
    shadow(ink, 0, 0, 330) +
    place(
      0,
      0,
      fill(body, "#eaf1ea") +
        ink.within(
          body,
          contents(ink, drawing, random),
          ink.soft(16, box(150, -560, 120, 580, shade(colour, 0.5), 0, 0.35)),
        ) +
        fill(
          body,
          ink.fade("across", "#ffffff88", "#ffffff00", "#ffffff22", "#ffffff00", "#17363d44"),
        ) +
        label(ink, 470, 282, -372, drawing, mix(accent, P.ink, 0.1)) +
        fill(
          "M-206 -420C-222 -300 -222 -140 -200 -30L-176 -30C-192 -140 -192 -300 -176 -420Z",
          "#ffffff",
          0.42,
        ) +
        fill(
          slab(-636, 412, 112, 24),
          ink.fade("across", shade(lid, 0.4), lid, light(lid, 0.45), lid, shade(lid, 0.42)),
        ) +
        line("M-196 -606H196M-200 -566H200M-200 -546H200", light(lid, 0.4), 3, 0.4) +
        oval(0, -634, 186, 14, light(lid, 0.3)),
      1.36,
    )
  );
}
