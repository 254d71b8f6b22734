import { drawItem } from "../items";
import { blade } from "../items/fruit";
import { light, mix, PALETTE as P, shade } from "../palette";
import { box, disc, fill, line, num, oval, type Point, place, type Svg, smooth } from "../svg";
import { weaveFill } from "../vessels";
import { hazeOf, hut, palm, ridge, sky, tree } from "./nature";
import type { View } from "./view";

export const dragonfruitField: View = (stage) => {
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

export const saltfield: View = (stage) => {
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

export const ricefield: View = (stage) => {
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

export const vineyard: View = (stage) => {
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
