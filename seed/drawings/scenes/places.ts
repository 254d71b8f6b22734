import { drawItem } from "../items";
import { blade } from "../items/fruit";
import { light, mix, PALETTE as P, shade } from "../palette";
import type { Scene } from "../spec";
import {
  box,
  disc,
  fill,
  line,
  num,
  oval,
  type Point,
  place,
  type Svg,
  shadow,
  smooth,
  turned,
} from "../svg";
import { weaveFill } from "../vessels";
import {
  birds,
  coracle,
  fishingBoat,
  grass,
  hazeOf,
  hut,
  palm,
  ridge,
  type Stage,
  sea,
  sky,
  tree,
} from "./nature";

type View = (stage: Stage) => Svg;

const boats: View = (stage) => {
  const { ink, w, h } = stage;
  const u = h / 1200;
  const far = h * 0.42;
  return (
    sky(stage, far, 0.74) +
    ridge(
      { ...stage, h: far + 10 },
      far - 50,
      26,
      [mix(hazeOf(stage), P.sea, 0.4), hazeOf(stage)],
      5,
    ) +
    sea(stage, far, h * 0.86, 0.74) +
    place(w * 0.2, far + 70 * u, fishingBoat(ink, P.teal), 0.5 * u) +
    place(w * 0.84, far + 60 * u, fishingBoat(ink, P.coral), 0.36 * u, 0, true) +
    place(w * 0.55, h * 0.66, fishingBoat(ink, P.sea), 1.25 * u) +
    place(w * 0.22, h * 0.75, coracle(ink, P.ochre), 0.95 * u) +
    fill(
      `${smooth([
        [-40, h * 0.84],
        [w * 0.3, h * 0.8],
        [w * 0.62, h * 0.88],
        [w + 40, h * 0.82],
      ])}V${h + 10}H-40Z`,
      ink.fade("down", light(P.sand, 0.4), P.sand, P.dune),
    ) +
    line(
      smooth([
        [-40, h * 0.838],
        [w * 0.3, h * 0.798],
        [w * 0.62, h * 0.878],
        [w + 40, h * 0.818],
      ]),
      P.white,
      9 * u,
      0.8,
    ) +
    place(w * 0.8, h * 0.95, coracle(ink, P.brick, false), 1.2 * u, -4) +
    place(w * 0.36, h * 0.96, drawItem(ink, "shell"), 0.42 * u, 14) +
    place(w * 0.06, h * 0.99, palm(ink, 620, 110), 0.94 * u) +
    birds(stage, h * 0.2, 6)
  );
};

const dunes: View = (stage) => {
  const { ink, w, h } = stage;
  const slope = (points: Point[], lit: string, dark: string, ridgeAt: Point[]) =>
    fill(`${smooth(points)}V${h + 10}H-40Z`, ink.fade("diagonal", light(lit, 0.25), lit, dark)) +
    fill(`${smooth(ridgeAt)}Z`, dark, 0.55);
  const ripples = Array.from({ length: 16 }, (_, k) =>
    line(
      smooth([
        [-20, h * (0.76 + k * 0.018)],
        [w * 0.3, h * (0.74 + k * 0.02)],
        [w * 0.66, h * (0.79 + k * 0.017)],
        [w + 20, h * (0.765 + k * 0.019)],
      ]),
      k % 2 ? "#fff1d6" : P.brick,
      4,
      0.2,
    ),
  ).join("");
  return (
    sky(stage, h * 0.56, 0.3) +
    ridge(stage, h * 0.5, 22, [mix(hazeOf(stage), P.brick, 0.14), hazeOf(stage)], 5) +
    slope(
      [
        [-40, h * 0.6],
        [w * 0.25, h * 0.47],
        [w * 0.5, h * 0.58],
        [w * 0.8, h * 0.5],
        [w + 40, h * 0.55],
      ],
      "#efb382",
      "#cf7d56",
      [
        [w * 0.25, h * 0.47],
        [w * 0.36, h * 0.54],
        [w * 0.3, h * 0.64],
        [w * 0.2, h * 0.66],
      ],
    ) +
    slope(
      [
        [-40, h * 0.66],
        [w * 0.34, h * 0.66],
        [w * 0.66, h * 0.5],
        [w * 0.9, h * 0.62],
        [w + 40, h * 0.66],
      ],
      "#e99566",
      "#b95b3f",
      [
        [w * 0.66, h * 0.502],
        [w * 0.78, h * 0.6],
        [w * 0.72, h * 0.72],
        [w * 0.52, h * 0.76],
        [w * 0.62, h * 0.62],
      ],
    ) +
    slope(
      [
        [-40, h * 0.74],
        [w * 0.26, h * 0.7],
        [w * 0.6, h * 0.79],
        [w + 40, h * 0.74],
      ],
      "#f0b27c",
      "#cf7d4f",
      [
        [0, h + 10],
        [w * 0.2, h * 0.86],
        [w * 0.5, h * 0.9],
        [w * 0.6, h + 10],
      ],
    ) +
    ripples +
    [0, 1, 2, 3, 4, 5, 6]
      .map((k) =>
        oval(w * (0.42 + k * 0.026), h * (0.93 - k * 0.028), 14 - k * 1.2, 6, P.brick, 0.5),
      )
      .join("") +
    place(w * 0.12, h * 0.86, tree(stage, 0.72, "#7d9a4c")) +
    grass(stage, h * 0.97, 12, "#9aa653") +
    birds(stage, h * 0.2, 4)
  );
};

const dragonfruitField: View = (stage) => {
  const { ink, w, h, hour } = stage;
  const horizon = h * 0.38;
  const night = hour === "dusk" || hour === "night";
  const plant = (fruits: number): Svg => {
    const arms = Array.from({ length: 13 }, (_, k) => {
      const a = -150 + k * 25 - 90 + 90;
      const x = Math.sin((a * Math.PI) / 180) * 120;
      const d = `M0 -250C${num(x * 0.7, -340, x * 1.15, -300, x * 1.2, -150 + (k % 3) * 34)}`;
      return (
        line(d, P.moss, 25) + line(d, k % 2 ? P.leaf : "#5aa052", 15) + line(d, P.sprout, 3, 0.55)
      );
    }).join("");
    const hang = Array.from({ length: fruits }, (_, k) =>
      place(
        [-120, 96, -40, 140, 20][k] ?? 0,
        [-120, -96, -70, -176, -160][k] ?? -100,
        drawItem(ink, "dragonfruit", k),
        0.38,
      ),
    ).join("");
    return (
      oval(10, 4, 100, 18, P.ink, 0.3) +
      box(-17, -270, 34, 276, ink.fade("across", "#a9b0a3", "#d8d8c8", "#8d958a"), 4) +
      arms +
      hang
    );
  };
  const rows: Svg[] = [];
  for (let row = 0; row < 6; row++) {
    const t = row / 5;
    const y = horizon + h * 0.6 * (0.1 + t ** 1.6 * 0.88);
    const size = (0.26 + t ** 1.5 * 1.05) * (h / 1200);
    const gap = 300 * size * 1.22;
    for (let x = ((w / 2) % gap) - gap; x < w + gap; x += gap) {
      const shift = row % 2 ? gap / 2 : 0;
      rows.push(place(x + shift, y, plant(3 + (row % 3)), size));
      if (night)
        rows.push(
          ink.soft(14, disc(x + shift + gap / 2, y - 300 * size, 60 * size, P.sun, 0.7)) +
            disc(x + shift + gap / 2, y - 300 * size, 13 * size, "#fff4c4"),
        );
    }
  }
  return (
    sky(stage, horizon, 0.66) +
    ridge(stage, horizon - 46, 40, [mix(hazeOf(stage), P.sea, 0.35), hazeOf(stage)], 5) +
    ridge(
      stage,
      horizon - 6,
      14,
      night ? ["#3f6a5a", "#1f4a44"] : ["#a9bf6d", "#c79a5c", "#b0703f"],
      5,
    ) +
    fill(
      `M${w * 0.46} ${horizon}L${w * 0.54} ${horizon}L${w * 0.74} ${h}H${w * 0.26}Z`,
      night ? "#8a6a4c" : "#d9a066",
      0.55,
    ) +
    rows.join("") +
    (night
      ? `<rect width="${w}" height="${h}" fill="${ink.fade("down", "#17363d00", "#17363d22")}"/>`
      : "")
  );
};

const lighthouse: View = (stage) => {
  const { ink, w, h } = stage;
  const u = h / 1200;
  const horizon = h * 0.58;
  const tower = turned([
    [-560, 52],
    [-540, 54],
    [0, 96],
  ]);
  const rocks = Array.from({ length: 15 }, (_, k) =>
    place(
      w * 0.63 + (k - 7) * 62 * u,
      horizon + (46 + (k % 4) * 22 - Math.abs(k - 7) * 5) * u,
      fill(
        "M-80 40C-90 -10 -60 -50 -10 -56C40 -60 90 -20 86 40Z",
        ink.round("#f0d3ac", "#c79a73", "#7d5b4c"),
      ),
      (0.8 + (k % 3) * 0.25) * u,
    ),
  ).join("");
  return (
    sky(stage, horizon, 0.24) +
    sea(stage, horizon, h, 0.24) +
    place(w * 0.15, horizon + 60 * u, fishingBoat(ink, P.coral), 0.42 * u) +
    place(
      w * 0.63,
      horizon + 20 * u,
      [-190, 170, 230, -120]
        .map((x, k) => place(x, 6, palm(ink, 190 + k * 20, (k % 2 ? -1 : 1) * 30), 0.9))
        .join("") +
        fill(tower, ink.fade("across", "#cfd6cf", P.white, P.paper, "#b9b4a4")) +
        ink.within(
          tower,
          [-120, -290, -450].map((y) => box(-24, y, 20, 34, P.deep, 8)).join(""),
          [-200, -370]
            .map((y) => line(`M-110 ${y}Q0 ${y + 20} 110 ${y}`, "#b9b4a4", 6, 0.8))
            .join(""),
        ) +
        box(-84, -596, 168, 26, P.deep, 6) +
        box(-48, -676, 96, 84, ink.fade("across", P.sea, "#fff2bd", P.sea), 8) +
        fill("M-64 -676C-50 -730 50 -730 64 -676Z", P.brick) +
        line("M0 -720V-760", P.bark, 7) +
        box(-190, -86, 150, 90, P.white) +
        fill("M-210 -84L-115 -140L-20 -84Z", P.brick),
      0.84 * u,
    ) +
    rocks +
    Array.from({ length: 9 }, (_, k) =>
      line(
        `M${num(w * 0.4 + k * 70 * u, horizon + (118 + (k % 3) * 16) * u)}q36 -20 72 0`,
        P.white,
        9 * u,
        0.8,
      ),
    ).join("") +
    fill(
      `${smooth([
        [-40, h * 0.9],
        [w * 0.3, h * 0.87],
        [w * 0.7, h * 0.95],
        [w + 40, h * 0.9],
      ])}V${h + 10}H-40Z`,
      ink.fade("down", light(P.sand, 0.4), P.sand),
    ) +
    grass(stage, h * 0.99, 9, P.lime) +
    birds(stage, h * 0.24, 7)
  );
};

const saltfield: View = (stage) => {
  const { ink, w, h } = stage;
  const horizon = h * 0.4;
  const pans: Svg[] = [];
  for (let row = 0; row < 5; row++) {
    const top = horizon + (h - horizon) * (row / 5) ** 1.5;
    const bottom = horizon + (h - horizon) * ((row + 1) / 5) ** 1.5;
    const count = 6 - row;
    for (let k = -1; k <= count; k++) {
      const at = (i: number, y: number) =>
        w / 2 + (i / count - 0.5) * w * (0.86 + ((y - horizon) / (h - horizon)) * 1.5);
      const g = 5 + row * 4;
      pans.push(
        fill(
          `M${num(at(k, top) + g, top + g * 0.6)}L${num(at(k + 1, top) - g, top + g * 0.6)}L${num(at(k + 1, bottom) - g * 1.4, bottom - g * 0.7)}L${num(at(k, bottom) + g * 1.4, bottom - g * 0.7)}Z`,
          ink.fade(
            "down",
            mix("#cfe6dc", P.foam, ((row + k) % 3) / 3),
            mix(P.foam, P.teal, (row + k + 4) % 2 ? 0.3 : 0.65),
          ),
        ),
      );
    }
  }
  const heap = (x: number, y: number, size: number) =>
    place(
      x,
      y,
      oval(14, 6, 110, 20, P.ink, 0.25) +
        fill(
          "M-110 6C-60 -20 -26 -104 0 -116C26 -104 60 -20 110 6C50 22 -50 22 -110 6Z",
          ink.fade("diagonal", P.white, "#f0f0e6", "#b9cfcf"),
        ) +
        oval(0, 0, 200, 12, "#ffffff", 0.14),
      size,
    );
  const u = h / 1200;
  return (
    sky(stage, horizon, 0.7) +
    ridge(
      stage,
      horizon - 120,
      66,
      [mix(hazeOf(stage), P.brick, 0.3), mix(hazeOf(stage), P.brown, 0.18)],
      4,
    ) +
    ridge(stage, horizon - 30, 24, [mix(P.dune, P.brick, 0.3), P.dune], 5) +
    box(0, horizon, w, h - horizon, ink.fade("down", "#cbb594", "#a58a68")) +
    pans.join("") +
    [
      [0.3, 0.52, 0.5],
      [0.42, 0.52, 0.5],
      [0.54, 0.52, 0.5],
      [0.66, 0.52, 0.5],
      [0.22, 0.66, 0.85],
      [0.5, 0.67, 0.85],
      [0.78, 0.66, 0.85],
      [0.34, 0.88, 1.5],
      [0.76, 0.9, 1.5],
    ]
      .map(([x, y, s]) => heap(w * (x ?? 0), h * (y ?? 0), (s ?? 1) * u))
      .join("") +
    place(
      w * 0.57,
      h * 0.93,
      line("M-130 0L130 -66", P.brown, 13) + line("M-130 -30V30", P.bark, 26),
      u,
    ) +
    place(
      w * 0.12,
      h * 0.95,
      fill("M-80 0C-86 -70 86 -70 80 0Z", weaveFill(ink, P.ochre, 26)) +
        oval(0, -2, 80, 20, P.white) +
        line("M-76 -40C-40 -150 40 -150 76 -40", P.brown, 10),
      1.3 * u,
    )
  );
};

const tower: View = (stage) => {
  const { ink, w, h } = stage;
  const u = h / 1200;
  const bricks = ink.tile(36, 24, line("M0 1H36M0 13H36M10 1V13M28 13V24", P.brown, 2.4, 0.45));
  const tier = (y: number, half: number, height: number) => {
    const d = `M${num(-half, y)}L${num(-half * 0.92, y - height)}H${num(half * 0.92)}L${num(half, y)}Z`;
    return (
      fill(d, ink.fade("across", light(P.coral, 0.3), P.brick, "#8f3a27", "#6d2b1e")) +
      fill(d, bricks) +
      box(
        -half * 1.06,
        y - height - 16,
        half * 2.12,
        26,
        ink.fade("across", light(P.coral, 0.2), P.brick, "#6d2b1e"),
        4,
      )
    );
  };
  const kalan =
    tier(0, 210, 340) +
    tier(-350, 168, 150) +
    tier(-510, 126, 120) +
    tier(-640, 84, 90) +
    fill(
      "M-70 -740C-66 -810 -20 -850 0 -890C20 -850 66 -810 70 -740Z",
      ink.fade("across", P.coral, P.brick, "#6d2b1e"),
    ) +
    [-180, 180]
      .map((x) =>
        fill(
          `M${x - 22} -352C${x - 24} -400 ${x - 8} -420 ${x} -446C${x + 8} -420 ${x + 24} -400 ${x + 22} -352Z`,
          P.brick,
        ),
      )
      .join("") +
    fill("M-76 0V-190C-70 -240 -26 -262 0 -292C26 -262 70 -240 76 -190V0Z", light(P.brick, 0.2)) +
    fill("M-48 0V-180C-44 -214 -18 -230 0 -250C18 -230 44 -214 48 -180V0Z", "#3c1a15") +
    [-140, 140].map((x) => line(`M${x} -300V-30`, "#6d2b1e", 14, 0.6)).join("");
  return (
    sky(stage, h * 0.7, 0.24) +
    sea({ ...stage }, h * 0.56, h * 0.7, 0.24) +
    ridge(stage, h * 0.66, 20, [mix(hazeOf(stage), P.leaf, 0.4), P.leaf], 5) +
    fill(
      `${smooth([
        [-40, h * 0.86],
        [w * 0.24, h * 0.76],
        [w * 0.56, h * 0.7],
        [w * 0.86, h * 0.76],
        [w + 40, h * 0.84],
      ])}V${h + 10}H-40Z`,
      ink.fade("down", "#c3c874", "#8fa552", "#5d8446"),
    ) +
    oval(w * 0.6, h * 0.76, 290 * u, 30 * u, P.ink, 0.3) +
    place(w * 0.56, h * 0.76, kalan, 0.8 * u) +
    place(w * 0.83, h * 0.78, kalan, 0.38 * u) +
    place(w * 0.16, h * 0.88, tree(stage, 1.2 * u, "#6f9a4c")) +
    fill(
      `M${w * 0.5} ${h * 0.77}C${w * 0.46} ${h * 0.86} ${w * 0.6} ${h * 0.9} ${w * 0.4} ${h}H${w * 0.62}C${w * 0.7} ${h * 0.9} ${w * 0.56} ${h * 0.86} ${w * 0.6} ${h * 0.77}Z`,
      "#ecd2a4",
      0.9,
    ) +
    grass(stage, h * 0.97, 16, P.leaf) +
    birds(stage, h * 0.2, 5)
  );
};

const ricefield: View = (stage) => {
  const { ink, w, h, random } = stage;
  const u = h / 1200;
  const horizon = h * 0.42;
  const greens = ["#d8d878", "#b7cc5e", "#96bb52", "#79a94d", "#5b9448", "#427f45"];
  const fields = greens
    .map((tint, row) => {
      const y = horizon + (h - horizon) * (row / 6) ** 1.25;
      const edge: Point[] = Array.from({ length: 6 }, (_, k) => [
        -40 + ((w + 80) * k) / 5,
        y + random.between(-16, 16) * (1 + row * 0.35),
      ]);
      const strokes = Array.from({ length: 60 }, () => {
        const x = random.between(0, w);
        const yy = y + random.between(16, 40 + row * 26);
        return line(
          `M${num(x, yy)}q${num(4, -14 - row * 5, 10 + row * 2, -18 - row * 8)}`,
          light(tint, 0.4),
          2 + row * 0.8,
          0.55,
        );
      }).join("");
      return (
        fill(
          `${smooth(edge)}V${h + 10}H-40Z`,
          ink.fade("down", light(tint, 0.25), tint, shade(tint, 0.12)),
        ) +
        line(smooth(edge), "#8a7a4a", 5 + row * 2, 0.55) +
        strokes
      );
    })
    .join("");
  const river = `M${w * 0.62} ${horizon + 6}C${w * 0.5} ${h * 0.5} ${w * 0.82} ${h * 0.56} ${w * 0.62} ${h * 0.7}C${w * 0.44} ${h * 0.82} ${w * 0.66} ${h * 0.9} ${w * 0.5} ${h + 10}H${w * 0.82}C${w * 0.9} ${h * 0.88} ${w * 0.66} ${h * 0.82} ${w * 0.8} ${h * 0.7}C${w * 0.94} ${h * 0.56} ${w * 0.58} ${h * 0.5} ${w * 0.66} ${horizon + 6}Z`;
  return (
    sky(stage, horizon, 0.36) +
    ridge(stage, horizon - 130, 60, [mix(hazeOf(stage), P.sea, 0.45), hazeOf(stage)], 4) +
    ridge(
      stage,
      horizon - 50,
      30,
      [mix(hazeOf(stage), P.leaf, 0.5), mix(hazeOf(stage), P.leaf, 0.3)],
      5,
    ) +
    fields +
    fill(river, ink.fade("down", "#fbe3b8", "#9fd0cb", "#4c9ea2")) +
    line(
      `M${w * 0.7} ${h * 0.58}q30 -8 60 0M${w * 0.62} ${h * 0.74}q40 -10 80 0M${w * 0.6} ${h * 0.9}q50 -12 100 0`,
      P.white,
      6 * u,
      0.6,
    ) +
    place(w * 0.16, h * 0.6, hut(ink, P.ochre, P.sand), 0.62 * u) +
    [0.04, 0.27, 0.33]
      .map((x, k) =>
        place(w * x, h * (0.6 + k * 0.012), palm(ink, 330 + k * 30, k % 2 ? 26 : -20), u * 0.85),
      )
      .join("") +
    place(
      w * 0.4,
      h * 0.68,
      fill(
        "M-30 0C-34 -26 30 -26 34 0C20 8 -16 8 -30 0ZM28 -10C40 -30 56 -30 60 -22C54 -14 44 -8 34 -4Z",
        P.white,
      ) + fill("M58 -24L74 -20L58 -17Z", P.sun),
      u * 0.9,
    ) +
    [0, 1, 2]
      .map((k) =>
        place(
          w * (0.3 + k * 0.05),
          h * (0.73 + (k % 2) * 0.02),
          fill(
            "M-30 0C-34 -26 30 -26 34 0C20 8 -16 8 -30 0ZM28 -10C40 -30 56 -30 60 -22C54 -14 44 -8 34 -4Z",
            P.white,
          ) + fill("M58 -24L74 -20L58 -17Z", P.sun),
          u * 1.1,
        ),
      )
      .join("") +
    [0.06, 0.14, 0.9, 0.97]
      .map((x, k) => place(w * x, h * 1.02, drawItem(ink, "rice-ear", k), 2.1 * u, k * 8 - 10))
      .join("")
  );
};

const forest: View = (stage) => {
  const { ink, w, h, random } = stage;
  const u = h / 1200;
  const layer = (y: number, tint: string, size: number, count: number) =>
    Array.from({ length: count }, (_, k) =>
      place(
        ((k + 0.5) / count) * w + random.between(-40, 40),
        y + random.between(-20, 20),
        tree(stage, size * u * random.between(0.85, 1.2), tint),
      ),
    ).join("");
  const fall = `M${w * 0.47} ${h * 0.3}C${w * 0.46} ${h * 0.42} ${w * 0.45} ${h * 0.5} ${w * 0.44} ${h * 0.6}H${w * 0.58}C${w * 0.56} ${h * 0.5} ${w * 0.55} ${h * 0.42} ${w * 0.55} ${h * 0.3}Z`;
  return (
    sky(stage, h * 0.5, 0.7) +
    ridge(stage, h * 0.24, 60, [mix(hazeOf(stage), P.sea, 0.5), hazeOf(stage)], 4) +
    ridge(
      stage,
      h * 0.32,
      30,
      [mix(P.leaf, hazeOf(stage), 0.5), mix(P.leaf, hazeOf(stage), 0.3)],
      5,
    ) +
    layer(h * 0.5, mix(P.leaf, hazeOf(stage), 0.35), 0.7, 12) +
    fill(
      `M${w * 0.4} ${h * 0.28}C${w * 0.3} ${h * 0.4} ${w * 0.32} ${h * 0.52} ${w * 0.3} ${h * 0.64}H${w * 0.7}C${w * 0.68} ${h * 0.5} ${w * 0.7} ${h * 0.4} ${w * 0.61} ${h * 0.28}Z`,
      ink.fade("down", "#7f8f78", "#4f6a5c"),
    ) +
    fill(fall, ink.fade("down", P.white, "#dff0ea", "#a9d6d0")) +
    [0.47, 0.49, 0.51, 0.53]
      .map((x) => line(`M${w * x} ${h * 0.32}V${h * 0.58}`, P.white, 7 * u, 0.8, "60 26"))
      .join("") +
    fill(
      `M${w * 0.44} ${h * 0.6}C${w * 0.3} ${h * 0.68} ${w * 0.5} ${h * 0.78} ${w * 0.2} ${h + 10}H${w * 0.86}C${w * 0.7} ${h * 0.8} ${w * 0.74} ${h * 0.68} ${w * 0.58} ${h * 0.6}Z`,
      ink.fade("down", "#dff0ea", "#7fc0bb", "#2f8288"),
    ) +
    ink.soft(16, oval(w * 0.51, h * 0.61, 190 * u, 36 * u, P.white, 0.8)) +
    [
      [0.36, 0.74, 1.1],
      [0.66, 0.72, 0.9],
      [0.28, 0.88, 1.6],
      [0.74, 0.9, 1.5],
      [0.52, 0.86, 0.8],
    ]
      .map(([x, y, s]) =>
        place(
          w * (x ?? 0),
          h * (y ?? 0),
          fill(
            "M-90 30C-96 -20 -50 -50 0 -50C54 -50 96 -16 90 30Z",
            ink.round("#c4c9b4", "#8b9a88", "#4d645c"),
          ) + fill("M-60 -34C-20 -54 40 -52 62 -32C20 -26 -30 -26 -60 -34Z", P.lime, 0.6),
          (s ?? 1) * u,
        ),
      )
      .join("") +
    [
      [0.08, 0.84],
      [0.2, 0.76],
      [0.84, 0.8],
      [0.96, 0.86],
    ]
      .map(([x, y], k) =>
        place(
          w * (x ?? 0),
          h * (y ?? 0),
          tree(stage, (1.5 + (k % 2) * 0.4) * u, k % 2 ? P.moss : P.leaf),
        ),
      )
      .join("") +
    [0.03, 0.12, 0.88, 0.97]
      .map((x) =>
        place(
          w * x,
          h * 1.03,
          [-56, -30, -6, 20, 48]
            .map((turn) =>
              place(
                0,
                0,
                blade(ink, random.between(240, 340), 40, random.pick([P.leaf, P.moss, P.lime])),
                u,
                turn,
              ),
            )
            .join(""),
        ),
      )
      .join("") +
    line(
      `M${w * 0.36} ${h * 0.82}q40 -10 80 0M${w * 0.5} ${h * 0.94}q60 -14 120 0M${w * 0.5} ${h * 0.7}q30 -8 60 0`,
      P.white,
      6 * u,
      0.7,
    )
  );
};

const coracles: View = (stage) => {
  const { ink, w, h } = stage;
  const u = h / 1200;
  const horizon = h * 0.36;
  return (
    sky(stage, horizon, 0.5) +
    sea(stage, horizon, h * 0.8, 0.5) +
    [
      [0.2, 0.44, 0.34],
      [0.74, 0.46, 0.4],
      [0.5, 0.52, 0.56],
    ]
      .map(([x, y, s], k) =>
        place(
          w * (x ?? 0),
          h * (y ?? 0),
          coracle(ink, [P.teal, P.ochre, P.coral][k] ?? P.ochre),
          (s ?? 1) * u,
        ),
      )
      .join("") +
    fill(
      `${smooth([
        [-40, h * 0.72],
        [w * 0.3, h * 0.77],
        [w * 0.7, h * 0.7],
        [w + 40, h * 0.76],
      ])}V${h + 10}H-40Z`,
      ink.fade("down", light(P.sand, 0.45), P.sand, P.dune),
    ) +
    line(
      smooth([
        [-40, h * 0.716],
        [w * 0.3, h * 0.766],
        [w * 0.7, h * 0.696],
        [w + 40, h * 0.756],
      ]),
      P.white,
      13 * u,
      0.85,
    ) +
    place(w * 0.3, h * 0.9, coracle(ink, P.ochre), 1.75 * u, -5) +
    place(w * 0.76, h * 0.88, coracle(ink, P.sea, false), 1.45 * u, 6) +
    place(
      w * 0.55,
      h * 0.97,
      fill("M-190 0C-150 -60 -60 -80 0 -60C70 -84 150 -50 196 0Z", P.teal, 0.9) +
        fill(
          "M-190 0C-150 -60 -60 -80 0 -60C70 -84 150 -50 196 0Z",
          ink.tile(18, 18, line("M0 9L9 0L18 9L9 18Z", P.white, 2, 0.7)),
        ) +
        [-150, -80, 0, 80, 150].map((x) => disc(x, -8, 14, P.coral)).join(""),
      u,
    ) +
    place(w * 0.95, h * 0.97, palm(ink, 640, -130), u) +
    birds(stage, h * 0.18, 5)
  );
};

const squidNight: View = (input) => {
  const stage: Stage = { ...input, hour: "night" };
  const { ink, w, h, random } = stage;
  const u = h / 1200;
  const horizon = h * 0.46;
  const lamps = Array.from({ length: 14 }, (_, k) => ({
    x: (k + 0.5) * (w / 14) + random.between(-30, 30),
    size: random.between(0.5, 1),
  }));
  return (
    sky(stage, horizon, 0.22) +
    sea(stage, horizon, h, 0.22) +
    lamps
      .map(
        ({ x, size }) =>
          ink.soft(10, disc(x, horizon + 4, 26 * size * u, "#c9f2b8", 0.8)) +
          disc(x, horizon + 4, 6 * size * u, "#f6ffe2") +
          line(`M${num(x, horizon + 16)}v${num(90 * size * u)}`, "#c9f2b8", 7 * size * u, 0.35),
      )
      .join("") +
    oval(w * 0.56, h * 0.74, 560 * u, 150 * u, ink.glow("#d9ffc4cc", "#8fe0b044", "#8fe0b000")) +
    place(w * 0.56, h * 0.7, fishingBoat(ink, P.sea, true), 1.5 * u) +
    [-230, -130, -30, 80, 190, 280]
      .map((x) =>
        place(
          w * 0.56 + x * 1.35 * u,
          h * 0.7 - 250 * u,
          ink.soft(16, disc(0, 0, 70 * u, "#dcffc8", 0.75)) + disc(0, 0, 24 * u, "#fbfff0"),
        ),
      )
      .join("") +
    line(`M${w * 0.56 - 330 * u} ${h * 0.7 - 268 * u}H${w * 0.56 + 400 * u}`, "#0e2b34", 8 * u) +
    [
      [0.3, 0.86, -30],
      [0.46, 0.92, 12],
      [0.68, 0.88, 40],
      [0.82, 0.94, -12],
    ]
      .map(
        ([x, y, turn], k) =>
          `<g opacity=".8">${place(w * (x ?? 0), h * (y ?? 0), drawItem(ink, "squid", k), 0.85 * u, turn)}</g>`,
      )
      .join("")
  );
};

const kitchen: View = (stage) => {
  const { ink, w, h, random } = stage;
  const u = h / 1200;
  const wall = box(0, 0, w, h, ink.fade("down", "#f8e3ba", "#edc98c"));
  const planks = Array.from({ length: 9 }, (_, k) =>
    line(`M${num((k + 0.5) * (w / 9), 0)}V${h * 0.66}`, P.ochre, 4, 0.35),
  ).join("");
  const window = place(
    w * 0.72,
    h * 0.12,
    box(0, 0, 340, 330, P.brown, 10) +
      ink.within(
        "M18 18H322V312H18Z",
        place(
          0,
          0,
          box(0, 0, 340, 330, ink.fade("down", "#8fd0c8", "#fdeccb")) +
            fill("M0 220C120 190 220 240 340 210V330H0Z", P.teal) +
            place(150, 236, fishingBoat(ink, P.coral), 0.3),
        ),
      ) +
      line("M170 18V312M18 165H322", P.brown, 12),
    u,
  );
  const hang = [
    ["garlic", 0.1],
    ["chilli", 0.19],
    ["lemongrass", 0.29],
    ["garlic", 0.38],
  ] as const;
  const strings = hang
    .map(
      ([item, x], k) =>
        line(`M${w * x} ${h * 0.05}V${h * (0.17 + (k % 2) * 0.03)}`, P.brown, 5 * u) +
        place(
          w * x,
          h * (0.22 + (k % 2) * 0.03),
          drawItem(ink, item, k),
          0.9 * u,
          item === "chilli" ? 70 : 0,
        ),
    )
    .join("");
  const shelf =
    box(w * 0.05, h * 0.42, w * 0.5, 22 * u, P.brown, 6) +
    ["amber", "brick", "ochre"]
      .map((tint, k) =>
        place(
          w * (0.1 + k * 0.07),
          h * 0.42,
          fill(
            turned([
              [-170, 18],
              [-130, 20],
              [-100, 44],
              [-10, 46],
              [0, 40],
            ]),
            ink.fade(
              "across",
              shade(P[tint as "amber"], 0.4),
              P[tint as "amber"],
              shade(P[tint as "amber"], 0.4),
            ),
          ) +
            box(-34, -86, 68, 54, P.paper, 4) +
            box(-20, -190, 40, 30, P.brick, 6),
          u,
        ),
      )
      .join("") +
    [0.34, 0.43, 0.5]
      .map((x, k) =>
        place(
          w * x,
          h * 0.42,
          fill("M-70 -70C-60 -6 60 -6 70 -70Z", ink.fade("across", P.white, "#d8d2c2")) +
            line("M-66 -50Q0 -24 66 -50", P.sea, 7) +
            oval(0, -70, 70, 15, "#e8e2d2"),
          (0.9 + (k % 2) * 0.2) * u,
        ),
      )
      .join("");
  const counter =
    box(0, h * 0.66, w, h * 0.34, ink.fade("down", "#c9824f", "#9a5632")) +
    box(0, h * 0.66, w, 26 * u, "#e0a06a");
  const pot = place(
    w * 0.5,
    h * 0.86,
    shadow(ink, 0, 0, 300) +
      fill(
        turned([
          [-300, 300],
          [-280, 314],
          [-160, 320],
          [-40, 230],
          [0, 180],
        ]),
        ink.fade("across", "#7a3420", "#c96f45", "#e09a6c", "#b35a36", "#6d2d1c"),
      ) +
      oval(0, -300, 304, 62, "#7a3420") +
      oval(0, -292, 276, 50, "#e9a24b") +
      [
        [-150, -296, "fish"],
        [60, -306, "shrimp"],
        [170, -288, "lime"],
        [-20, -280, "chilli"],
      ]
        .map(([x, y, item], k) =>
          place(Number(x), Number(y), drawItem(ink, item as "fish", k), 0.62, k * 40),
        )
        .join("") +
      [-80, 30, 130]
        .map((x, k) =>
          ink.soft(
            6,
            line(`M${x} -400c-50 -70 50 -130 0 -210s40 -110 10 -170`, P.white, 20 - k * 4, 0.5),
          ),
        )
        .join(""),
    1.15 * u,
  );
  const foreground =
    place(
      w * 0.17,
      h * 0.9,
      shadow(ink, 0, 40, 200) +
        fill("M-200 0C-190 90 190 90 200 0Z", weaveFill(ink, P.ochre, 34)) +
        oval(0, 0, 200, 46, P.brown) +
        [
          [-110, -30, "fish"],
          [0, -50, "fish"],
          [90, -24, "shrimp"],
        ]
          .map(([x, y, item], k) =>
            place(Number(x), Number(y), drawItem(ink, item as "fish", k), 1.2, -20 + k * 18),
          )
          .join(""),
      1.1 * u,
    ) +
    place(w * 0.84, h * 0.9, drawItem(ink, "lime", 1), 1.1 * u) +
    place(w * 0.92, h * 0.93, drawItem(ink, "chilli", 1), 1.1 * u) +
    place(w * 0.76, h * 0.95, drawItem(ink, "leaf", 1), 1.2 * u);
  return (
    wall +
    planks +
    ink.soft(
      40,
      fill(
        `M${w * 0.8} ${h * 0.2}L${w * 0.3} ${h}H${w * 0.9}L${w} ${h * 0.5}V${h * 0.2}Z`,
        "#fff6d8",
        0.5,
      ),
    ) +
    window +
    line(`M0 ${h * 0.05}H${w * 0.62}`, P.brown, 16 * u) +
    strings +
    shelf +
    counter +
    pot +
    foreground +
    Array.from({ length: 12 }, () =>
      disc(random.between(0, w), random.between(0, h * 0.6), 3, P.white, 0.5),
    ).join("")
  );
};

const homestay: View = (stage) => {
  const { ink, w, h } = stage;
  const u = h / 1200;
  const stilt = [-420, -250, -80, 90, 260, 420]
    .map((x) => box(x - 14, -150, 28, 156, ink.fade("across", P.bark, P.brown, P.bark)))
    .join("");
  const roof =
    "M-600 -330C-480 -480 -330 -640 -240 -720H240C330 -640 480 -480 600 -330C300 -296 -300 -296 -600 -330Z";
  const thatch = ink.tile(
    30,
    40,
    line("M5 0C8 14 2 28 6 40M16 0C13 12 20 26 15 40M25 0C28 14 22 26 26 40", "#7d5a2c", 3.5, 0.5),
  );
  const house =
    oval(30, 4, 560, 40, P.ink, 0.3) +
    stilt +
    box(-480, -340, 960, 200, ink.fade("down", "#a5713f", "#d09a5c")) +
    Array.from({ length: 31 }, (_, k) =>
      line(`M${-480 + k * 32} -340V-140`, "#7d4f28", 3, 0.55),
    ).join("") +
    [-360, -130, 200, 370]
      .map((x) => box(x - 44, -280, 88, 90, P.bark, 4) + box(x - 36, -272, 72, 74, "#fbd685", 2))
      .join("") +
    box(20, -290, 96, 150, P.bark, 4) +
    box(28, -282, 80, 142, "#fbd685") +
    box(-520, -150, 1040, 24, P.brown, 6) +
    line("M-520 -220H-20M130 -220H520", P.brown, 10) +
    Array.from({ length: 14 }, (_, k) => line(`M${-510 + k * 78} -220V-150`, P.brown, 7)).join("") +
    line("M68 -140L0 6M128 -140L60 6", P.brown, 12) +
    [0, 1, 2, 3].map((k) => line(`M${54 - k * 17} ${-110 + k * 34}h58`, P.ochre, 10)).join("") +
    fill(roof, ink.fade("down", "#e2b36c", "#b98445", "#8a5a2e")) +
    fill(roof, thatch) +
    line("M-256 -716H256", P.brown, 26) +
    place(
      -330,
      -200,
      fill("M-44 -10H44V70H-44Z", P.magenta) + line("M-44 10H44M-44 40H44", P.sun, 9),
    );
  const fire = place(
    w * 0.27,
    h * 0.93,
    ink.soft(40, disc(0, -50, 200, P.apricot, 0.5)) +
      line("M-80 6L80 -16M-80 -16L80 6", P.bark, 22) +
      fill(
        "M-50 -6C-70 -70 -20 -90 -16 -150C24 -120 60 -80 44 -6Z",
        ink.fade("down", P.sun, P.apricot, P.coral),
      ) +
      fill("M-22 -6C-30 -40 0 -56 4 -90C24 -66 30 -34 20 -6Z", "#fff0b8"),
    u,
  );
  return (
    sky(stage, h * 0.55, 0.76) +
    ridge(stage, h * 0.3, 60, [mix(hazeOf(stage), P.sea, 0.5), hazeOf(stage)], 4) +
    ridge(stage, h * 0.44, 40, [mix(P.leaf, hazeOf(stage), 0.45), P.leaf], 5) +
    Array.from({ length: 11 }, (_, k) =>
      place(
        (k + 0.4) * (w / 10.5),
        h * 0.62,
        tree(stage, (0.8 + (k % 3) * 0.2) * u, k % 2 ? P.moss : P.leaf),
      ),
    ).join("") +
    ridge(stage, h * 0.72, 14, ["#b9c56a", "#8fae55", "#5f8c49"], 5) +
    place(w * 0.54, h * 0.83, house, 0.92 * u) +
    fire +
    place(w * 0.93, h * 0.98, palm(ink, 560, -70), u) +
    place(w * 0.08, h * 0.99, drawItem(ink, "leaf", 0), 2.6 * u) +
    grass(stage, h * 0.99, 18, P.leaf)
  );
};

const loom: View = (stage) => {
  const { ink, w, h } = stage;
  const u = h / 1200;
  const wood = (x: number, y: number, ww: number, hh: number) =>
    box(
      x,
      y,
      ww,
      hh,
      ink.fade(ww > hh ? "down" : "across", light(P.ochre, 0.3), P.ochre, P.brown),
      8,
    );
  const threads = Array.from({ length: 56 }, (_, k) =>
    line(
      `M${num(-420 + k * 15.3, -560)}L${num(-380 + k * 13.8, -160)}`,
      [P.magenta, P.sun, P.paper, P.sea][k % 4] ?? P.paper,
      5,
      0.95,
    ),
  ).join("");
  const rows = Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 13 }, (_, k) =>
      place(
        -360 + k * 60,
        -150 + row * 44,
        fill("M0 -22L28 0L0 22L-28 0Z", [P.magenta, P.sun, P.teal][(row + k) % 3] ?? P.sun) +
          fill("M0 -10L13 0L0 10L-13 0Z", P.paper),
      ),
    ).join(""),
  ).join("");
  return (
    box(0, 0, w, h, ink.fade("down", "#f3d7a6", "#e6b77c")) +
    Array.from({ length: 26 }, (_, k) =>
      line(`M${num(k * (w / 25), 0)}V${h * 0.8}`, P.ochre, 5, 0.28),
    ).join("") +
    ink.soft(46, fill(`M${w * 0.1} 0L${w * 0.9} ${h}H${w * 0.4}L0 ${h * 0.3}V0Z`, "#fff6da", 0.6)) +
    box(0, h * 0.8, w, h * 0.2, ink.fade("down", "#a8653d", "#7a4529")) +
    [P.magenta, P.sea, P.sun, P.brick, P.leaf]
      .map((tint, k) =>
        place(
          w * (0.07 + k * 0.075),
          h * 0.1,
          line("M0 -200V10", P.brown, 5) +
            fill(
              "M-44 0C-60 90 -50 190 0 220C50 190 60 90 44 0C20 -16 -20 -16 -44 0Z",
              ink.fade("across", shade(tint, 0.3), light(tint, 0.2), shade(tint, 0.3)),
            ) +
            line(
              "M-34 20C-20 80 -20 150 -10 206M-6 0C0 80 4 150 4 214M26 6C30 80 20 150 16 206",
              light(tint, 0.5),
              4,
              0.5,
            ),
          u,
        ),
      )
      .join("") +
    place(
      w * 0.54,
      h * 0.86,
      shadow(ink, 0, 0, 560) +
        wood(-560, -700, 46, 710) +
        wood(514, -700, 46, 710) +
        wood(-590, -720, 1180, 44) +
        wood(-540, -590, 1080, 36) +
        threads +
        ink.within(
          "M-392 -170H392V150H-392Z",
          box(-400, -180, 800, 340, P.wine),
          rows,
          box(-400, -180, 800, 340, ink.fade("down", "#ffffff33", "#17363d44")),
        ) +
        wood(-470, -320, 940, 30) +
        Array.from({ length: 46 }, (_, k) =>
          line(`M${-440 + k * 19.5} -290V-190`, P.brown, 3, 0.5),
        ).join("") +
        wood(-470, -196, 940, 28) +
        wood(-540, 120, 1080, 44) +
        place(
          250,
          -60,
          fill(
            "M-90 0C-50 -30 50 -30 90 0C50 30 -50 30 -90 0Z",
            ink.fade("down", "#e9c184", P.brown),
          ) + oval(0, 0, 40, 11, P.magenta),
          1,
          -14,
        ),
      1.02 * u,
    ) +
    place(
      w * 0.12,
      h * 0.93,
      fill("M-130 0C-120 -110 120 -110 130 0C120 70 -120 70 -130 0Z", weaveFill(ink, P.ochre, 34)) +
        [
          [-60, -70, P.magenta],
          [20, -90, P.sun],
          [80, -64, P.teal],
          [-10, -40, P.paper],
        ]
          .map(
            ([x, y, tint]) =>
              disc(
                Number(x),
                Number(y),
                56,
                ink.round(light(String(tint), 0.4), String(tint), shade(String(tint), 0.3)),
              ) +
              line(
                `M${Number(x) - 40} ${Number(y) - 20}q40 -30 80 10M${Number(x) - 44} ${Number(y) + 6}q44 -30 90 4`,
                light(String(tint), 0.5),
                5,
                0.6,
              ),
          )
          .join(""),
      1.25 * u,
    )
  );
};

const vineyard: View = (stage) => {
  const { ink, w, h, random } = stage;
  const u = h / 1200;
  const horizon = h * 0.42;
  const leafTile = Array.from({ length: 260 }, () => {
    const t = random.next();
    return place(
      random.between(-20, w + 20),
      h * (0.02 + t * 0.22),
      blade(ink, random.between(60, 100), 34, random.pick([P.leaf, P.lime, P.moss, "#7fb04c"])),
      u * (0.8 + (1 - t) * 0.7),
      random.between(-140, 140),
    );
  }).join("");
  const bunches = Array.from({ length: 9 }, (_, k) =>
    place(
      ((k + 0.5) / 9) * w + random.between(-30, 30),
      h * (0.32 + (k % 3) * 0.045),
      drawItem(ink, k % 3 === 1 ? "green-grapes" : "grapes", k),
      (1.1 + (k % 2) * 0.35) * u,
    ),
  ).join("");
  const posts = [0.08, 0.36, 0.64, 0.92]
    .map(
      (x) =>
        line(`M${w * x} ${h * 0.1}L${w * (0.5 + (x - 0.5) * 1.1)} ${h}`, P.bark, 34 * u) +
        line(`M${w * x - 5} ${h * 0.1}L${w * (0.5 + (x - 0.5) * 1.1) - 5} ${h}`, "#a5713f", 12 * u),
    )
    .join("");
  return (
    sky(stage, horizon + 60, 0.5) +
    ridge(stage, horizon - 20, 50, [mix(hazeOf(stage), P.brick, 0.25), hazeOf(stage)], 4) +
    ridge(stage, horizon + 60, 16, ["#e2c58c", "#d9ab6c", "#b97f4a"], 5) +
    [0.1, 0.3, 0.5, 0.7, 0.9]
      .map((x) =>
        fill(
          `M${w * 0.5} ${horizon + 60}L${w * (x - 0.07)} ${h}H${w * (x + 0.07)}Z`,
          "#8a5a38",
          0.32,
        ),
      )
      .join("") +
    Array.from({ length: 6 }, (_, k) =>
      place(w * (0.06 + k * 0.18), h * (0.62 + (k % 2) * 0.04), tree(stage, 0.5 * u, P.lime)),
    ).join("") +
    posts +
    bunches +
    leafTile +
    place(
      w * 0.5,
      h * 0.95,
      fill("M-240 -20C-220 110 220 110 240 -20Z", weaveFill(ink, P.ochre, 36)) +
        oval(0, -20, 240, 56, P.brown) +
        [
          [-120, -60, "grapes"],
          [10, -80, "green-grapes"],
          [130, -54, "grapes"],
          [-40, -30, "apple"],
          [70, -20, "apple"],
        ]
          .map(([x, y, item], k) =>
            place(Number(x), Number(y), drawItem(ink, item as "grapes", k), 1.05, k * 14 - 20),
          )
          .join("") +
        line("M-240 -20C-140 50 140 50 240 -20", P.amber, 20),
      1.05 * u,
    )
  );
};

const dryingRacks =
  (items: ReadonlyArray<"squid" | "rice-paper" | "fish">): View =>
  (stage) => {
    const { ink, w, h } = stage;
    const u = h / 1200;
    const horizon = h * 0.36;
    const rack = (
      y: number,
      size: number,
      item: "squid" | "rice-paper" | "fish",
      count: number,
    ) => {
      const gap = w / count;
      return (
        box(
          -20,
          y - 16 * size * u,
          w + 40,
          200 * size * u,
          ink.fade("down", "#e9c98d", "#c99c58"),
          4,
          0.9,
        ) +
        `<rect x="-20" y="${num(y - 16 * size * u)}" width="${w + 40}" height="${num(200 * size * u)}" fill="${ink.tile(26, 26, line("M0 0L26 26M26 0L0 26", P.brown, 2.4, 0.42))}"/>` +
        line(
          `M-20 ${num(y - 16 * size * u)}H${w + 20}M-20 ${num(y + 184 * size * u)}H${w + 20}`,
          P.brown,
          13 * size * u,
        ) +
        Array.from({ length: count + 1 }, (_, k) =>
          place(
            gap * (k + 0.1),
            y + 84 * size * u,
            oval(8, 14, 76, 50, P.bark, 0.3) + drawItem(ink, item, k),
            size * u * (item === "squid" ? 0.86 : 0.94),
            item === "fish" ? 70 : (k % 3) * 5 - 5,
          ),
        ).join("")
      );
    };
    return (
      sky(stage, horizon, 0.28) +
      sea(stage, horizon, h * 0.5, 0.28) +
      place(w * 0.7, horizon + 50 * u, fishingBoat(ink, P.coral), 0.45 * u) +
      place(w * 0.86, horizon + 34 * u, fishingBoat(ink, P.teal), 0.3 * u, 0, true) +
      fill(
        `${smooth([
          [-40, h * 0.48],
          [w * 0.4, h * 0.5],
          [w + 40, h * 0.46],
        ])}V${h + 10}H-40Z`,
        ink.fade("down", light(P.sand, 0.4), P.sand, P.dune),
      ) +
      [0.05, 0.97].map((x, k) => place(w * x, h * 0.56, palm(ink, 420, k ? -70 : 60), u)).join("") +
      rack(h * 0.55, 0.62, items[0] ?? "squid", 12) +
      rack(h * 0.68, 0.86, items[1] ?? "squid", 9) +
      rack(h * 0.85, 1.16, items[2] ?? "squid", 6) +
      birds(stage, h * 0.16, 6)
    );
  };

const vats: View = (stage) => {
  const { ink, w, h } = stage;
  const u = h / 1200;
  const vat = (): Svg => {
    const body = "M-210 -470C-236 -300 -236 -140 -214 0H214C236 -140 236 -300 210 -470Z";
    return (
      oval(20, 8, 250, 34, P.ink, 0.35) +
      fill(body, ink.fade("across", "#5f3420", "#a5683a", "#d69a5c", "#a5683a", "#54301f")) +
      ink.within(
        body,
        Array.from({ length: 15 }, (_, k) =>
          line(`M${-224 + k * 32} -480V10`, P.bark, 4, 0.5),
        ).join(""),
      ) +
      [-400, -230, -60]
        .map(
          (y) =>
            line(
              `M${-220 - (y === -230 ? 12 : 4)} ${y}Q0 ${y + 44} ${220 + (y === -230 ? 12 : 4)} ${y}`,
              "#e9c98d",
              22,
            ) +
            line(
              `M${-220 - (y === -230 ? 12 : 4)} ${y + 8}Q0 ${y + 52} ${220 + (y === -230 ? 12 : 4)} ${y + 8}`,
              P.brown,
              6,
              0.5,
            ),
        )
        .join("") +
      oval(0, -470, 210, 50, "#c99a63") +
      oval(0, -470, 186, 40, "#8a5a34") +
      oval(0, -476, 170, 34, "#d9b27c") +
      line("M-150 -486H150M-120 -466H120", P.brown, 6, 0.5) +
      box(-18, -66, 36, 40, P.bark, 6) +
      line("M0 -30C0 0 14 10 14 34", P.amber, 9)
    );
  };
  const row = (y: number, size: number, count: number, shift: number) =>
    Array.from({ length: count }, (_, k) =>
      place((k + shift) * (w / (count - 0.5)), y, vat(), size * u),
    ).join("");
  const beams = Array.from({ length: 7 }, (_, k) =>
    fill(
      `M${num(w * 0.5 + (k - 3) * w * 0.1, h * 0.22)}L${num(w * 0.5 + (k - 3) * w * 0.3 - 20, -10)}h44L${num(w * 0.5 + (k - 3) * w * 0.1 + 16, h * 0.22)}Z`,
      P.bark,
      0.8,
    ),
  ).join("");
  return (
    box(0, 0, w, h, ink.fade("down", "#8d5a38", "#c98f57", "#e9c58c")) +
    fill(
      `M0 0H${w}V${h * 0.12}L${w * 0.62} ${h * 0.3}H${w * 0.38}L0 ${h * 0.12}Z`,
      ink.fade("down", "#54301f", "#7a4a2c"),
    ) +
    beams +
    box(w * 0.38, h * 0.3, w * 0.24, h * 0.24, ink.fade("down", "#bfe3dc", "#fdeccb", "#5aa9aa")) +
    place(w * 0.5, h * 0.5, fishingBoat(ink, P.coral), 0.4 * u) +
    line(`M${w * 0.38} ${h * 0.3}H${w * 0.62}V${h * 0.54}H${w * 0.38}Z`, P.bark, 16 * u) +
    box(0, h * 0.54, w, h * 0.46, ink.fade("down", "#d9b27c", "#b98450", "#8a5a38")) +
    ink.soft(
      50,
      fill(`M${w * 0.4} ${h * 0.54}H${w * 0.6}L${w * 0.86} ${h}H${w * 0.2}Z`, "#fff3cf", 0.55),
    ) +
    row(h * 0.62, 0.42, 7, 0.02) +
    [0.09, 0.91].map((x) => place(w * x, h * 0.86, vat(), 1.08 * u)).join("") +
    [0.27, 0.73].map((x) => place(w * x, h * 0.73, vat(), 0.72 * u)).join("") +
    place(
      w * 0.5,
      h * 0.93,
      shadow(ink, 0, 0, 150) +
        fill(
          turned([
            [-190, 130],
            [-180, 136],
            [-60, 116],
            [0, 80],
          ]),
          ink.fade("across", "#7a3420", "#c96f45", "#e09a6c", "#6d2d1c"),
        ) +
        oval(0, -190, 132, 30, P.bark) +
        oval(0, -186, 116, 22, P.amber),
      u,
    ) +
    [0.36, 0.64]
      .map((x, k) =>
        place(
          w * x,
          h * 0.96,
          fill("M-120 0C-110 60 110 60 120 0Z", weaveFill(ink, P.ochre, 28)) +
            oval(0, 0, 120, 28, P.brown) +
            (k
              ? place(0, -14, drawItem(ink, "salt"), 0.86)
              : [0, 1, 2, 3, 4]
                  .map((j) =>
                    place(
                      -60 + j * 30,
                      -12 + (j % 2) * 10,
                      drawItem(ink, "anchovy", j),
                      0.66,
                      j * 16 - 30,
                    ),
                  )
                  .join("")),
          u,
        ),
      )
      .join("")
  );
};

const nursery: View = (stage) => {
  const { ink, w, h, random } = stage;
  const u = h / 1200;
  const horizon = h * 0.4;
  const cashewTree = (size: number): Svg =>
    tree(stage, size, "#5f9a4a") +
    Array.from({ length: 9 }, () =>
      place(
        random.between(-110, 110) * size,
        random.between(-320, -190) * size,
        disc(0, 0, 17, ink.round(P.sun, P.coral, P.brick)) +
          place(2, 22, drawItem(ink, "cashew", 1), 0.16),
        size,
      ),
    ).join("");
  const pot = (x: number, y: number, size: number, k: number) =>
    place(
      x,
      y,
      oval(6, 2, 66, 12, P.ink, 0.3) +
        [-50, -24, 0, 26, 52]
          .map((turn) =>
            place(
              0,
              -78,
              blade(ink, 130 + (k % 3) * 30, 26, [P.leaf, P.moss, P.lime][k % 3] ?? P.leaf),
              1,
              turn,
            ),
          )
          .join("") +
        (k % 2
          ? place(0, -190, drawItem(ink, k % 4 === 1 ? "dragonfruit-flower" : "lotus"), 0.5)
          : "") +
        fill(
          "M-62 -86L-44 0H44L62 -86Z",
          ink.fade("across", shade(P.brick, 0.2), P.coral, shade(P.brick, 0.3)),
        ) +
        box(-70, -104, 140, 28, P.coral, 6),
      size,
    );
  return (
    sky(stage, horizon, 0.7) +
    ridge(stage, horizon - 60, 44, [mix(hazeOf(stage), P.sea, 0.4), hazeOf(stage)], 4) +
    ridge(stage, horizon, 16, ["#c9c873", "#9fb858", "#6f9a4c"], 5) +
    Array.from({ length: 7 }, (_, k) =>
      place(
        (k + 0.3) * (w / 6.6),
        h * (0.5 + (k % 2) * 0.03),
        cashewTree((0.7 + (k % 3) * 0.12) * u),
      ),
    ).join("") +
    fill(
      `M${w * 0.44} ${h * 0.5}L${w * 0.56} ${h * 0.5}L${w * 0.78} ${h}H${w * 0.22}Z`,
      ink.fade("down", "#f1dcae", "#dcb06f"),
    ) +
    [0, 1, 2]
      .flatMap((row) =>
        [-3, -2, -1, 1, 2, 3].map((k) =>
          pot(
            w * (0.5 + k * (0.085 + row * 0.045) + Math.sign(k) * (0.03 + row * 0.02)),
            h * (0.66 + row * 0.13),
            (0.7 + row * 0.35) * u,
            k + row + 5,
          ),
        ),
      )
      .join("") +
    place(
      w * 0.5,
      h * 0.95,
      fill("M-150 -10C-140 90 140 90 150 -10Z", weaveFill(ink, P.ochre, 30)) +
        oval(0, -10, 150, 36, P.brown) +
        Array.from({ length: 9 }, (_, k) =>
          place(-100 + k * 25, -24 - (k % 3) * 12, drawItem(ink, "cashew", k), 0.4),
        ).join(""),
      u,
    )
  );
};

const island: View = (stage) => {
  const { ink, w, h } = stage;
  const u = h / 1200;
  const horizon = h * 0.4;
  const turbine = (x: number, y: number, size: number) =>
    place(
      x,
      y,
      line("M0 0V-330", P.white, 12) +
        [20, 140, 260]
          .map((turn) =>
            place(
              0,
              -330,
              fill("M-8 0C-14 -60 -4 -140 0 -170C6 -120 10 -60 8 0Z", P.white),
              1,
              turn,
            ),
          )
          .join("") +
        disc(0, -330, 12, "#d8d8cc"),
      size,
    );
  return (
    sky(stage, horizon, 0.3) +
    sea(stage, horizon, h, 0.3) +
    place(
      w * 0.62,
      horizon + 12 * u,
      fill(
        "M-520 0C-420 -60 -360 -120 -240 -130C-180 -220 -60 -250 20 -190C120 -200 190 -130 280 -110C380 -90 460 -40 540 0Z",
        ink.fade("down", "#8fb66a", "#5f9458", "#3f7a56"),
      ) + fill("M-520 0C-420 -24 440 -24 540 0C460 18 -440 18 -520 0Z", P.sand),
      0.95 * u,
    ) +
    turbine(w * 0.56, horizon - 180 * u, 0.6 * u) +
    turbine(w * 0.68, horizon - 120 * u, 0.5 * u) +
    turbine(w * 0.48, horizon - 96 * u, 0.44 * u) +
    [0.44, 0.5, 0.57, 0.63, 0.7, 0.76]
      .map((x, k) =>
        place(
          w * x,
          horizon + 4 * u,
          fill("M-36 0V-34L0 -62L36 -34V0Z", [P.paper, P.sand, P.white][k % 3] ?? P.paper) +
            fill("M-44 -32L0 -68L44 -32L36 -26L0 -54L-36 -26Z", P.brick),
          0.7 * u,
        ),
      )
      .join("") +
    [
      [0.14, 0.58],
      [0.36, 0.55],
      [0.84, 0.6],
    ]
      .map(([x, y], k) =>
        place(
          w * (x ?? 0),
          h * (y ?? 0),
          fishingBoat(ink, [P.teal, P.coral, P.sea][k] ?? P.sea),
          (0.5 + k * 0.1) * u,
          0,
          k === 2,
        ),
      )
      .join("") +
    place(
      w * 0.5,
      h * 0.78,
      fill("M-560 -60H560L640 60H-640Z", "#b98450") +
        [0, 1, 2, 3]
          .map((k) =>
            fill(
              `M${num(-520 + k * 270, -44)}h230l${num(k * 8, 84)}h-250Z`,
              ink.fade("down", "#8fd0c8", P.teal),
            ),
          )
          .join("") +
        line("M-560 -60H560M-600 0H600", "#e0b77c", 12),
      0.9 * u,
    ) +
    place(
      w * 0.22,
      h * 0.98,
      fill("M-190 -20C-176 80 176 80 190 -20Z", weaveFill(ink, P.ochre, 30)) +
        [-110, -40, 30, 100]
          .map((x, k) => place(x, -50, drawItem(ink, "seagrapes", k), 1))
          .join("") +
        line("M-190 -20C-110 30 110 30 190 -20", P.amber, 16),
      1.15 * u,
    ) +
    place(w * 0.74, h * 0.97, coracle(ink, P.ochre), 1.3 * u) +
    birds(stage, h * 0.18, 7)
  );
};

/** The places of the land, by name. */
export const VIEWS: Record<Scene, View> = {
  boats,
  coracle: coracles,
  "dragonfruit-field": dragonfruitField,
  "drying-racks": dryingRacks(["squid", "fish", "squid"]),
  "rice-paper-racks": dryingRacks(["rice-paper", "rice-paper", "rice-paper"]),
  dunes,
  forest,
  homestay,
  island,
  kitchen,
  lighthouse,
  loom,
  nursery,
  ricefield,
  saltfield,
  "squid-night": squidNight,
  tower,
  vats,
  vineyard,
};
