import type { Random } from "../data/random";
import { drawItem } from "./items";
import { blade } from "./items/fruit";
import { light, mix, PALETTE as P, shade } from "./palette";
import type { Drawing } from "./spec";
import { box, disc, fill, type Ink, line, num, oval, place, type Svg, shadow, turned } from "./svg";
import { weaveFill } from "./vessels";

type Of<Kind extends Drawing["of"]> = Extract<Drawing, { of: Kind }>;
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

/** The dark clouds that open fire leaves on clay. */
function fireMarks(ink: Ink, outline: string, random: Random): Svg {
  return ink.within(
    outline,
    ink.soft(
      26,
      Array.from({ length: 9 }, () =>
        oval(
          random.between(-300, 300),
          random.between(-640, 0),
          random.between(50, 130),
          random.between(30, 80),
          random.pick([P.bark, P.bark, P.brown, P.apricot, P.sand]),
          0.42,
        ),
      ).join(""),
    ),
    box(
      -600,
      -900,
      1200,
      940,
      ink.fade("across", "#2b120a88", "#ffffff00", "#ffffff33", "#ffffff00", "#2b120aaa"),
    ),
  );
}

const POTS: Record<Of<"pot">["form"], (ink: Ink, colour: string, random: Random) => Svg> = {
  vase: (ink, colour, random) => {
    const body = turned([
      [-760, 150],
      [-744, 156],
      [-700, 128],
      [-620, 104],
      [-540, 150],
      [-420, 260],
      [-280, 310],
      [-140, 260],
      [-30, 160],
      [0, 140],
    ]);
    const lines = [-600, -575, -470, -452]
      .map((y, k) =>
        line(
          `M-330 ${y}Q0 ${y + 40} 330 ${y}`,
          k % 2 ? P.sand : P.bark,
          7,
          0.55,
          k === 2 ? "16 14" : "",
        ),
      )
      .join("");
    const grasses = [-34, -18, -4, 10, 24, 40]
      .map((turn, k) =>
        place(
          0,
          -740,
          line("M0 0C-6 -120 4 -240 0 -330", k % 2 ? P.ochre : "#a98a4a", 6) +
            Array.from({ length: 10 }, (_, j) =>
              oval(j % 2 ? 9 : -9, -220 - j * 13, 12, 6, k % 2 ? P.dune : light(P.sand, 0.2)),
            ).join(""),
          0.92,
          turn,
        ),
      )
      .join("");
    return (
      shadow(ink, 0, 0, 260) +
      grasses +
      fill(
        body,
        ink.fade(
          "across",
          shade(colour, 0.3),
          colour,
          light(colour, 0.25),
          colour,
          shade(colour, 0.4),
        ),
      ) +
      fireMarks(ink, body, random) +
      ink.within(body, lines) +
      oval(0, -752, 152, 28, shade(colour, 0.3)) +
      oval(0, -748, 124, 19, P.bark)
    );
  },
  cooking: (ink, colour, random) => {
    const body = turned([
      [-380, 350],
      [-360, 364],
      [-300, 396],
      [-180, 410],
      [-70, 330],
      [-10, 200],
      [0, 170],
    ]);
    const lid =
      "M-380 -392C-360 -500 -180 -570 0 -574C180 -570 360 -500 380 -392C200 -340 -200 -340 -380 -392Z";
    const steam = [-90, 20, 120]
      .map((x, k) =>
        line(`M${x} -640c-40 -60 40 -110 0 -180s30 -90 10 -140`, P.white, 16 - k * 3, 0.4),
      )
      .join("");
    return (
      shadow(ink, 0, 0, 390) +
      ink.soft(6, steam) +
      place(
        0,
        0,
        line(
          "M-392 -300C-480 -320 -480 -190 -396 -210M392 -300C480 -320 480 -190 396 -210",
          shade(colour, 0.2),
          44,
        ) +
          fill(
            body,
            ink.fade(
              "across",
              shade(colour, 0.3),
              colour,
              light(colour, 0.25),
              colour,
              shade(colour, 0.4),
            ),
          ) +
          fireMarks(ink, body, random) +
          fill(
            lid,
            ink.fade(
              "across",
              shade(colour, 0.2),
              light(colour, 0.1),
              light(colour, 0.32),
              colour,
              shade(colour, 0.35),
            ),
          ) +
          line("M-330 -420C-180 -378 180 -378 330 -420", P.bark, 6, 0.4) +
          oval(0, -590, 62, 36, ink.round(light(colour, 0.4), colour, shade(colour, 0.4))) +
          disc(170, -480, 12, P.bark),
        1.12,
      )
    );
  },
  lamp: (ink, colour, random) => {
    const body = turned([
      [-700, 120],
      [-680, 128],
      [-600, 190],
      [-440, 290],
      [-240, 310],
      [-80, 250],
      [-20, 230],
      [0, 236],
    ]);
    const holes: Svg[] = [];
    for (let row = 0; row < 6; row++) {
      const y = -580 + row * 94;
      const w = [150, 216, 260, 286, 282, 250][row] ?? 200;
      for (let k = -3; k <= 3; k++) {
        const x = Math.sin((k + (row % 2 ? 0.5 : 0)) * 0.4) * w * 0.98;
        const squeeze = Math.cos((k + (row % 2 ? 0.5 : 0)) * 0.4);
        holes.push(
          place(
            x,
            y,
            `<g transform="scale(${squeeze.toFixed(2)} 1)">${fill(row % 2 ? "M0 -32C24 -12 24 12 0 32C-24 12 -24 -12 0 -32Z" : "M0 -30L26 0L0 30L-26 0Z", ink.glow("#fffbe0", "#ffe08a", P.sun))}</g>`,
          ),
        );
      }
    }
    return (
      ink.soft(70, disc(0, -330, 460, P.sun, 0.6)) +
      shadow(ink, 0, 0, 300) +
      fill(
        body,
        ink.fade(
          "across",
          shade(colour, 0.4),
          colour,
          light(colour, 0.2),
          colour,
          shade(colour, 0.45),
        ),
      ) +
      fireMarks(ink, body, random) +
      ink.within(body, holes.join("")) +
      ink.soft(12, faintGlow(holes)) +
      oval(0, -692, 122, 24, P.bark)
    );
  },
};

const faintGlow = (holes: Svg[]) => `<g opacity=".45">${holes.join("")}</g>`;

/** Open-fired pottery. */
export function drawPot(ink: Ink, drawing: Of<"pot">, random: Random): Svg {
  return POTS[drawing.form](ink, P[drawing.tint], random);
}

/** A plant pot with a rim; the soil's middle is at (0, -h). */
function planter(ink: Ink, w: number, h: number, colour: string): Svg {
  const body = `M${num(-w * 0.9, -h)}L${num(-w * 0.66, -8)}Q${num(-w * 0.64, 0, -w * 0.56, 0)}H${num(w * 0.56)}Q${num(w * 0.64, 0, w * 0.66, -8)}L${num(w * 0.9, -h)}Z`;
  return (
    fill(
      body,
      ink.fade(
        "across",
        shade(colour, 0.32),
        colour,
        light(colour, 0.3),
        colour,
        shade(colour, 0.4),
      ),
    ) +
    ink.within(
      body,
      line(`M${num(-w, -h * 0.45)}${"q20 -22 40 0t40 0".repeat(12)}`, light(colour, 0.5), 7, 0.6),
    ) +
    box(
      -w,
      -h - 26,
      w * 2,
      62,
      ink.fade(
        "across",
        shade(colour, 0.3),
        light(colour, 0.08),
        light(colour, 0.4),
        colour,
        shade(colour, 0.38),
      ),
      14,
    ) +
    oval(0, -h - 22, w * 0.93, w * 0.12, P.bark)
  );
}

const blossom = (ink: Ink, colour: string, centre: string) =>
  Array.from({ length: 5 }, (_, k) =>
    place(0, 0, oval(0, -23, 16, 22, ink.fade("down", light(colour, 0.5), colour)), 1, k * 72),
  ).join("") + disc(0, 0, 10, centre);

const PLANTS: Record<Of<"plant">["form"], (ink: Ink, colour: string, random: Random) => Svg> = {
  apricot: (ink, colour, random) => {
    const trunk =
      "M-40 0C-70 -100 -30 -170 -80 -260C-110 -320 -60 -400 -10 -440C-30 -360 -10 -310 20 -250C60 -190 40 -90 50 0Z";
    const branches = [
      "M-60 -300C-160 -340 -230 -420 -260 -520",
      "M-20 -400C10 -520 -20 -620 10 -720",
      "M-10 -420C80 -470 170 -520 240 -620",
      "M0 -300C110 -340 220 -350 300 -420",
      "M-70 -330C-140 -460 -130 -560 -160 -650",
      "M10 -560C70 -620 100 -690 110 -760",
    ];
    const flowers = Array.from({ length: 74 }, () => {
      const a = random.between(0, Math.PI * 2);
      const r = Math.sqrt(random.next());
      return place(
        r * 340 * Math.cos(a) + 10,
        -560 + r * 240 * Math.sin(a),
        random.next() < 0.8 ? blossom(ink, colour, P.amber) : blade(ink, 60, 16, P.lime),
        random.between(0.9, 1.5),
        random.between(0, 360),
      );
    }).join("");
    return (
      shadow(ink, 0, 0, 260) +
      place(
        0,
        -210,
        branches.map((d) => line(d, P.bark, 22) + line(d, P.brown, 12)).join("") +
          fill(trunk, ink.fade("across", P.bark, "#7d4a2e", P.bark)) +
          flowers,
      ) +
      planter(ink, 250, 200, P.brick)
    );
  },
  cactus: (ink, _colour, random) => {
    const spines = (w: number, h: number) =>
      Array.from({ length: 40 }, () =>
        place(
          random.between(-w, w),
          -random.between(10, h),
          line("M-9 -7L9 7M9 -7L-9 7", P.cream, 2.4, 0.8),
        ),
      ).join("");
    const column = (w: number, h: number, tint: string) => {
      const d = `M${num(-w, 0)}V${num(-h + w)}A${w} ${w} 0 0 1 ${w} ${num(-h + w)}V0Z`;
      return (
        fill(
          d,
          ink.fade("across", shade(tint, 0.35), tint, light(tint, 0.3), tint, shade(tint, 0.4)),
        ) +
        ink.within(
          d,
          [-0.6, -0.2, 0.2, 0.6]
            .map((t) => line(`M${num(w * t, 0)}V${num(-h)}`, shade(tint, 0.4), 5, 0.5))
            .join(""),
          spines(w, h),
        )
      );
    };
    const ball = (tint: string) =>
      disc(0, -120, 150, ink.round(light(tint, 0.4), tint, shade(tint, 0.45))) +
      [-100, -60, -20, 20, 60, 100]
        .map((x) =>
          line(
            `M${num(x * 0.3, -268)}C${num(x * 1.5, -220, x * 1.5, -20, x * 0.4, 20)}`,
            shade(tint, 0.45),
            5,
            0.5,
          ),
        )
        .join("") +
      place(0, -120, spines(120, 110)) +
      place(0, -262, blossom(ink, P.magenta, P.sun), 1.9);
    const arm =
      line("M70 -240C190 -240 190 -300 190 -380", P.moss, 78) +
      line("M70 -240C190 -240 190 -300 190 -380", P.leaf, 54) +
      line("M-70 -160C-180 -160 -180 -220 -180 -290", P.moss, 70) +
      line("M-70 -160C-180 -160 -180 -220 -180 -290", P.leaf, 48);
    const at = (x: number, y: number, w: number, h: number, pot: string, plant: Svg, size = 1) =>
      shadow(ink, x, y, w * 0.9 * size) +
      place(x, y, place(0, -h, plant) + planter(ink, w, h, pot), size);
    return (
      at(-30, -30, 170, 190, P.brick, arm + column(86, 560, P.leaf)) +
      at(-350, 60, 150, 160, P.amber, ball(mix(P.leaf, P.teal, 0.4)), 0.95) +
      at(
        330,
        70,
        146,
        160,
        P.coral,
        place(-40, 0, column(54, 250, P.lime)) +
          place(50, 0, column(48, 190, mix(P.lime, P.leaf, 0.5))) +
          place(-40, -246, blossom(ink, P.sun, P.amber), 1.1),
        0.98,
      )
    );
  },
  succulent: (ink, colour, random) => {
    const rosette = (tint: string, size: number) =>
      [
        [14, 104],
        [11, 82],
        [9, 58],
        [6, 36],
      ]
        .map(([count, length], ringIndex) =>
          Array.from({ length: count ?? 8 }, (_, k) =>
            place(
              0,
              0,
              fill(
                `M0 0C-28 ${num(-(length ?? 60) * 0.4)} -24 ${num(-(length ?? 60) * 0.9)} 0 ${num(-(length ?? 60))}C24 ${num(-(length ?? 60) * 0.9)} 28 ${num(-(length ?? 60) * 0.4)} 0 0Z`,
                ink.fade(
                  "down",
                  mix(tint, P.blush, 0.55),
                  light(tint, 0.15 + ringIndex * 0.12),
                  shade(tint, 0.16),
                ),
              ),
              size,
              (k * 360) / (count ?? 8) + ringIndex * 14,
            ),
          ).join(""),
        )
        .join("");
    const kinds: Array<[number, number, string, number]> = [
      [-420, -330, colour, 1.35],
      [-220, -400, P.leaf, 1.5],
      [20, -360, "#b07c98", 1.75],
      [270, -410, P.lime, 1.35],
      [440, -330, P.teal, 1.25],
      [-120, -270, "#c98a7c", 1.05],
      [180, -270, mix(colour, P.foam, 0.5), 1.15],
    ];
    const tray = "M-560 -240H560L500 0H-500Z";
    return (
      shadow(ink, 0, 0, 540, 80) +
      place(
        0,
        0,
        oval(0, -246, 540, 64, P.dune) +
          Array.from({ length: 60 }, () =>
            disc(
              random.between(-520, 520),
              random.between(-280, -216),
              random.between(7, 15),
              random.pick([P.paper, P.sand, P.grey]),
            ),
          ).join("") +
          kinds
            .map(
              ([x, y, tint, size]) =>
                ink.soft(10, oval(x, y + 40, 110 * size, 60 * size, P.ink, 0.3)) +
                `<g transform="translate(${x} ${y}) scale(1 .86)">${rosette(tint, size)}</g>`,
            )
            .join("") +
          fill(tray, ink.fade("down", "#8fb2ad", "#5d8d8c", "#3c6b6e")) +
          line("M-545 -190H545M-528 -120H528M-512 -54H512", P.deep, 5, 0.5) +
          line("M-560 -240H560", light(P.foam, 0.3), 14) +
          [
            [-470, -160],
            [470, -160],
            [-450, -60],
            [450, -60],
          ]
            .map(([x, y]) => disc(x ?? 0, y ?? 0, 9, P.amber))
            .join("") +
          line("M-400 -150h180M120 -90h260M-200 -30h160", P.paper, 4, 0.3),
        1.08,
      )
    );
  },
  adenium: (ink, colour, random) => {
    const base =
      "M-190 0C-260 -90 -220 -220 -120 -260C-70 -290 -60 -340 -90 -420L-40 -440C-20 -380 0 -350 30 -330C60 -360 100 -400 160 -430L190 -400C140 -340 120 -290 140 -240C220 -190 250 -80 190 0Z";
    const branches = [
      "M-66 -420C-90 -500 -180 -540 -210 -620",
      "M-62 -420C-40 -520 -70 -590 -40 -680",
      "M170 -412C230 -470 300 -490 360 -560",
      "M165 -412C180 -510 160 -580 200 -660",
      "M40 -340C50 -450 60 -520 60 -600",
    ];
    const ends: Array<[number, number]> = [
      [-210, -620],
      [-40, -680],
      [360, -560],
      [200, -660],
      [60, -600],
      [-120, -560],
      [280, -500],
      [120, -700],
    ];
    const petals = (size: number) =>
      place(
        0,
        0,
        Array.from({ length: 5 }, (_, k) =>
          place(
            0,
            0,
            fill(
              "M0 0C-44 -30 -46 -86 0 -104C46 -86 44 -30 0 0Z",
              ink.fade("down", colour, mix(colour, P.blush, 0.45), P.white),
            ),
            1,
            k * 72,
          ),
        ).join("") + disc(0, 0, 18, P.sun),
        size,
        random.between(0, 70),
      );
    return (
      shadow(ink, 0, 0, 280) +
      place(
        0,
        -190,
        branches.map((d) => line(d, "#8a7a66", 40) + line(d, "#c2b096", 20)).join("") +
          fill(base, ink.fade("across", "#8a7a66", "#cdbda2", "#e0d3ba", "#a39478", "#776753")) +
          line(
            "M-150 -60C-110 -120 -120 -180 -90 -230M20 -30C40 -120 10 -200 30 -290M120 -60C100 -130 130 -170 120 -220",
            "#77674f",
            8,
            0.4,
          ) +
          ends
            .map(([x, y]) =>
              [-70, -20, 30, 76]
                .map((turn) => place(x, y + 20, blade(ink, 130, 30, P.leaf), 1, turn))
                .join(""),
            )
            .join("") +
          ends.map(([x, y], k) => place(x, y - 20, petals(k % 3 === 0 ? 1.1 : 0.86))).join(""),
      ) +
      planter(ink, 290, 180, P.sea)
    );
  },
  orchid: (ink, colour, random) => {
    const bloom = (size: number, turn: number) =>
      place(
        0,
        0,
        [0, 130, -130]
          .map((a) =>
            place(
              0,
              0,
              fill(
                "M0 0C-34 -30 -30 -92 0 -112C30 -92 34 -30 0 0Z",
                ink.fade("down", P.white, mix(colour, P.magenta, 0.35)),
              ),
              1,
              a,
            ),
          )
          .join("") +
          [62, -62]
            .map((a) =>
              place(
                0,
                0,
                fill(
                  "M0 0C-60 -20 -66 -90 0 -116C66 -90 60 -20 0 0Z",
                  ink.fade("down", mix(colour, P.magenta, 0.3), P.white, P.white),
                ),
                1,
                a,
              ),
            )
            .join("") +
          fill(
            "M0 -10C-34 4 -34 46 0 60C34 46 34 4 0 -10Z",
            ink.fade("down", P.sun, P.magenta, P.plum),
          ) +
          disc(0, 2, 12, P.sun),
        size,
        turn,
      );
    const wood =
      "M-420 -120C-300 -200 -140 -150 0 -190C160 -230 260 -120 430 -180C470 -150 440 -90 380 -70C300 0 120 0 0 -10C-160 0 -330 20 -420 -40C-460 -70 -450 -100 -420 -120Z";
    const stem = (d: string) => line(d, P.moss, 14);
    const spots: Array<[number, number]> = [
      [-330, -560],
      [-240, -660],
      [-120, -740],
      [20, -790],
      [160, -760],
      [290, -690],
      [370, -590],
      [-60, -620],
      [210, -610],
      [90, -690],
    ];
    return (
      shadow(ink, 0, 0, 420, 60) +
      stem("M-40 -160C-60 -400 -200 -520 -340 -570") +
      stem("M0 -160C-40 -460 -60 -640 30 -800") +
      stem("M40 -160C100 -420 240 -560 380 -600") +
      [-62, -34, -8, 22, 50]
        .map((turn, k) =>
          place((k - 2) * 50, -150, blade(ink, 300, 44, k % 2 ? P.moss : P.leaf), 1, turn),
        )
        .join("") +
      fill(wood, ink.fade("down", "#c9ab86", "#94704c", P.brown)) +
      line(
        "M-380 -100C-200 -150 -60 -110 60 -140S300 -90 400 -140M-360 -50C-160 -70 100 -40 340 -60",
        P.bark,
        7,
        0.4,
      ) +
      Array.from({ length: 9 }, (_, k) =>
        line(
          `M${num(-200 + k * 50, -130)}q${num(random.between(-40, 40), 90, random.between(-60, 60), 170)}`,
          "#d9d2b0",
          8,
          0.8,
        ),
      ).join("") +
      spots
        .map(([x, y], k) => place(x, y, bloom(k % 2 ? 1.05 : 0.9, random.between(-24, 24))))
        .join("")
    );
  },
  betta: (ink, colour) => {
    const glass = turned([
      [-760, 230],
      [-744, 244],
      [-700, 240],
      [-600, 330],
      [-420, 440],
      [-220, 420],
      [-60, 290],
      [0, 230],
    ]);
    const fin = (d: string, deep: string) =>
      fill(d, ink.fade("diagonal", light(colour, 0.25), colour, deep)) +
      line(d, light(colour, 0.5), 4, 0.5);
    const fish =
      fin(
        "M60 -10C140 -150 330 -170 360 -60C400 20 350 150 250 190C180 160 110 90 60 20Z",
        P.plum,
      ) +
      fin("M-40 -50C-20 -190 140 -220 170 -120C150 -70 110 -40 70 -20Z", P.plum) +
      fin("M-50 40C-70 160 20 250 130 210C150 140 110 70 60 30Z", P.plum) +
      [30, 70, 110, 150]
        .map((k) =>
          line(
            `M80 0C180 ${num(-60 + k * 0.6)} 260 ${num(-70 + k)} ${num(340 - k * 0.4)} ${num(-70 + k * 1.5)}`,
            light(colour, 0.4),
            5,
            0.45,
          ),
        )
        .join("") +
      fill(
        "M-170 0C-130 -66 20 -70 90 0C20 62 -130 60 -170 0Z",
        ink.fade("down", light(colour, 0.35), colour, shade(colour, 0.35)),
      ) +
      disc(-112, -10, 17, P.white) +
      disc(-114, -10, 10, P.ink) +
      fill("M-60 10C-30 50 -40 90 -70 110C-90 70 -86 40 -60 10Z", light(colour, 0.3), 0.85);
    const weeds = [-230, -170, 190, 240]
      .map(
        (x, k) =>
          line(
            `M${x} -30C${x - 30} -150 ${x + 40} -250 ${x - 6} ${-360 + k * 20}`,
            k % 2 ? P.moss : P.leaf,
            20,
            0.9,
          ) +
          Array.from({ length: 9 }, (_, j) =>
            place(
              x + (j % 2 ? 8 : -8),
              -60 - j * 32,
              blade(ink, 74, 15, k % 2 ? P.moss : P.lime),
              1,
              j % 2 ? 58 : -58,
            ),
          ).join(""),
      )
      .join("");
    const pebbles = Array.from({ length: 34 }, (_, k) =>
      oval(
        -250 + (k % 17) * 31,
        -26 - Math.floor(k / 17) * 24 + (k % 3) * 6,
        21,
        14,
        [P.sand, P.grey, P.paper, P.dune][k % 4] ?? P.sand,
      ),
    ).join("");
    return (
      shadow(ink, 0, 0, 330) +
      place(
        0,
        0,
        fill(glass, "#dcefea", 0.6) +
          ink.within(
            glass,
            box(-460, -620, 920, 640, ink.fade("down", "#bfe3de", "#8cc7c4", "#5aa3a5")),
            oval(0, -620, 340, 34, "#e2f4f0"),
            weeds,
            pebbles,
            place(40, -340, fish, 0.92),
            [
              [-180, -520, 10],
              [-160, -560, 7],
              [-196, -480, 6],
            ]
              .map(
                ([x, y, r]) =>
                  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#fff" stroke-width="4" opacity=".8"/>`,
              )
              .join(""),
            fill(
              "M-340 -480C-390 -360 -380 -200 -300 -90L-260 -110C-330 -210 -340 -350 -300 -470Z",
              "#ffffff",
              0.5,
            ),
          ) +
          fill(glass, ink.fade("across", "#17363d44", "#ffffff00", "#ffffff00", "#17363d55")) +
          oval(0, -752, 238, 34, "#eef8f5") +
          oval(0, -750, 214, 25, "#b7d6d3") +
          place(
            150,
            -770,
            fill(
              "M0 0C60 -60 160 -70 200 -30C150 30 60 40 0 0Z",
              ink.fade("across", P.brick, P.amber),
            ),
          ),
        1.08,
      )
    );
  },
};

/** Garden plants and the fish of the garden. */
export function drawPlant(ink: Ink, drawing: Of<"plant">, random: Random): Svg {
  return PLANTS[drawing.form](ink, P[drawing.tint], random);
}
