import { Random } from "../data/random";
import { blade } from "./items/fruit";
import { light, mix, shade } from "./palette";
import type { Ground } from "./spec";
import { box, disc, fill, type Ink, line, num, oval, place, type Svg, smooth } from "./svg";

/** Side of a product's picture. */
export const SIDE = 1600;
/** Where a product stands. */
export const FLOOR = 1270;

interface Paper {
  wall: string;
  sun: string;
  table: string;
}

export const PAPERS: Record<Ground, Paper> = {
  sea: { wall: "#6fb3b1", sun: "#b5dcd2", table: "#2c8186" },
  sky: { wall: "#bfdedd", sun: "#fbf3e1", table: "#8cc0c1" },
  sand: { wall: "#f1d9ae", sun: "#fbefd6", table: "#dbb272" },
  sun: { wall: "#f9cd6c", sun: "#fde6ab", table: "#ea9f3d" },
  rose: { wall: "#f4c7c0", sun: "#fce6de", table: "#e08b8a" },
  leaf: { wall: "#a5c389", sun: "#dbe8ba", table: "#5a9060" },
  paper: { wall: "#f6ecda", sun: "#f7d9a8", table: "#e3cba4" },
  clay: { wall: "#e2a37c", sun: "#f4d2b0", table: "#bb6a47" },
  dusk: { wall: "#2b5f6b", sun: "#f1a660", table: "#184650" },
  mint: { wall: "#c6dfcb", sun: "#f3f5df", table: "#8fbd9d" },
};

type Setting = "sun" | "arch" | "dunes" | "waves" | "window";
const SETTINGS: Setting[] = ["sun", "arch", "dunes", "sun", "waves", "arch", "window"];

function setting(ink: Ink, kind: Setting, paper: Paper, random: Random): Svg {
  const glow = ink.fade("down", light(paper.sun, 0.3), paper.sun);
  if (kind === "arch") {
    return (
      fill(
        "M350 1600V720A450 450 0 0 1 1250 720V1600Z",
        ink.fade("down", light(paper.sun, 0.35), paper.sun),
      ) + line("M310 1600V720A490 490 0 0 1 1290 720V1600", light(paper.wall, 0.5), 6, 0.7)
    );
  }
  if (kind === "window") {
    const pane = (x: number) =>
      fill(
        `M${num(x, 120)}L${num(x + 300, 60)}L${num(x + 380, 980)}L${num(x + 80, 1040)}Z`,
        light(paper.wall, 0.55),
        0.55,
      );
    return pane(290) + pane(650) + line("M420 560L1010 460", paper.wall, 22);
  }
  if (kind === "waves") {
    const rows = Array.from({ length: 9 }, (_, k) => {
      const y = 330 + k * 88;
      return line(
        `M-40 ${y}${"q70 -46 140 0t140 0".repeat(6)}`,
        light(paper.wall, 0.45),
        9,
        0.5 - k * 0.02,
      );
    }).join("");
    return disc(800, 700, 430, glow) + rows;
  }
  if (kind === "dunes") {
    const far = random.between(760, 860);
    return (
      disc(random.pick([470, 1130]), 470, 210, glow) +
      fill(
        `${smooth([
          [-40, far + 60],
          [300, far - 60],
          [700, far + 50],
          [1150, far - 90],
          [1640, far + 20],
        ])}V1600H-40Z`,
        mix(paper.wall, paper.table, 0.35),
      ) +
      fill(
        `${smooth([
          [-40, far + 190],
          [420, far + 90],
          [900, far + 190],
          [1320, far + 60],
          [1640, far + 120],
        ])}V1600H-40Z`,
        mix(paper.wall, paper.table, 0.6),
      )
    );
  }
  return (
    disc(800, 720, 500, glow) +
    `<circle cx="800" cy="720" r="545" fill="none" stroke="${light(paper.wall, 0.5)}" stroke-width="5" opacity=".7"/>`
  );
}

/** Shade of leaves in the sun that falls on the wall. */
function leafShade(ink: Ink, random: Random, paper: Paper): Svg {
  const dark = shade(paper.wall, 0.42);
  const frond = (x: number, y: number, turn: number, size: number) =>
    place(
      x,
      y,
      Array.from({ length: 9 }, (_, k) =>
        ["-1", "1"]
          .map((side) =>
            place(
              0,
              -k * 62,
              fill("M0 0C50 -34 130 -60 210 -54C150 -20 70 8 0 0Z", dark),
              1 - k * 0.06,
              18 - k * 5,
              side === "-1",
            ),
          )
          .join(""),
      ).join("") + line("M0 40C10 -200 0 -400 -20 -560", dark, 10),
      size,
      turn,
    );
  const right = random.next() < 0.55;
  return `<g opacity=".13">${ink.soft(10, right ? frond(1720, 260, -72, 1.25) + frond(1560, -90, -128, 1.1) : frond(-110, 250, 70, 1.25) + frond(60, -100, 126, 1.1))}</g>`;
}

function speckles(random: Random, paper: Paper): Svg {
  return Array.from({ length: 110 }, () =>
    disc(
      random.between(0, SIDE),
      random.between(0, SIDE),
      random.between(1, 3.2),
      random.next() < 0.5 ? light(paper.sun, 0.6) : shade(paper.wall, 0.3),
      0.3,
    ),
  ).join("");
}

/** The coloured paper, its sun and its table; the seed chooses how they lie. */
export function backdrop(ink: Ink, ground: Ground, seed: number): Svg {
  const random = new Random(seed);
  const paper = PAPERS[ground];
  const kind = random.pick(SETTINGS);
  const tilt = random.between(-26, 26);
  const edge = smooth([
    [-40, 1120 + tilt],
    [420, 1090 - tilt],
    [1000, 1110 + tilt],
    [1640, 1080 - tilt],
  ]);
  return (
    box(0, 0, SIDE, SIDE, ink.fade("down", light(paper.wall, 0.16), paper.wall)) +
    setting(ink, kind, paper, random) +
    leafShade(ink, random, paper) +
    fill(
      `${edge}V1640H-40Z`,
      ink.fade("down", light(paper.table, 0.24), paper.table, shade(paper.table, 0.08)),
    ) +
    line(edge, light(paper.table, 0.6), 5, 0.6) +
    ink.soft(40, oval(620, 1300, 560, 90, light(paper.table, 0.6), 0.35)) +
    speckles(random, paper)
  );
}

/** The shop's mark, sun over wind and wave, in one colour, 100 px wide around (0, 0). */
export function mark(colour: string, wave = colour): Svg {
  return (
    fill("M-30 4A30 30 0 0 1 30 4Z", colour) +
    line("M0 -40V-48M-26 -31L-31 -38M26 -31L31 -38M-42 -10L-50 -13M42 -10L50 -13", colour, 5) +
    line("M-46 18q11.5 -10 23 0t23 0t23 0t23 0M-30 34q10 -9 20 0t20 0t20 0", wave, 5.5)
  );
}

/** A leaf at a label's corner. */
export function sprig(ink: Ink, colour: string): Svg {
  return (
    place(0, 0, blade(ink, 46, 14, colour), 1, -38) + place(0, 0, blade(ink, 46, 14, colour), 1, 38)
  );
}
