import type { Random } from "../data/random";
import { drawItem } from "./items";
import { light, mix, PALETTE as P, shade } from "./palette";
import type { Item, Of } from "./spec";
import { fill, type Ink, line, num, oval, place, type Svg, shadow } from "./svg";

/** How large a thing lies in a bowl, and how many of it. */
const HEAPS: Partial<Record<Item, { size: number; rows: number; across: number }>> = {
  anchovy: { size: 1.2, rows: 7, across: 7 },
  shrimp: { size: 1.15, rows: 6, across: 7 },
  squid: { size: 1.15, rows: 4, across: 6 },
  "squid-ring": { size: 1.15, rows: 5, across: 7 },
  seagrapes: { size: 1.55, rows: 4, across: 6 },
  seaweed: { size: 1.6, rows: 4, across: 6 },
  nest: { size: 1.7, rows: 3, across: 4 },
  resin: { size: 0.95, rows: 6, across: 9 },
  mushroom: { size: 1.5, rows: 4, across: 5 },
  cashew: { size: 0.86, rows: 7, across: 10 },
  peanut: { size: 0.92, rows: 7, across: 9 },
  banana: { size: 1.35, rows: 6, across: 5 },
  roundcake: { size: 1.45, rows: 4, across: 5 },
  rice: { size: 1.5, rows: 5, across: 6 },
  "bamboo-shoot": { size: 1.45, rows: 5, across: 6 },
};

function heap(ink: Ink, item: Item, random: Random): Svg {
  const { size, rows, across } = HEAPS[item] ?? { size: 1.1, rows: 5, across: 7 };
  const parts: Svg[] = [];
  for (let row = 0; row < rows; row++) {
    const t = row / (rows - 1);
    const reach = 400 * Math.sqrt(Math.max(0.12, 1 - (1 - t) ** 2 * 0.88));
    const count = Math.max(2, Math.round(across * (reach / 400)));
    for (let k = 0; k < count; k++) {
      const x = ((k + 0.5) / count - 0.5) * 2 * reach * 0.86 + random.between(-18, 18);
      const lift = Math.cos((x / 460) * 1.4) * 60;
      const y = -470 + t * 170 - lift + random.between(-10, 10);
      const turn =
        item === "rice" || item === "nest" || item === "seagrapes" || item === "mushroom"
          ? random.between(-16, 16) + x * 0.05
          : random.between(-70, 70);
      parts.push(
        place(x, y, drawItem(ink, item, row * 7 + k), size * random.between(0.92, 1.06), turn),
      );
    }
  }
  return parts.join("");
}

/** Woven strips as a fill, warm as bamboo. */
export function weaveFill(ink: Ink, base: string, size = 44): string {
  const dark = shade(base, 0.34);
  const pale = light(base, 0.35);
  const half = size / 2;
  const strip = (x: number, y: number, w: number, h: number, across: boolean) =>
    `<rect x="${x + 1}" y="${y + 1}" width="${w - 2}" height="${h - 2}" rx="4" fill="${ink.fade(across ? "across" : "down", shade(base, 0.14), pale, base, shade(base, 0.18))}"/>`;
  return ink.tile(
    size,
    size,
    `<rect width="${size}" height="${size}" fill="${dark}"/>${strip(0, 0, half, half, true)}${strip(half, half, half, half, true)}${strip(half, 0, half, half, false)}${strip(0, half, half, half, false)}`,
  );
}

const BOWL = "M-520 -330C-512 -150 -380 -10 -180 0H180C380 -10 512 -150 520 -330Z";

/** A bowl heaped with one thing. */
export function drawBowl(ink: Ink, drawing: Of<"bowl">, random: Random): Svg {
  const colour = { clay: "#b5603a", white: "#f3efe4", bamboo: "#d9a95e" }[drawing.vessel];
  const glaze = {
    clay: ink.within(
      BOWL,
      line("M-540 -250Q0 -130 540 -250", P.sand, 10, 0.6),
      line("M-540 -222Q0 -102 540 -222", P.sand, 5, 0.5),
      ink.soft(20, oval(240, -80, 150, 60, P.bark, 0.4), oval(-180, -160, 110, 50, P.apricot, 0.4)),
    ),
    white: ink.within(
      BOWL,
      line(`M-560 -226${"q40 54 80 0".repeat(14)}`, P.sea, 9, 0.85),
      line("M-560 -262Q0 -150 560 -262", P.sea, 6, 0.85),
      line("M-420 -60Q0 20 420 -60", P.sea, 5, 0.7),
    ),
    bamboo: fill(BOWL, weaveFill(ink, colour, 46), 0.95),
  }[drawing.vessel];
  return (
    shadow(ink, 0, -4, 420, 74) +
    place(
      0,
      0,
      oval(0, -330, 520, 104, ink.fade("down", shade(colour, 0.5), shade(colour, 0.3))) +
        heap(ink, drawing.heap, random) +
        fill(
          "M-520 -330C-512 -150 -380 -10 -180 0H180C380 -10 512 -150 520 -330C440 -232 -440 -232 -520 -330Z",
          ink.fade(
            "across",
            shade(colour, 0.26),
            colour,
            light(colour, 0.4),
            colour,
            shade(colour, 0.36),
          ),
        ) +
        ink.within(
          "M-520 -330C-512 -150 -380 -10 -180 0H180C380 -10 512 -150 520 -330C440 -232 -440 -232 -520 -330Z",
          glaze,
          ink.soft(
            30,
            oval(300, 0, 330, 150, shade(colour, 0.6), 0.4),
            oval(-260, -210, 90, 60, "#ffffff", 0.35),
          ),
        ) +
        line(
          "M-520 -330C-440 -232 440 -232 520 -330",
          light(colour, 0.45),
          drawing.vessel === "bamboo" ? 24 : 14,
        ) +
        (drawing.vessel === "bamboo"
          ? line("M-516 -318C-436 -222 436 -222 516 -318", shade(colour, 0.4), 5, 0.5, "22 18")
          : ""),
      1.08,
    )
  );
}

interface Lay {
  size: number;
  /** Where each lies and how it is turned, by style. */
  spots: Array<Array<[x: number, y: number, turn: number]>>;
}

const LAYS: Partial<Record<Item, Lay>> = {
  squid: {
    size: 2.2,
    spots: [
      [
        [-250, -30, -14],
        [250, -40, 14],
        [0, 30, 0],
      ],
      [
        [-190, -60, -8],
        [190, 10, 172],
      ],
      [
        [-330, 20, 0],
        [-112, -50, 0],
        [112, 10, 0],
        [330, -30, 0],
      ],
    ],
  },
  fish: {
    size: 2.5,
    spots: [
      [
        [-30, -210, -5],
        [40, -70, 4],
        [-24, 72, -4],
        [30, 208, 5],
      ],
      [
        [-150, -120, -36],
        [60, 0, -36],
        [230, 140, -36],
      ],
      [
        [-20, -180, 3],
        [30, 10, 183],
        [-20, 196, 3],
      ],
      [
        [-230, -110, 62],
        [-80, 30, 62],
        [80, -40, 62],
        [230, 90, 62],
      ],
    ],
  },
  roundcake: {
    size: 1.72,
    spots: [
      [
        [-260, -120, 0],
        [20, -190, 0],
        [280, -90, 0],
        [-130, 80, 0],
        [160, 110, 0],
      ],
      [
        [-190, -190, 0],
        [150, -200, 0],
        [-340, 0, 0],
        [0, 0, 0],
        [340, 0, 0],
        [-190, 200, 0],
        [160, 200, 0],
      ],
    ],
  },
  "rice-paper": {
    size: 2.8,
    spots: [
      [
        [-150, -110, 0],
        [170, -70, 40],
        [10, 70, 80],
      ],
      [
        [-190, 0, 0],
        [190, -20, 60],
      ],
      [
        [-60, -70, 0],
        [0, 0, 30],
        [70, 70, 70],
      ],
    ],
  },
};

/** A round bamboo tray seen from above, with things laid out to dry on it. */
export function drawTray(ink: Ink, drawing: Of<"tray">): Svg {
  const base = "#d9ab63";
  const style = drawing.style ?? 0;
  const { size, spots } = LAYS[drawing.lay] ?? { size: 1.6, spots: [[[0, 0, 0]]] };
  const items = (spots[style] ?? spots[0] ?? [])
    .map(
      ([x, y, turn], index) =>
        ink.soft(
          9,
          place(
            x + 16,
            y + 22,
            oval(
              0,
              0,
              drawing.lay === "squid" ? 70 : 96,
              drawing.lay === "squid" ? 100 : drawing.lay === "fish" ? 34 : 84,
              P.bark,
              0.35,
            ),
            size,
            turn,
          ),
        ) + place(x, y, drawItem(ink, drawing.lay, style * 10 + index), size, turn),
    )
    .join("");
  return place(
    0,
    -420,
    ink.soft(26, oval(36, 74, 600, 480, shade(P.brown, 0.3), 0.4)) +
      oval(0, 30, 606, 506, shade(base, 0.5)) +
      oval(0, 0, 606, 506, ink.fade("diagonal", light(base, 0.4), base, shade(base, 0.3))) +
      oval(0, 6, 556, 458, shade(base, 0.42)) +
      oval(0, 14, 552, 450, weaveFill(ink, mix(base, P.cream, 0.3), 52)) +
      ink.soft(22, oval(-140, -90, 340, 240, P.white, 0.3)) +
      line("M-590 -40C-560 -260 -340 -470 0 -486", "#fff3d8", 8, 0.5) +
      Array.from({ length: 40 }, (_, k) => {
        const a = (k / 40) * Math.PI * 2;
        return line(
          `M${num(560 * Math.cos(a), 462 * Math.sin(a))}L${num(602 * Math.cos(a + 0.04), 502 * Math.sin(a + 0.04))}`,
          shade(base, 0.5),
          5,
          0.5,
        );
      }).join("") +
      items,
    0.98,
  );
}

const FRUIT_SIZE: Partial<Record<Item, number>> = {
  dragonfruit: 2.5,
  mango: 2.3,
  pomelo: 2.75,
  lime: 2.2,
  apple: 2.25,
  grapes: 2.95,
  "green-grapes": 2.95,
};

/** Spots for one to five fruits: from the back to the front, in fractions of a fruit. */
const PILES: Record<number, Array<[number, number]>> = {
  1: [[0, 0]],
  2: [
    [-0.52, -0.06],
    [0.52, 0.02],
  ],
  3: [
    [-0.62, -0.12],
    [0.6, -0.1],
    [0, 0.1],
  ],
  4: [
    [-0.02, -0.62],
    [-0.78, -0.06],
    [0.8, -0.08],
    [0, 0.08],
  ],
  5: [
    [-0.4, -0.66],
    [0.46, -0.64],
    [-0.92, -0.02],
    [0.92, 0],
    [0.02, 0.08],
  ],
};

/** Fruit standing together, a cut one in front. */
export function drawFruit(ink: Ink, drawing: Of<"fruit">, random: Random): Svg {
  const size = (FRUIT_SIZE[drawing.fruit] ?? 2) * (drawing.count >= 4 ? 0.86 : 1);
  const width = 178 * size;
  const spots = PILES[drawing.count] ?? PILES[3] ?? [];
  const whole = spots
    .map(([x, y], index) => {
      const at: [number, number] = [x * width * (drawing.half ? 1.06 : 1), y * width - 96 * size];
      const ground = y > -0.5 ? shadow(ink, at[0], at[1] + 94 * size, 74 * size, 20 * size) : "";
      return (
        ground +
        place(
          at[0],
          at[1],
          drawItem(
            ink,
            drawing.fruit,
            drawing.fruit === "lime" ? (index === spots.length - 1 ? 1 : 0) : index,
          ),
          size,
          random.between(-12, 12),
        )
      );
    })
    .join("");
  const cut = drawing.half
    ? shadow(ink, 250, 96, 190, 44) + place(250, -68, drawItem(ink, drawing.half, 0), 1.95, 8)
    : "";
  return whole + cut;
}

/** Little things at the foot of a product. */
export function drawBeside(ink: Ink, items: readonly Item[], random: Random, reach: number): Svg {
  const spots: Array<[number, number]> =
    random.next() < 0.5
      ? [
          [-1, 84],
          [1, 66],
          [-0.42, 158],
        ]
      : [
          [1, 84],
          [-1, 66],
          [0.42, 158],
        ];
  return items
    .map((item, index) => {
      const [side, y] = spots[index] ?? [0, 160];
      const size = index === 2 ? 1.05 : 1.34;
      const x = side * reach;
      const flat = ["sesame", "pepper", "salt", "rice"].includes(item);
      return (
        (flat ? "" : shadow(ink, x, y + 62 * size, 84 * size, 20 * size, 0.3)) +
        place(
          x,
          y,
          drawItem(ink, item, index + random.whole(0, 3) * 2),
          size,
          random.between(-14, 14),
        )
      );
    })
    .join("");
}
