import { Random } from "../../data/random";
import { light, PALETTE as P, shade } from "../palette";
import { box, disc, fill, line, num, oval, place } from "../svg";
import type { ItemDrawing } from "./fruit";

const anchovy: ItemDrawing = (ink, variant) => {
  const body = "M-98 2C-60 -24 20 -24 72 -4L98 -20C94 -4 94 8 98 22L72 6C20 22 -60 24 -98 2Z";
  return place(
    0,
    0,
    fill(body, ink.fade("down", "#3d6d7c", "#7fb0b5", "#e9efe6", "#f8f4e6")) +
      line("M-66 0C-20 -6 30 -4 70 0", "#ffffff", 5, 0.7) +
      disc(-78, -2, 6.5, P.white) +
      disc(-79, -2, 4, P.ink) +
      line("M-62 -10q8 11 0 22", "#3d6d7c", 2.5, 0.6),
    1,
    variant * 5 - 5,
  );
};

/** Back, flank, belly, stripe and fin of the fish that are dried here: scad, leatherjacket, mackerel, whiting. */
const FISHES = [
  ["#9a7b58", "#d8b27c", "#fbf1d8", P.sun, "#b98a4a"],
  ["#6b4a33", "#b07a4c", "#e9c894", "#8a5a34", "#7a5236"],
  ["#2f5d70", "#86b0b6", "#f2f1e6", "#2f5d70", "#3f7383"],
  ["#b9a58c", "#e9dcc4", "#fffaf0", "#d9c3a0", "#cdb693"],
] as const;

const fish: ItemDrawing = (ink, variant) => {
  const kind = Math.floor(variant / 10) % FISHES.length;
  const [back, flank, belly, stripe, fin] = FISHES[kind] ?? FISHES[0];
  const slim = kind === 3 ? 0.72 : kind === 1 ? 1.22 : 1;
  const body =
    "M-100 6C-72 -40 10 -52 62 -12C76 -20 88 -34 104 -40C98 -14 98 20 106 44C90 38 76 24 62 18C20 52 -64 50 -100 6Z";
  const bars = [-40, -16, 8, 30].map((x) => line(`M${x} -36q8 18 -2 34`, back, 6, 0.55)).join("");
  return `<g transform="scale(1 ${slim})">${
    fill("M-30 -38C-8 -66 30 -62 46 -24Z", fin) +
    fill("M-18 42C-4 62 18 60 30 36Z", light(fin, 0.2)) +
    fill(body, ink.fade("down", back, flank, light(flank, 0.5), belly)) +
    ink.within(
      body,
      kind === 2 ? bars : line("M-64 2C-20 -8 30 -4 70 4", stripe, 9, 0.85),
      box(-60, -50, 130, 100, ink.tile(18, 16, line("M0 8q9 8 18 0", shade(back, 0.1), 1.6, 0.38))),
    ) +
    line("M-58 -30C-46 -10 -46 16 -56 32", back, 4, 0.6) +
    disc(-76, -6, 9, P.white) +
    disc(-77, -6, 5.5, P.ink) +
    line("M84 -20L70 -2M92 -2L72 4M88 22L70 10", back, 3, 0.6)
  }</g>`;
};

const shrimp: ItemDrawing = (ink, variant) => {
  const colours = ["#f9b99c", "#ee7f60", P.brick];
  const segment = Array.from({ length: 8 }, (_, k) => {
    const a = (-60 + k * 32) * (Math.PI / 180);
    const size = 33 - k * 2.2;
    return place(
      46 * Math.cos(a),
      46 * Math.sin(a),
      oval(0, 0, size, size * 0.84, ink.round(...colours)) +
        line(
          `M${num(-size * 0.6, -size * 0.3)}q${num(size * 0.6, -size * 0.4, size * 1.2, 0)}`,
          "#ffe6d6",
          2.4,
          0.6,
        ),
      1,
      (a * 180) / Math.PI,
    );
  })
    .reverse()
    .join("");
  return place(
    0,
    0,
    line("M22 -62C-10 -96 -62 -96 -92 -70M26 -66C6 -110 -40 -122 -76 -108", P.brick, 3, 0.8) +
      place(
        -44,
        34,
        fill(
          "M0 0C-22 -4 -40 6 -48 22C-32 22 -14 20 0 12ZM0 6C-14 16 -20 32 -16 46C-4 38 6 24 8 10Z",
          P.coral,
        ),
      ) +
      segment +
      fill("M14 -26C26 -54 12 -78 -16 -84C-12 -60 -8 -40 14 -26Z", ink.round(...colours)) +
      disc(-2, -62, 5, P.ink) +
      line("M30 8l-16 14M24 26l-16 10M10 40l-12 4M40 -8l-18 10", P.coral, 4),
    0.95,
    variant * 40 - 20,
  );
};

const squid: ItemDrawing = (ink, variant) => {
  const mantle =
    "M0 -104C26 -84 52 -40 54 4C54 30 34 42 0 42C-34 42 -54 30 -54 4C-52 -40 -26 -84 0 -104Z";
  const fins =
    "M0 -104C34 -92 74 -60 78 -30C64 -22 48 -24 40 -34ZM0 -104C-34 -92 -74 -60 -78 -30C-64 -22 -48 -24 -40 -34Z";
  const random = new Random(variant + 3);
  const spots = Array.from({ length: 34 }, () =>
    disc(
      random.between(-46, 46),
      random.between(-84, 36),
      random.between(1.6, 3.6),
      "#a8553f",
      0.5,
    ),
  ).join("");
  const arms = [-34, -22, -10, 2, 14, 26, 36]
    .map(
      (x, k) =>
        line(
          `M${num(x * 0.7, 66)}C${num(x * 1.2, 84, x * 1.5 + (k % 2 ? 10 : -10), 96, x * 1.4, 118)}`,
          "#d98f6d",
          9,
        ) +
        line(
          `M${num(x * 0.7, 66)}C${num(x * 1.2, 84, x * 1.5 + (k % 2 ? 10 : -10), 96, x * 1.4, 118)}`,
          "#f6d3b4",
          4,
        ),
    )
    .join("");
  return (
    fill(fins, ink.fade("down", "#e9b591", "#f3cfae")) +
    arms +
    oval(0, 56, 30, 24, ink.round("#fbe6cf", "#eebd98", "#cc8560")) +
    disc(-14, 56, 5, P.bark) +
    disc(14, 56, 5, P.bark) +
    fill(mantle, ink.round("#fdf0dd", "#f6d6b6", "#e3a47d")) +
    ink.within(
      mantle,
      spots,
      line("M0 -96V40", "#d79a75", 5, 0.5),
      line("M-26 -50V36M26 -50V36", "#fff6e8", 5, 0.5),
    ) +
    line(mantle, "#cf8c68", 2.5, 0.55)
  );
};

const ring: ItemDrawing = (ink, variant) =>
  place(
    0,
    0,
    fill(
      "M-70 0A70 52 0 1 0 70 0A70 52 0 1 0 -70 0ZM-36 -4A36 22 0 1 1 36 -4A36 22 0 1 1 -36 -4Z",
      ink.round(P.white, "#fbeee6", "#e6bfc0", "#b98a9a"),
    ) +
      line("M-58 -14C-42 -40 -10 -48 20 -44", "#ffffff", 6, 0.9) +
      line("M-64 12C-50 40 -12 50 20 48", "#a06a7c", 4, 0.35),
    1,
    variant * 33,
  );

const seagrapes: ItemDrawing = (ink, variant) => {
  const random = new Random(variant * 5 + 11);
  const sprig = (turn: number, length: number) => {
    const beads = Array.from({ length: 22 }, (_, k) => {
      const y = -k * (length / 22);
      const x = (k % 2 ? 1 : -1) * (11 + random.between(-2, 3)) + Math.sin(k / 4) * 6;
      return (
        disc(x, y, 10.5 - k * 0.16, ink.round("#eaf3b0", "#a7c957", "#5c9a45", P.moss)) +
        disc(x - 3, y - 4, 2.2, "#ffffff", 0.85)
      );
    }).join("");
    return place(0, 78, line(`M0 0V${num(-length)}`, P.moss, 5) + beads, 1, turn);
  };
  return sprig(-42, 120) + sprig(38, 128) + sprig(-16, 158) + sprig(15, 150);
};

const seaweed: ItemDrawing = (ink, variant) => {
  const random = new Random(variant + 21);
  const frond = (turn: number) => {
    const branches = Array.from({ length: 6 }, (_, k) => {
      const y = -20 - k * 20;
      const side = k % 2 ? 1 : -1;
      return `M0 ${num(y)}C${num(side * 14, y - 6, side * 26, y - 18, side * random.between(26, 38), y - 34)}`;
    }).join("");
    return place(
      0,
      74,
      line(`M0 0C-6 -50 6 -100 0 -150${branches}`, "#7b3b2a", 12) +
        line(
          `M0 0C-6 -50 6 -100 0 -150${branches}`,
          ink.fade("down", "#e0a25c", "#b9683c", "#8d3f3a"),
          8,
        ),
      1,
      turn,
    );
  };
  return frond(-36) + frond(32) + frond(-6);
};

const shell: ItemDrawing = (ink) => {
  const ribs = [-60, -42, -22, 0, 22, 42, 60]
    .map((turn) => place(0, 62, line("M0 -8V-122", "#d98e72", 3.4, 0.6), 1, turn))
    .join("");
  const outline =
    "M0 70C-16 64 -30 62 -40 50C-92 30 -104 -30 -66 -58C-48 -82 -20 -84 0 -76C20 -84 48 -82 66 -58C104 -30 92 30 40 50C30 62 16 64 0 70Z";
  return (
    fill(outline, ink.round("#fff4e4", "#f8d5b8", "#eb9f83", P.coral)) +
    ink.within(
      outline,
      ribs,
      line("M-80 -6C-40 -34 40 -34 80 -6M-62 26C-30 6 30 6 62 26", "#fff4e4", 4, 0.6),
    )
  );
};

const salt: ItemDrawing = (ink, variant) => {
  const random = new Random(variant + 31);
  const cubes = Array.from({ length: 46 }, (_, k) => {
    const t = k / 46;
    const x = random.between(-96, 96) * (1 - t * 0.86);
    const y = 46 - t * 112 + random.between(-6, 6);
    const size = random.between(11, 20);
    return place(
      x,
      y,
      fill(
        `M0 ${num(-size)}L${num(size, -size * 0.45)}V${num(size * 0.55)}L0 ${num(size)}L${num(-size, size * 0.55)}V${num(-size * 0.45)}Z`,
        "#d5e2e2",
      ) +
        fill(
          `M0 ${num(-size)}L${num(size, -size * 0.45)}L0 0L${num(-size, -size * 0.45)}Z`,
          P.white,
        ) +
        fill(`M0 0L${num(size, -size * 0.45)}V${num(size * 0.55)}L0 ${num(size)}Z`, "#b4cccf"),
      1,
      random.between(-24, 24),
    );
  }).join("");
  return (
    fill(
      "M-112 58C-70 30 -30 -66 0 -72C30 -66 70 30 112 58Z",
      ink.fade("down", P.white, "#cfe0e0"),
    ) + cubes
  );
};

const nest: ItemDrawing = (ink, variant) => {
  const random = new Random(variant + 41);
  const bowl = "M-98 -20C-70 -44 70 -44 98 -20C96 40 56 76 0 76C-56 76 -96 40 -98 -20Z";
  const strands = Array.from({ length: 46 }, (_, k) => {
    const y = -16 + k * 1.9;
    const sag = random.between(14, 44);
    const x = 94 - k * 1.4 + random.between(-8, 4);
    return line(
      `M${num(-x, y - random.between(4, 12))}Q${num(random.between(-24, 24), y + sag, x, y - random.between(4, 12))}`,
      k % 3 === 0 ? "#c9a876" : k % 3 === 1 ? "#fff8e6" : "#e7cfa0",
      2.6,
      0.85,
    );
  }).join("");
  return (
    fill(bowl, ink.fade("down", "#fff6e0", "#eed9ae", "#cfa872")) +
    ink.within(bowl, strands) +
    oval(0, -22, 92, 24, ink.fade("down", "#b18b58", "#dcc08d")) +
    line("M-84 -24Q0 6 84 -24M-70 -30Q0 -4 72 -30", "#fff3d6", 3, 0.8)
  );
};

const roundcake: ItemDrawing = (ink, variant) => {
  const random = new Random(variant + 51);
  const flecks = Array.from({ length: 20 }, () =>
    oval(
      random.between(-58, 58),
      random.between(-44, 40),
      random.between(3, 8),
      random.between(2, 4),
      random.pick(["#8a5a22", "#fbe3a8", P.leaf]),
      0.6,
    ),
  ).join("");
  return (
    oval(3, 15, 86, 66, P.amber) +
    oval(0, 0, 86, 66, ink.round("#fbdc93", "#eab257", P.ochre, "#a9651f")) +
    oval(0, -2, 70, 52, shade("#eab257", 0.02), 0.5) +
    flecks +
    line("M-62 -22C-44 -46 -8 -54 24 -50", light(P.sun, 0.5), 6, 0.7)
  );
};

/** What comes from the sea. */
export const SEA_ITEMS = {
  anchovy,
  fish,
  nest,
  roundcake,
  salt,
  seagrapes,
  seaweed,
  shell,
  shrimp,
  squid,
  "squid-ring": ring,
} satisfies Record<string, ItemDrawing>;
