import { blade } from "../items/fruit";
import { light, PALETTE as P, shade } from "../palette";
import { box, disc, fill, line, num, oval, place, shadow, turned } from "../svg";
import type { DrawPlant } from "./planter";

/** Fish of the garden, by form. */
export const FISH = {
  betta: (ink, colour) => {
    const glass = turned([
      [-760, 230],
      [-744, 244],
      [-700, 240],
      [-600, 330],
      [-420, 440],
      [-220, 420],
      [-60, 290],
      [0, 230],
    ]);
    const fin = (d: string, deep: string) =>
      fill(d, ink.fade("diagonal", light(colour, 0.25), colour, deep)) +
      line(d, light(colour, 0.5), 4, 0.5);
    const fish =
      fin(
        "M60 -10C140 -150 330 -170 360 -60C400 20 350 150 250 190C180 160 110 90 60 20Z",
        P.plum,
      ) +
      fin("M-40 -50C-20 -190 140 -220 170 -120C150 -70 110 -40 70 -20Z", P.plum) +
      fin("M-50 40C-70 160 20 250 130 210C150 140 110 70 60 30Z", P.plum) +
      [30, 70, 110, 150]
        .map((k) =>
          line(
            `M80 0C180 ${num(-60 + k * 0.6)} 260 ${num(-70 + k)} ${num(340 - k * 0.4)} ${num(-70 + k * 1.5)}`,
            light(colour, 0.4),
            5,
            0.45,
          ),
        )
        .join("") +
      fill(
        "M-170 0C-130 -66 20 -70 90 0C20 62 -130 60 -170 0Z",
        ink.fade("down", light(colour, 0.35), colour, shade(colour, 0.35)),
      ) +
      disc(-112, -10, 17, P.white) +
      disc(-114, -10, 10, P.ink) +
      fill("M-60 10C-30 50 -40 90 -70 110C-90 70 -86 40 -60 10Z", light(colour, 0.3), 0.85);
    const weeds = [-230, -170, 190, 240]
      .map(
        (x, k) =>
          line(
            `M${x} -30C${x - 30} -150 ${x + 40} -250 ${x - 6} ${-360 + k * 20}`,
            k % 2 ? P.moss : P.leaf,
            20,
            0.9,
          ) +
          Array.from({ length: 9 }, (_, j) =>
            place(
              x + (j % 2 ? 8 : -8),
              -60 - j * 32,
              blade(ink, 74, 15, k % 2 ? P.moss : P.lime),
              1,
              j % 2 ? 58 : -58,
            ),
          ).join(""),
      )
      .join("");
    const pebbles = Array.from({ length: 34 }, (_, k) =>
      oval(
        -250 + (k % 17) * 31,
        -26 - Math.floor(k / 17) * 24 + (k % 3) * 6,
        21,
        14,
        [P.sand, P.grey, P.paper, P.dune][k % 4] ?? P.sand,
      ),
    ).join("");
    return (
      shadow(ink, 0, 0, 330) +
      place(
        0,
        0,
        fill(glass, "#dcefea", 0.6) +
          ink.within(
            glass,
            box(-460, -620, 920, 640, ink.fade("down", "#bfe3de", "#8cc7c4", "#5aa3a5")),
            oval(0, -620, 340, 34, "#e2f4f0"),
            weeds,
            pebbles,
            place(40, -340, fish, 0.92),
            [
              [-180, -520, 10],
              [-160, -560, 7],
              [-196, -480, 6],
            ]
              .map(
                ([x, y, r]) =>
                  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#fff" stroke-width="4" opacity=".8"/>`,
              )
              .join(""),
            fill(
              "M-340 -480C-390 -360 -380 -200 -300 -90L-260 -110C-330 -210 -340 -350 -300 -470Z",
              "#ffffff",
              0.5,
            ),
          ) +
          fill(glass, ink.fade("across", "#17363d44", "#ffffff00", "#ffffff00", "#17363d55")) +
          oval(0, -752, 238, 34, "#eef8f5") +
          oval(0, -750, 214, 25, "#b7d6d3") +
          place(
            150,
            -770,
            fill(
              "M0 0C60 -60 160 -70 200 -30C150 30 60 40 0 0Z",
              ink.fade("across", P.brick, P.amber),
            ),
          ),
        1.08,
      )
    );
  },
} satisfies Record<string, DrawPlant>;
