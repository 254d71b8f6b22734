import { drawItem } from "../items";
import { mix, PALETTE as P, shade } from "../palette";
import { box, disc, fill, line, num, oval, place, shadow, turned } from "../svg";
import { weaveFill } from "../vessels";
import { fishingBoat, grass, hazeOf, palm, ridge, sky, tree } from "./nature";
import type { View } from "./view";

export const kitchen: View = (stage) => {
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

export const homestay: View = (stage) => {
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
