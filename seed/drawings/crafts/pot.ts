import type { Random } from "../../data/random";
import { light, PALETTE as P, shade } from "../palette";
import type { Of } from "../spec";
import { box, disc, fill, type Ink, line, oval, place, type Svg, shadow, turned } from "../svg";

/** The dark clouds that open fire leaves on clay. */
function fireMarks(ink: Ink, outline: string, random: Random): Svg {
  return ink.within(
    outline,
    ink.soft(
      26,
      Array.from({ length: 9 }, () =>
        oval(
          random.between(-300, 300),
          random.between(-640, 0),
          random.between(50, 130),
          random.between(30, 80),
          random.pick([P.bark, P.bark, P.brown, P.apricot, P.sand]),
          0.42,
        ),
      ).join(""),
    ),
    box(
      -600,
      -900,
      1200,
      940,
      ink.fade("across", "#2b120a88", "#ffffff00", "#ffffff33", "#ffffff00", "#2b120aaa"),
    ),
  );
}

const POTS: Record<Of<"pot">["form"], (ink: Ink, colour: string, random: Random) => Svg> = {
  vase: (ink, colour, random) => {
    const body = turned([
      [-760, 150],
      [-744, 156],
      [-700, 128],
      [-620, 104],
      [-540, 150],
      [-420, 260],
      [-280, 310],
      [-140, 260],
      [-30, 160],
      [0, 140],
    ]);
    const lines = [-600, -575, -470, -452]
      .map((y, k) =>
        line(
          `M-330 ${y}Q0 ${y + 40} 330 ${y}`,
          k % 2 ? P.sand : P.bark,
          7,
          0.55,
          k === 2 ? "16 14" : "",
        ),
      )
      .join("");
    const grasses = [-34, -18, -4, 10, 24, 40]
      .map((turn, k) =>
        place(
          0,
          -740,
          line("M0 0C-6 -120 4 -240 0 -330", k % 2 ? P.ochre : "#a98a4a", 6) +
            Array.from({ length: 10 }, (_, j) =>
              oval(j % 2 ? 9 : -9, -220 - j * 13, 12, 6, k % 2 ? P.dune : light(P.sand, 0.2)),
            ).join(""),
          0.92,
          turn,
        ),
      )
      .join("");
    return (
      shadow(ink, 0, 0, 260) +
      grasses +
      fill(
        body,
        ink.fade(
          "across",
          shade(colour, 0.3),
          colour,
          light(colour, 0.25),
          colour,
          shade(colour, 0.4),
        ),
      ) +
      fireMarks(ink, body, random) +
      ink.within(body, lines) +
      oval(0, -752, 152, 28, shade(colour, 0.3)) +
      oval(0, -748, 124, 19, P.bark)
    );
  },
  cooking: (ink, colour, random) => {
    const body = turned([
      [-380, 350],
      [-360, 364],
      [-300, 396],
      [-180, 410],
      [-70, 330],
      [-10, 200],
      [0, 170],
    ]);
    const lid =
      "M-380 -392C-360 -500 -180 -570 0 -574C180 -570 360 -500 380 -392C200 -340 -200 -340 -380 -392Z";
    const steam = [-90, 20, 120]
      .map((x, k) =>
        line(`M${x} -640c-40 -60 40 -110 0 -180s30 -90 10 -140`, P.white, 16 - k * 3, 0.4),
      )
      .join("");
    return (
      shadow(ink, 0, 0, 390) +
      ink.soft(6, steam) +
      place(
        0,
        0,
        line(
          "M-392 -300C-480 -320 -480 -190 -396 -210M392 -300C480 -320 480 -190 396 -210",
          shade(colour, 0.2),
          44,
        ) +
          fill(
            body,
            ink.fade(
              "across",
              shade(colour, 0.3),
              colour,
              light(colour, 0.25),
              colour,
              shade(colour, 0.4),
            ),
          ) +
          fireMarks(ink, body, random) +
          fill(
            lid,
            ink.fade(
              "across",
              shade(colour, 0.2),
              light(colour, 0.1),
              light(colour, 0.32),
              colour,
              shade(colour, 0.35),
            ),
          ) +
          line("M-330 -420C-180 -378 180 -378 330 -420", P.bark, 6, 0.4) +
          oval(0, -590, 62, 36, ink.round(light(colour, 0.4), colour, shade(colour, 0.4))) +
          disc(170, -480, 12, P.bark),
        1.12,
      )
    );
  },
  lamp: (ink, colour, random) => {
    const body = turned([
      [-700, 120],
      [-680, 128],
      [-600, 190],
      [-440, 290],
      [-240, 310],
      [-80, 250],
      [-20, 230],
      [0, 236],
    ]);
    const holes: Svg[] = [];
    for (let row = 0; row < 6; row++) {
      const y = -580 + row * 94;
      const w = [150, 216, 260, 286, 282, 250][row] ?? 200;
      for (let k = -3; k <= 3; k++) {
        const x = Math.sin((k + (row % 2 ? 0.5 : 0)) * 0.4) * w * 0.98;
        const squeeze = Math.cos((k + (row % 2 ? 0.5 : 0)) * 0.4);
        holes.push(
          place(
            x,
            y,
            `<g transform="scale(${squeeze.toFixed(2)} 1)">${fill(row % 2 ? "M0 -32C24 -12 24 12 0 32C-24 12 -24 -12 0 -32Z" : "M0 -30L26 0L0 30L-26 0Z", ink.glow("#fffbe0", "#ffe08a", P.sun))}</g>`,
          ),
        );
      }
    }
    return (
      ink.soft(70, disc(0, -330, 460, P.sun, 0.6)) +
      shadow(ink, 0, 0, 300) +
      fill(
        body,
        ink.fade(
          "across",
          shade(colour, 0.4),
          colour,
          light(colour, 0.2),
          colour,
          shade(colour, 0.45),
        ),
      ) +
      fireMarks(ink, body, random) +
      ink.within(body, holes.join("")) +
      ink.soft(12, faintGlow(holes)) +
      oval(0, -692, 122, 24, P.bark)
    );
  },
};

const faintGlow = (holes: Svg[]) => `<g opacity=".45">${holes.join("")}</g>`;

/** Open-fired pottery. */
export function drawPot(ink: Ink, drawing: Of<"pot">, random: Random): Svg {
  return POTS[drawing.form](ink, P[drawing.tint], random);
}
