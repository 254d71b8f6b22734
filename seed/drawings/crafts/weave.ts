import { drawItem } from "../items";
import { light, mix, PALETTE as P, shade } from "../palette";
import type { Of } from "../spec";
import {
  box,
  disc,
  fill,
  type Ink,
  line,
  num,
  oval,
  place,
  type Svg,
  shadow,
  turned,
} from "../svg";
import { weaveFill } from "../vessels";

const RATTAN = "#d9a75c";

/** Woven walls: weave, bands of dyed strand, roundness. */
function woven(ink: Ink, outline: string, top: number, bottom: number, size = 46): Svg {
  const bands = [0.24, 0.3, 0.72].map((t) => {
    const y = top + (bottom - top) * t;
    return line(
      `M-620 ${num(y)}Q0 ${num(y + 60)} 620 ${num(y)}`,
      P.amber,
      t === 0.3 ? 9 : 20,
      0.75,
      `${size / 2} ${size / 2}`,
    );
  });
  return (
    fill(outline, weaveFill(ink, RATTAN, size)) +
    ink.within(
      outline,
      ...bands,
      box(
        -700,
        top - 100,
        1400,
        bottom - top + 200,
        ink.fade("across", "#3a1f1088", "#ffffff00", "#ffffff55", "#ffffff00", "#3a1f10aa"),
      ),
    )
  );
}

const WOVEN: Record<Of<"weave">["form"], (ink: Ink) => Svg> = {
  basket: (ink) => {
    const fruit = [
      [-230, -470, "mango"],
      [0, -520, "dragonfruit"],
      [230, -470, "apple"],
      [-110, -430, "apple"],
      [120, -430, "mango"],
    ] as const;
    return (
      shadow(ink, 0, 0, 380) +
      place(
        0,
        0,
        oval(0, -420, 440, 96, shade(RATTAN, 0.6)) +
          fruit
            .map(([x, y, item], index) => place(x, y, drawItem(ink, item, index), 1.45, x * 0.06))
            .join("") +
          woven(
            ink,
            "M-440 -420C-430 -180 -330 -30 -230 0H230C330 -30 430 -180 440 -420C340 -330 -340 -330 -440 -420Z",
            -420,
            0,
            56,
          ) +
          line("M-440 -420C-340 -328 340 -328 440 -420", P.amber, 40) +
          line("M-440 -424C-340 -332 340 -332 440 -424", light(RATTAN, 0.25), 28) +
          line("M-440 -424C-340 -332 340 -332 440 -424", P.amber, 28, 0.5, "8 26"),
        1.2,
      )
    );
  },
  pack: (ink) => {
    return (
      shadow(ink, 0, 0, 290) +
      line(
        "M-250 -640C-420 -560 -420 -240 -220 -120M250 -640C420 -560 420 -240 220 -120",
        P.brick,
        42,
      ) +
      line(
        "M-250 -640C-420 -560 -420 -240 -220 -120M250 -640C420 -560 420 -240 220 -120",
        P.sun,
        8,
        0.9,
        "16 14",
      ) +
      oval(0, -752, 334, 70, shade(RATTAN, 0.62)) +
      [-150, -40, 80, 170]
        .map((x, k) =>
          place(x, -760, drawItem(ink, k % 2 ? "leaf" : "bamboo-shoot", k), 1.25, x * 0.08),
        )
        .join("") +
      woven(
        ink,
        "M-334 -752C-300 -500 -232 -200 -206 0H206C232 -200 300 -500 334 -752C240 -670 -240 -670 -334 -752Z",
        -752,
        0,
        50,
      ) +
      line("M-334 -752C-240 -668 240 -668 334 -752", P.amber, 34) +
      line("M-334 -756C-240 -672 240 -672 334 -756", light(RATTAN, 0.3), 22) +
      box(-216, -26, 432, 40, ink.fade("across", P.bark, P.brown, P.bark), 10)
    );
  },
  handbag: (ink) => {
    const body =
      "M-400 -470C-420 -200 -340 -20 -230 0H230C340 -20 420 -200 400 -470C280 -520 -280 -520 -400 -470Z";
    const lid = "M-420 -480C-400 -640 400 -640 420 -480C280 -420 -280 -420 -420 -480Z";
    const handle = "M-210 -560C-220 -900 220 -900 210 -560";
    return (
      shadow(ink, 0, 0, 350) +
      place(
        0,
        0,
        line(handle, P.amber, 46) +
          line(handle, light(RATTAN, 0.2), 30) +
          line(handle, P.amber, 30, 0.5, "9 30") +
          woven(ink, body, -500, 0, 52) +
          ink.soft(10, place(0, 24, fill(lid, P.bark, 0.5))) +
          woven(ink, lid, -620, -440, 40) +
          line("M-420 -480C-280 -420 280 -420 420 -480", P.amber, 26) +
          line("M-420 -484C-280 -424 280 -424 420 -484", light(RATTAN, 0.3), 16) +
          box(-26, -470, 52, 120, ink.fade("across", P.brown, P.ochre, P.brown), 20) +
          disc(0, -378, 18, P.bark),
        1.16,
      )
    );
  },
  hat: (ink) => {
    const cone =
      "M0 -560C60 -520 420 -200 600 -60C420 40 -420 40 -600 -60C-420 -200 -60 -520 0 -560Z";
    const rings = Array.from({ length: 13 }, (_, k) => {
      const t = (k + 1) / 14;
      const w = 600 * t ** 0.92;
      const y = -560 + 500 * t;
      return line(
        `M${num(-w, y)}Q0 ${num(y + 120 * t)} ${num(w, y)}`,
        k % 4 === 3 ? P.amber : "#b98d4c",
        k % 4 === 3 ? 6 : 4,
        0.55,
      );
    }).join("");
    const ribs = Array.from({ length: 21 }, (_, k) =>
      line(`M0 -556L${num(-640 + k * 64, 40)}`, "#ffffff", 3, 0.26),
    ).join("");
    return place(
      0,
      -120,
      ink.soft(26, oval(60, 40, 620, 100, P.ink, 0.4)) +
        line("M-420 -10C-330 260 330 260 420 -10", P.magenta, 20) +
        oval(0, -56, 596, 92, shade(RATTAN, 0.55)) +
        fill(cone, ink.fade("across", "#c79a55", "#f1d9a0", "#fbf0cf", "#eccf90", "#b5813f")) +
        ink.within(
          cone,
          ribs,
          rings,
          ink.soft(
            30,
            fill(
              "M0 -560C160 -380 400 -160 640 -60V60H200C240 -200 120 -400 0 -560Z",
              P.brown,
              0.28,
            ),
          ),
        ) +
        disc(0, -556, 16, P.amber),
      1.06,
      -8,
    );
  },
  lamp: (ink) => {
    const body = turned([
      [-640, 90],
      [-620, 120],
      [-520, 290],
      [-360, 390],
      [-200, 330],
      [-90, 190],
      [-70, 170],
    ]);
    const petals = ink.tile(
      90,
      90,
      `<path d="M45 0C70 22 70 68 45 90C20 68 20 22 45 0ZM0 45C22 20 68 20 90 45C68 70 22 70 0 45Z" fill="none" stroke="#8d5a22" stroke-width="8"/>`,
    );
    return place(
      0,
      -150,
      ink.soft(70, disc(0, -360, 470, P.sun, 0.55)) +
        line("M0 -640V-1100", P.bark, 12) +
        fill(body, ink.glow("#fff6cf", "#ffd778", P.apricot, P.brick)) +
        fill(body, petals) +
        fill(body, ink.tile(30, 30, line("M0 30L30 0M0 0L30 30", "#7a4718", 4, 0.45))) +
        ink.within(
          body,
          box(-420, -680, 840, 660, ink.fade("across", "#3a1f1077", "#ffffff00", "#3a1f1088")),
        ) +
        oval(0, -632, 104, 20, P.amber) +
        oval(0, -74, 172, 26, P.amber) +
        oval(0, -76, 140, 18, "#fff2bf") +
        ink.soft(
          10,
          place(
            0,
            150,
            Array.from({ length: 8 }, (_, k) =>
              place(0, 0, oval(150, 0, 120, 34, P.sun, 0.4), 1, k * 45),
            ).join(""),
          ),
        ),
      1.06,
    );
  },
  tray: (ink) => {
    const petals = Array.from({ length: 8 }, (_, k) =>
      place(
        0,
        0,
        fill(
          "M0 0C-90 -110 -90 -260 0 -340C90 -260 90 -110 0 0Z",
          ink.fade("down", P.amber, P.ochre, light(RATTAN, 0.3)),
        ) + line("M0 -20V-310", P.brown, 5, 0.5),
        1,
        k * 45,
      ),
    ).join("");
    return place(
      0,
      -430,
      ink.soft(26, oval(36, 60, 600, 480, P.ink, 0.4)) +
        oval(0, 24, 600, 496, shade(RATTAN, 0.5)) +
        oval(0, 0, 600, 496, ink.fade("diagonal", light(RATTAN, 0.4), RATTAN, shade(RATTAN, 0.3))) +
        oval(0, 10, 540, 440, shade(RATTAN, 0.4)) +
        oval(0, 16, 536, 434, weaveFill(ink, mix(RATTAN, P.cream, 0.35), 40)) +
        `<g transform="translate(0 16) scale(1 .82)">${petals}${disc(0, 0, 70, P.brown)}${disc(0, 0, 52, weaveFill(ink, RATTAN, 26))}</g>` +
        line("M-600 -20C-680 -10 -690 70 -590 90M600 -20C680 -10 690 70 590 90", P.amber, 34) +
        place(
          210,
          60,
          shadow(ink, 0, 74, 90) +
            fill(
              "M-96 -50C-92 30 -50 70 0 70C50 70 92 30 96 -50Z",
              ink.fade("across", "#d8d2c2", P.white, "#c9c2b0"),
            ) +
            oval(0, -50, 96, 26, "#e6dfcd") +
            oval(0, -46, 80, 18, "#a9762f"),
        ) +
        place(-230, -70, drawItem(ink, "roundcake", 2), 1.1),
    );
  },
};

/** Rattan and bamboo. */
export function drawWeave(ink: Ink, drawing: Of<"weave">): Svg {
  return WOVEN[drawing.form](ink);
}
