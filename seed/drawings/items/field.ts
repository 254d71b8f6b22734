import { Random } from "../../data/random";
import { light, mix, PALETTE as P, shade } from "../palette";
import { box, disc, fill, type Ink, line, num, oval, place, type Svg } from "../svg";
import { blade, type ItemDrawing } from "./fruit";

const chilli: ItemDrawing = (ink, variant) => {
  const one = (turn: number, y: number) =>
    place(
      0,
      y,
      fill(
        "M-80 -12C-30 -34 44 -26 92 26C96 32 92 36 86 34C36 14 -30 22 -78 12C-88 8 -88 -8 -80 -12Z",
        ink.fade("down", "#f4775c", "#dc3f35", "#a3231f"),
      ) +
        line("M-62 -8C-20 -22 30 -14 62 8", "#ffd7c4", 5, 0.7) +
        fill("M-76 -15C-92 -12 -94 10 -76 14C-70 6 -70 -8 -76 -15Z", P.leaf) +
        line("M-86 0C-100 -4 -108 -14 -112 -24", P.moss, 7),
      1,
      turn,
    );
  return one(variant * 6 - 16, -18) + one(variant * 6 + 14, 26);
};

const garlic: ItemDrawing = (ink) => {
  const bulb =
    "M0 -98C6 -70 14 -60 40 -44C78 -20 92 14 76 48C64 74 32 82 0 82C-32 82 -64 74 -76 48C-92 14 -78 -20 -40 -44C-14 -60 -6 -70 0 -98Z";
  return (
    fill(bulb, ink.round(P.white, "#f6ebdf", "#e3cfc8", "#bf9fa3")) +
    line("M0 -82C-6 -30 -44 0 -40 76M0 -82C6 -30 44 0 40 76M0 -70V80", "#b88d95", 3.4, 0.55) +
    line("M-52 -18C-66 6 -68 30 -60 50", "#ffffff", 7, 0.9) +
    line("M-20 84q20 8 40 0", "#a98a6a", 6)
  );
};

function knobs(ink: Ink, skin: string, flesh: string): Svg {
  const root =
    "M-96 18C-100 -10 -70 -20 -50 -14C-52 -46 -26 -60 -12 -42C4 -34 0 -16 6 -10C16 -22 34 -30 48 -20C54 -46 84 -48 90 -24C98 0 80 10 74 16C84 40 62 56 44 46C30 62 2 54 -4 44C-22 58 -40 50 -46 40C-72 54 -92 44 -96 18Z";
  return (
    fill(root, ink.round(light(skin, 0.45), skin, shade(skin, 0.28))) +
    line(
      "M-72 -6C-66 8 -66 24 -72 38M-40 -10C-32 6 -32 22 -38 38M-2 -6C6 10 4 28 -2 42M34 -16C42 2 42 24 36 44M64 -34C70 -28 72 -22 72 -12",
      shade(skin, 0.32),
      3.2,
      0.45,
    ) +
    place(-24, -46, oval(0, 0, 17, 13, flesh) + oval(0, 0, 11, 8, light(flesh, 0.35)), 1, -12)
  );
}

const lemongrass: ItemDrawing = (ink, variant) => {
  const stalk = (turn: number) =>
    place(
      0,
      96,
      fill(
        "M-13 0C-17 -40 -11 -80 -7 -116C-4 -150 -3 -174 0 -196C3 -174 5 -150 8 -116C12 -80 17 -40 13 0Q0 8 -13 0Z",
        ink.fade("down", "#6fa04a", "#b5cd7a", "#eef0c8", "#fbf3dc", "#e9c9bd"),
      ) + line("M-5 -4C-8 -60 -4 -120 0 -180M6 -4C8 -50 6 -90 3 -130", P.leaf, 2, 0.45),
      1,
      turn,
    );
  return (
    stalk(variant * 4 - 17) +
    stalk(variant * 4 + 15) +
    stalk(variant * 4 - 1) +
    line("M-28 44C-8 54 14 54 32 44", "#c99a5b", 8) +
    line("M-28 50C-8 60 14 60 32 50", "#e7c48d", 5)
  );
};

const cashew: ItemDrawing = (ink, variant) =>
  place(
    0,
    0,
    fill(
      "M-72 20C-86 -30 -46 -76 8 -68C58 -62 88 -20 76 16C68 42 34 44 26 18C22 0 10 -8 -8 -4C-26 0 -24 24 -30 40C-40 62 -66 52 -72 20Z",
      ink.round("#fff3d4", "#f3d59b", "#d9a75c", "#b97f3a"),
    ) + line("M-52 6C-54 -28 -26 -50 6 -48C34 -46 54 -28 60 -6", "#fffaf0", 7, 0.8),
    1,
    variant * 57 - 30,
  );

const peanut: ItemDrawing = (ink, variant) => {
  const pod =
    "M-88 0C-88 -40 -46 -44 -18 -28C0 -20 14 -24 30 -32C66 -44 92 -22 90 6C88 42 46 46 22 32C4 24 -8 26 -26 34C-60 44 -88 32 -88 0Z";
  return place(
    0,
    0,
    fill(pod, ink.round("#f8e2b4", "#e2b876", "#b98444")) +
      ink.within(
        pod,
        `<rect x="-100" y="-60" width="200" height="120" fill="${ink.tile(22, 20, line("M0 10q11 -8 22 0M11 0v20", "#9a6a34", 2.2, 0.5))}"/>`,
      ) +
      line("M-66 -20C-50 -32 -34 -30 -18 -22", "#fff3d8", 5, 0.8),
    1,
    variant * 49 - 20,
  );
};

const grains = (colour: string, tips: string, seed: number, count: number, size: number): Svg => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const a = random.between(0, Math.PI * 2);
    const r = Math.sqrt(random.next());
    return place(
      r * 96 * Math.cos(a),
      r * 52 * Math.sin(a) + 12,
      oval(1, 2, size, size * 0.42, tips) +
        oval(0, 0, size, size * 0.42, colour) +
        oval(-size * 0.2, -size * 0.1, size * 0.45, size * 0.12, "#ffffff", 0.5),
      1,
      random.between(0, 180),
    );
  }).join("");
};

const riceEar: ItemDrawing = (ink, variant) => {
  const ear = (turn: number, length: number) => {
    const beads = Array.from({ length: 15 }, (_, k) => {
      const t = k / 15;
      const x = 60 * t * t;
      const y = -length * (0.4 + 0.6 * t) + 46 * t * t;
      return place(
        x,
        y,
        oval(0, 0, 15, 6.5, ink.fade("across", "#f9dd92", P.sun, P.ochre)),
        1,
        (k % 2 ? -58 : -8) + t * 70,
      );
    }).join("");
    return place(
      0,
      90,
      line(`M0 0C-4 ${num(-length * 0.4, 6, -length * 0.8, 62, -length + 48)}`, "#b08f3c", 4) +
        beads,
      1,
      turn,
    );
  };
  const turn = variant * 10;
  return (
    place(0, 90, blade(ink, 150, 12, P.lime), 1, -36 + turn) +
    ear(-20 + turn, 168) +
    ear(8 + turn, 176)
  );
};

const leafPair: ItemDrawing = (ink, variant) =>
  place(0, 60, blade(ink, 150, 46), 1, -34 + variant * 12) +
  place(0, 60, blade(ink, 136, 42, P.moss), 1, 30 + variant * 12);

const mushroom: ItemDrawing = (ink) => {
  const cap =
    "M-96 14C-104 -40 -56 -76 2 -74C62 -72 104 -34 96 14C92 26 60 28 36 20C10 12 -20 14 -46 24C-70 30 -92 28 -96 14Z";
  return (
    line("M0 14C-6 44 -2 66 8 88", P.brown, 24) +
    line("M-3 20C-8 44 -5 64 4 84", "#a5623a", 7, 0.7) +
    fill(cap, ink.round("#e79a63", "#b9552f", "#7d2f1f", P.bark)) +
    line("M-72 8C-50 -28 44 -34 74 2M-50 10C-34 -10 30 -14 52 6", "#f1b27c", 5, 0.4) +
    line("M-95 14C-70 30 -48 24 -30 18C-6 10 16 12 38 20C62 28 88 26 96 14", "#fbeccb", 8)
  );
};

const honeycomb: ItemDrawing = (ink) => {
  const cells: Svg[] = [];
  for (let row = -2; row <= 2; row++) {
    for (let column = -2; column <= 2; column++) {
      const x = column * 42 + (row % 2 ? 21 : 0);
      const y = row * 36;
      if (Math.hypot(x, y) > 96) continue;
      cells.push(
        place(
          x,
          y,
          fill("M0 -24L21 -12V12L0 24L-21 12V-12Z", "#b9701d") +
            fill("M0 -19L16 -9V9L0 19L-16 9V-9Z", ink.round("#ffe28a", P.sun, "#d98a1e")) +
            oval(-5, -7, 5, 3, "#ffffff", 0.6),
        ),
      );
    }
  }
  return (
    cells.join("") +
    fill(
      "M20 62C24 84 16 98 22 108C30 112 36 104 34 94C32 82 38 74 36 62Z",
      ink.fade("down", P.sun, "#d98a1e"),
    )
  );
};

const lotus: ItemDrawing = (ink) => {
  const petal = (turn: number, length: number, colours: string[]) =>
    place(
      0,
      50,
      fill(
        `M0 0C-44 ${num(-length * 0.3, -34, -length * 0.8, 0, -length)}C34 ${num(-length * 0.8, 44, -length * 0.3, 0, 0)}Z`,
        ink.fade("down", ...colours),
      ) + line(`M0 -10V${num(-length * 0.8)}`, "#ffffff", 2, 0.35),
      1,
      turn,
    );
  const outer = [-74, 74, -50, 50]
    .map((turn) => petal(turn, 108, ["#e77f9f", P.blush, "#fdeae6"]))
    .join("");
  const inner = [-28, 28, 0]
    .map((turn) => petal(turn, 124, ["#ef9db1", "#f9cfcf", P.white]))
    .join("");
  return (
    outer +
    inner +
    [-38, 38].map((turn) => petal(turn, 78, ["#e77f9f", "#f4b3bd", "#fdeae6"])).join("") +
    petal(0, 72, ["#ee93ab", "#f7c3c8", P.white])
  );
};

const shoot: ItemDrawing = (ink, variant) => {
  const strip = (x: number, turn: number) =>
    place(
      x,
      0,
      fill(
        "M-16 84C-20 20 -12 -50 0 -96C12 -50 20 20 16 84Q0 92 -16 84Z",
        ink.fade("down", "#f6dc9a", "#e0b25f", "#b9803a"),
      ) + line("M-6 76C-8 20 -4 -30 0 -76M6 76C8 20 5 -20 2 -56", "#8d5d2a", 2.4, 0.5),
      1,
      turn,
    );
  return strip(-34, -24 + variant * 9) + strip(36, 20 + variant * 9) + strip(0, -3 + variant * 9);
};

const coffee: ItemDrawing = (ink, variant) =>
  place(
    0,
    0,
    oval(3, 5, 70, 52, P.bark) +
      oval(0, 0, 70, 52, ink.round("#a9693f", "#6f3d22", P.bark)) +
      line("M-62 8C-30 -18 28 22 62 -8", "#2b170e", 9) +
      line("M-40 -26C-20 -38 6 -40 26 -34", "#d9a273", 5, 0.5),
    1,
    variant * 61 - 24,
  );

const pepper: ItemDrawing = (ink, variant) => {
  const random = new Random(variant + 61);
  return Array.from({ length: 15 }, () =>
    place(
      random.between(-84, 84),
      random.between(-34, 60),
      disc(0, 0, random.between(12, 17), ink.round("#8d6f5d", "#4b352c", "#22150f")) +
        line("M-6 -2q6 -6 12 0", "#a98a74", 2, 0.6),
    ),
  ).join("");
};

const ricePaper: ItemDrawing = (ink, variant) => {
  const random = new Random(variant + 71);
  const kind = Math.floor(variant / 10) % 3;
  const seeds = Array.from({ length: kind === 2 ? 0 : 54 }, (_, k) =>
    place(
      88 * Math.sqrt(k / 54) * Math.cos(k * 2.4),
      88 * Math.sqrt(k / 54) * Math.sin(k * 2.4),
      kind === 1
        ? box(-7, -2, 14, 4, k % 2 ? "#ffffff" : "#d9a85c", 2)
        : oval(0, 0, 3.4, 2, "#2c2320"),
      1,
      random.between(0, 180),
    ),
  ).join("");
  const weave = ink.tile(
    16,
    16,
    line("M0 16L16 0", "#cfae74", 1.4, 0.55) + line("M0 0L16 16", "#ffffff", 1.2, 0.5),
    "rotate(12)",
  );
  return (
    disc(3, 5, 98, "#c79d5e") +
    disc(
      0,
      0,
      98,
      kind === 2
        ? ink.round("#ffffff", "#fbf6ea", "#e6dcc6")
        : ink.round("#fff8e6", "#f8e7c3", "#e7c88f"),
    ) +
    disc(0, 0, 96, weave) +
    seeds +
    line("M-74 -44C-52 -76 -16 -90 18 -88", "#ffffff", 6, 0.7)
  );
};

const resin: ItemDrawing = (ink, variant) => {
  const random = new Random(variant + 81);
  return place(
    0,
    0,
    fill(
      "M-60 20C-70 -20 -40 -56 0 -58C36 -60 66 -36 68 0C70 34 44 54 8 56C-26 58 -54 48 -60 20Z",
      ink.round("#ffffff", "#f6ecd0", "#e6c98b", "#c99a4f"),
    ) +
      oval(-18, -22, 20, 12, "#ffffff", 0.85) +
      oval(24, 24, 16, 8, "#fff3d2", 0.6),
    random.between(0.8, 1.05),
    variant * 43,
  );
};

const sesame: ItemDrawing = (_ink, variant) =>
  grains("#3a2f2b", "#171110", variant + 91, 60, 8) +
  grains("#f7ead0", "#c9ab7a", variant + 92, 26, 8);

const rice: ItemDrawing = (ink, variant) =>
  fill("M-110 62C-64 34 -26 -48 0 -50C26 -48 64 34 110 62Z", ink.fade("down", P.white, "#e3d6b8")) +
  grains("#fffaf0", "#cdbb94", variant + 101, 80, 13);

/** What grows in the field, the garden and the forest. */
export const FIELD_ITEMS = {
  "bamboo-shoot": shoot,
  cashew,
  chilli,
  coffee,
  garlic,
  ginger: (ink: Ink) => knobs(ink, "#dcb277", "#f2d98c"),
  honeycomb,
  leaf: leafPair,
  lemongrass,
  lotus,
  mushroom,
  peanut,
  pepper,
  resin,
  rice,
  "rice-ear": riceEar,
  "rice-paper": ricePaper,
  sesame,
  turmeric: (ink: Ink) => knobs(ink, mix(P.ochre, P.sun, 0.3), "#ef8a1d"),
} satisfies Record<string, ItemDrawing>;
