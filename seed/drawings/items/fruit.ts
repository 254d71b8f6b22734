import { Random } from "../../data/random";
import { light, mix, PALETTE as P, shade } from "../palette";
import { disc, fill, type Ink, line, num, oval, type Point, place, type Svg, smooth } from "../svg";

/** Draws one small thing around (0, 0), about 200 px across; `variant` tells one from the next. */
export type ItemDrawing = (ink: Ink, variant: number) => Svg;

const GOLDEN_ANGLE = 2.39996;

/** A leaf from (0, 0) upwards. */
export function blade(ink: Ink, length: number, width: number, colour: string = P.leaf): Svg {
  const outline = `M0 0C${num(-width, -length * 0.35, -width * 0.7, -length * 0.8, 0, -length)}C${num(width * 0.7, -length * 0.8, width, -length * 0.35, 0, 0)}Z`;
  const veins = [0.25, 0.42, 0.6, 0.76]
    .map(
      (t) =>
        `M0 ${num(-length * t)}L${num(width * 0.42, -length * (t + 0.12))}M0 ${num(-length * t)}L${num(-width * 0.42, -length * (t + 0.12))}`,
    )
    .join("");
  return (
    fill(outline, ink.fade("across", shade(colour, 0.1), colour, light(colour, 0.28))) +
    line(
      `M0 0L0 ${num(-length * 0.94)}${veins}`,
      light(colour, 0.5),
      Math.max(2, width * 0.05),
      0.55,
    )
  );
}

const bract = (length: number, width: number) =>
  `M${num(-width, 0)}C${num(-width * 0.9, -length * 0.5, -width * 0.1, -length * 0.7, width * 0.5, -length)}C${num(width * 0.55, -length * 0.5, width, -length * 0.3, width, 0)}Q0 ${num(width * 0.7, -width, 0)}Z`;

const dragonfruit: ItemDrawing = (ink) => {
  const body = smooth(
    [
      [0, -96],
      [58, -76],
      [84, -14],
      [74, 54],
      [34, 98],
      [0, 104],
      [-34, 98],
      [-74, 54],
      [-84, -14],
      [-58, -76],
    ],
    true,
  );
  const rows: Array<[number, number, number, number]> = [
    [-46, 62, -28, 0.9],
    [8, 78, 2, 1],
    [50, 60, 26, 0.95],
    [-64, 10, -52, 0.9],
    [64, 2, 44, 0.9],
    [-22, 20, -14, 1],
    [30, 12, 16, 1],
    [-44, -34, -34, 0.86],
    [44, -38, 36, 0.86],
    [0, -34, 2, 0.95],
    [-20, -74, -18, 0.7],
    [24, -76, 20, 0.7],
  ];
  const scales = rows
    .map(([x, y, turn, size]) =>
      place(
        x,
        y,
        fill(
          bract(58, 17),
          ink.fade("down", P.lime, mix(P.lime, P.blush, 0.55), "#d8467f", P.magenta),
        ) + line("M-2 -6C0 -24 4 -36 8 -46", "#fff1f1", 2.4, 0.4),
        size,
        turn,
      ),
    )
    .join("");
  const crown = [-34, -14, 6, 26, 42]
    .map((turn, index) =>
      place(
        0,
        -88,
        fill(bract(62 + (index % 2) * 16, 10), ink.fade("down", P.leaf, P.lime, P.blush)),
        1,
        turn - 8,
      ),
    )
    .join("");
  return (
    crown +
    fill(body, ink.round("#f58bb0", "#e2487f", P.magenta, P.plum)) +
    ink.within(body, oval(34, 44, 74, 84, P.plum, 0.22), oval(-30, -44, 30, 40, "#ffe3e6", 0.2)) +
    scales
  );
};

function half(ink: Ink, flesh: string, deep: string, seed: string): Svg {
  const seeds = Array.from({ length: 92 }, (_, k) => {
    const r = 64 * Math.sqrt((k + 2) / 94);
    const a = k * GOLDEN_ANGLE;
    return place(
      r * Math.cos(a),
      r * Math.sin(a) * 1.04,
      oval(0, 0, 2.7, 1.7, seed),
      1,
      (a * 180) / Math.PI,
    );
  }).join("");
  const ears = [-150, -112, -62, -26, 18, 60, 112, 158]
    .map((turn) =>
      place(
        82 * Math.sin((turn * Math.PI) / 180),
        -86 * Math.cos((turn * Math.PI) / 180),
        fill(bract(36, 13), ink.fade("down", "#8fae3f", "#c9cf7a", "#e2487f")),
        1,
        turn,
      ),
    )
    .join("");
  return (
    ears +
    oval(5, 7, 92, 96, P.plum) +
    oval(0, 0, 92, 96, ink.round("#f27aa4", P.magenta, P.plum)) +
    oval(0, 0, 80, 84, light(P.blush, 0.3)) +
    oval(0, 0, 76, 80, ink.round(light(flesh, 0.55), flesh, deep)) +
    seeds +
    fill("M-58 -36C-44 -62 -16 -74 8 -72C-18 -64 -40 -50 -58 -36Z", "#ffffff", 0.42)
  );
}

const chip = (ink: Ink, variant: number): Svg => {
  const flesh = variant % 2 ? "#c2306a" : "#d9477f";
  const random = new Random(variant + 7);
  const edge = Array.from({ length: 14 }, (_, k): Point => {
    const a = (k / 14) * Math.PI * 2;
    const r = 78 + random.between(-7, 7);
    return [r * Math.cos(a), r * 0.9 * Math.sin(a)];
  });
  const seeds = Array.from({ length: 44 }, (_, k) => {
    const r = 62 * Math.sqrt((k + 1) / 46);
    return oval(
      r * Math.cos(k * GOLDEN_ANGLE),
      r * 0.9 * Math.sin(k * GOLDEN_ANGLE),
      3.2,
      2.2,
      P.wine,
    );
  }).join("");
  const outline = smooth(edge, true);
  return (
    place(4, 8, fill(outline, P.wine)) +
    fill(outline, ink.round(light(flesh, 0.35), flesh, P.plum)) +
    line(outline, light(flesh, 0.35), 4, 0.6) +
    seeds +
    fill("M-50 -34C-30 -56 4 -62 30 -52C4 -50 -26 -44 -50 -34Z", "#ffffff", 0.28)
  );
};

const flower: ItemDrawing = (ink) => {
  const ring = (count: number, length: number, width: number, colours: string[], start: number) =>
    Array.from({ length: count }, (_, k) =>
      place(
        0,
        0,
        fill(
          `M0 6C${num(-width, -length * 0.4, -width * 0.6, -length * 0.86, 0, -length)}C${num(width * 0.6, -length * 0.86, width, -length * 0.4, 0, 6)}Z`,
          ink.fade("down", ...colours),
        ),
        1,
        start + (k * 360) / count,
      ),
    ).join("");
  const stamens = Array.from({ length: 30 }, (_, k) => {
    const r = 8 + 24 * Math.sqrt(k / 30);
    return disc(
      r * Math.cos(k * GOLDEN_ANGLE),
      r * Math.sin(k * GOLDEN_ANGLE),
      3.6,
      k % 3 ? P.sun : "#fde08a",
    );
  }).join("");
  return (
    ring(14, 112, 13, [P.sprout, P.lime, P.leaf], 0) +
    ring(12, 96, 22, ["#fffdf4", "#f4efd8", "#dfe3b8"], 15) +
    ring(9, 70, 20, [P.white, P.white, "#efe9cf"], 4) +
    disc(0, 0, 34, "#f3ecc9") +
    stamens +
    disc(0, 0, 9, "#fff6cf")
  );
};

const round = (ink: Ink, colours: string[], r: number, stem = true): Svg =>
  disc(0, 0, r, ink.round(...colours)) +
  oval(-r * 0.34, -r * 0.42, r * 0.24, r * 0.15, "#ffffff", 0.5) +
  (stem ? line(`M0 ${num(-r * 0.92)}q4 -14 12 -20`, P.brown, 6) : "");

const lime: ItemDrawing = (ink, variant) => {
  if (variant % 2 === 0) {
    const body =
      "M-86 4C-78 -52 -34 -70 4 -68C44 -66 76 -42 84 -6C92 -4 98 2 94 10C90 16 84 14 80 16C66 54 30 68 -6 66C-48 64 -82 44 -86 4Z";
    return (
      fill(body, ink.round(P.sprout, P.lime, P.leaf, P.moss)) +
      oval(-30, -32, 26, 13, "#ffffff", 0.38) +
      ink.within(
        body,
        ink.tile(26, 26, disc(6, 6, 1.8, P.moss, 0.4) + disc(19, 18, 1.5, "#ffffff", 0.35))
          ? `<rect x="-100" y="-80" width="200" height="160" fill="${ink.tile(26, 26, disc(6, 6, 1.8, P.moss, 0.4) + disc(19, 18, 1.5, "#ffffff", 0.35))}"/>`
          : "",
      )
    );
  }
  const segments = Array.from({ length: 9 }, (_, k) =>
    place(
      0,
      0,
      fill(
        "M0 -8C-16 -22 -20 -48 -12 -56Q0 -62 12 -56C20 -48 16 -22 0 -8Z",
        ink.fade("down", "#e7f0a6", P.sprout, P.lime),
      ),
      1,
      k * 40,
    ),
  ).join("");
  return (
    disc(4, 6, 76, P.moss) +
    disc(0, 0, 76, ink.round(P.lime, P.leaf)) +
    disc(0, 0, 69, "#f6f7d9") +
    segments +
    disc(0, 0, 6, "#f6f7d9") +
    fill("M-46 -34C-34 -52 -12 -60 8 -58C-14 -52 -32 -44 -46 -34Z", "#ffffff", 0.5)
  );
};

const mango: ItemDrawing = (ink) => {
  const body =
    "M-10 -92C38 -100 86 -58 88 2C90 58 46 96 -4 96C-50 96 -84 60 -76 14C-70 -24 -44 -84 -10 -92Z";
  return (
    fill(body, ink.round("#fde39a", P.sun, P.apricot, P.coral)) +
    ink.within(
      body,
      ink.soft(14, oval(70, 30, 46, 80, P.coral, 0.45)),
      ink.soft(14, oval(-60, 66, 50, 40, P.leaf, 0.2)),
    ) +
    oval(-22, -40, 18, 34, "#ffffff", 0.34) +
    line("M-10 -90q-2 -16 6 -26", P.brown, 7) +
    place(-6, -104, blade(ink, 92, 22), 1, 62)
  );
};

function cluster(ink: Ink, colours: string[]): Svg {
  const rows = [
    [-50, -17, 17, 50],
    [-60, -30, 2, 32, 60],
    [-44, -14, 18, 46],
    [-30, 2, 32],
    [-14, 16],
    [2],
  ];
  const grapes = rows
    .flatMap((row, y) =>
      row.map((x, k) =>
        place(
          x + (k % 2) * 3,
          -48 + y * 29,
          disc(0, 0, 21, ink.round(...colours)) + oval(-7, -8, 5.5, 4, "#ffffff", 0.65),
        ),
      ),
    )
    .join("");
  return (
    place(-4, -62, blade(ink, 78, 34), 1, -68) +
    place(8, -64, blade(ink, 70, 30, P.moss), 1, 58) +
    line("M0 -60C2 -76 10 -90 20 -102", P.brown, 7) +
    grapes
  );
}

const pomelo: ItemDrawing = (ink) => {
  const body = smooth(
    [
      [0, -100],
      [40, -74],
      [86, -14],
      [84, 48],
      [40, 94],
      [0, 100],
      [-40, 94],
      [-84, 48],
      [-86, -14],
      [-40, -74],
    ],
    true,
  );
  const pores = ink.tile(30, 30, disc(7, 8, 2.2, P.moss, 0.35) + disc(22, 22, 1.8, "#ffffff", 0.4));
  return (
    fill(body, ink.round("#dfe59a", "#b9cf62", "#86ab43", P.leaf)) +
    fill(body, pores) +
    oval(-32, -36, 22, 32, "#ffffff", 0.26) +
    place(2, -96, blade(ink, 96, 26, P.moss), 1, 64) +
    line("M0 -96v-18", P.brown, 8)
  );
};

const banana: ItemDrawing = (ink, variant) =>
  place(
    0,
    0,
    fill(
      "M-82 -34C-58 6 30 22 82 -14C92 -18 100 -8 96 4C76 84 -58 92 -98 -4C-104 -20 -92 -38 -82 -34Z",
      ink.fade("down", "#e2a552", P.ochre, P.amber),
    ) +
      line("M-74 -12C-40 34 26 36 80 4", "#f7d08c", 7, 0.6) +
      line("M-66 22C-30 60 24 62 66 36", P.brown, 4, 0.4),
    1,
    variant * 7 - 8,
  );

const coconut: ItemDrawing = (ink) =>
  disc(4, 6, 88, P.bark) +
  disc(0, 0, 88, ink.round("#9a6238", P.brown, P.bark)) +
  disc(0, 0, 76, P.white) +
  disc(2, 4, 56, ink.round("#e8e6d8", "#f3f0e4", P.white)) +
  fill("M-42 30A52 52 0 0 0 48 28A60 40 0 0 1 -42 30Z", "#ffffff", 0.8) +
  line("M-66 -54C-50 -72 -22 -84 4 -84", "#c08a55", 4, 0.5);

const raisin: ItemDrawing = (ink, variant) =>
  place(
    0,
    0,
    oval(0, 0, 52, 36, ink.round("#8b4a63", P.plum, P.wine, "#2f0c1e")) +
      line(
        "M-34 -10C-10 -22 12 -20 34 -6M-30 10C-8 0 16 2 34 12M-12 24C2 18 14 20 24 24",
        "#c58aa0",
        3,
        0.45,
      ),
    1,
    variant * 47,
  );

/** Fruit and what is cut of it. */
export const FRUIT_ITEMS = {
  apple: (ink: Ink) => round(ink, ["#eef0ae", "#c3d36a", "#8fb548", P.leaf], 78),
  banana,
  coconut,
  dragonfruit,
  "dragonfruit-chip": chip,
  "dragonfruit-flower": flower,
  "dragonfruit-half": (ink: Ink) => half(ink, "#fbf7f2", "#e4dcd8", "#2b2430"),
  "dragonfruit-red-half": (ink: Ink) => half(ink, "#d42c6c", P.plum, "#2d0818"),
  grapes: (ink: Ink) => cluster(ink, ["#b2567f", P.plum, P.wine]),
  "green-grapes": (ink: Ink) => cluster(ink, ["#eef3b6", "#bcd069", "#7fa23c"]),
  lime,
  mango,
  pomelo,
  raisin,
} satisfies Record<string, ItemDrawing>;
