import { drawItem } from "../items";
import { blade } from "../items/fruit";
import { light, mix, PALETTE as P, shade } from "../palette";
import { box, disc, fill, line, num, oval, place, type Svg, shadow, turned } from "../svg";
import { weaveFill } from "../vessels";
import { fishingBoat, hazeOf, ridge, sky, tree } from "./nature";
import type { View } from "./view";

export const loom: View = (stage) => {
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

export const vats: View = (stage) => {
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

export const nursery: View = (stage) => {
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
