import { drawItem } from "../items";
import { light, mix, PALETTE as P } from "../palette";
import { box, disc, fill, line, num, oval, place, smooth, turned } from "../svg";
import { weaveFill } from "../vessels";
import {
  birds,
  coracle,
  fishingBoat,
  grass,
  hazeOf,
  palm,
  ridge,
  type Stage,
  sea,
  sky,
} from "./nature";
import type { View } from "./view";

export const boats: View = (stage) => {
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

export const lighthouse: View = (stage) => {
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

export const coracles: View = (stage) => {
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

export const squidNight: View = (input) => {
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

export const dryingRacks =
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

export const island: View = (stage) => {
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
