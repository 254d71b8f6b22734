import { blade } from "../items/fruit";
import { light, mix, PALETTE as P } from "../palette";
import { box, fill, line, num, oval, type Point, place, smooth } from "../svg";
import { birds, grass, hazeOf, ridge, sea, sky, tree } from "./nature";
import type { View } from "./view";

export const dunes: View = (stage) => {
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

export const tower: View = (stage) => {
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

export const forest: View = (stage) => {
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
