import type { Random } from "../data/random";
import { mark } from "./backdrop";
import { drawItem } from "./items";
import { lettering } from "./lettering";
import { light, mix, PALETTE as P, shade, type Tint } from "./palette";
import type { Drawing, Item } from "./spec";
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
  slab,
  turned,
} from "./svg";

type Of<Kind extends Drawing["of"]> = Extract<Drawing, { of: Kind }>;

const DARK_TINTS = new Set<Tint>([
  "ink",
  "deep",
  "sea",
  "teal",
  "coral",
  "brick",
  "amber",
  "brown",
  "bark",
  "magenta",
  "plum",
  "wine",
  "leaf",
  "moss",
  "ochre",
]);

/** Ink that can be read on a colour. */
const onto = (tint: Tint) => (DARK_TINTS.has(tint) ? P.white : P.ink);

/** A printed label: mark, name and small line between two bands, `w` wide around x = 0 from `y` down. */
function label(
  ink: Ink,
  w: number,
  h: number,
  y: number,
  texts: { label: string; small?: string },
  accent: string,
  icon?: Item,
): Svg {
  const top = y;
  const bend = w * 0.035;
  const outline = `M${num(-w / 2, top)}Q0 ${num(top + bend * 2)} ${num(w / 2, top)}V${num(top + h)}Q0 ${num(top + h + bend * 2)} ${num(-w / 2, top + h)}Z`;
  const band = (at: number, height: number, colour: string) =>
    fill(
      `M${num(-w / 2, at)}Q0 ${num(at + bend * 2)} ${num(w / 2, at)}v${num(height)}Q0 ${num(at + height + bend * 2)} ${num(-w / 2, at + height)}Z`,
      colour,
    );
  const middle = top + h * 0.34 + bend;
  const emblem = icon
    ? place(0, middle, drawItem(ink, icon, 1), h * 0.0021)
    : place(0, middle, mark(accent), h * 0.0034);
  return (
    fill(
      outline,
      ink.fade("across", shade(P.paper, 0.16), P.paper, P.white, P.paper, shade(P.paper, 0.2)),
    ) +
    band(top, h * 0.07, accent) +
    band(top + h * 0.93, h * 0.07, accent) +
    band(top + h * 0.1, h * 0.012, accent) +
    disc(0, middle, h * 0.2, mix(accent, P.paper, 0.82)) +
    emblem +
    lettering(texts.label, 0, top + h * 0.71 + bend, {
      size: h * 0.17,
      colour: P.ink,
      weight: 800,
      room: w * 0.84,
    }) +
    (texts.small
      ? lettering(texts.small, 0, top + h * 0.84 + bend, {
          size: h * 0.09,
          colour: accent,
          weight: 700,
          room: w * 0.8,
        })
      : "")
  );
}

const BOTTLES = {
  sauce: {
    profile: [
      [-800, 44],
      [-780, 48],
      [-690, 48],
      [-640, 56],
      [-560, 118],
      [-500, 142],
      [-440, 148],
      [-60, 148],
      [-20, 140],
      [0, 116],
    ],
    level: -610,
    cap: [-872, 58, 108],
    label: [300, 330, -420],
  },
  wine: {
    profile: [
      [-860, 44],
      [-842, 46],
      [-640, 46],
      [-580, 60],
      [-500, 128],
      [-440, 150],
      [-380, 152],
      [-50, 152],
      [-14, 144],
      [0, 120],
    ],
    level: -610,
    cap: [-884, 54, 190],
    label: [306, 300, -380],
  },
  juice: {
    profile: [
      [-690, 66],
      [-672, 70],
      [-610, 70],
      [-560, 92],
      [-490, 152],
      [-420, 172],
      [-50, 172],
      [-14, 162],
      [0, 132],
    ],
    level: -600,
    cap: [-738, 80, 72],
    label: [346, 290, -390],
  },
  squat: {
    profile: [
      [-600, 60],
      [-585, 64],
      [-520, 64],
      [-470, 96],
      [-410, 176],
      [-340, 196],
      [-50, 196],
      [-14, 184],
      [0, 150],
    ],
    level: -490,
    cap: [-660, 76, 84],
    label: [394, 262, -340],
  },
  dropper: {
    profile: [
      [-380, 48],
      [-365, 52],
      [-330, 52],
      [-300, 78],
      [-262, 118],
      [-220, 126],
      [-36, 126],
      [-10, 118],
      [0, 98],
    ],
    level: -290,
    cap: [-560, 40, 190],
    label: [254, 176, -222],
  },
  can: {
    profile: [
      [-560, 118],
      [-548, 130],
      [-510, 150],
      [-470, 152],
      [-60, 152],
      [-20, 136],
      [0, 120],
    ],
    level: -560,
    cap: [0, 0, 0],
    label: [0, 0, 0],
  },
} as const;

function can(ink: Ink, drawing: Of<"bottle">): Svg {
  const colour = P[drawing.liquid];
  const body = turned(BOTTLES.can.profile);
  return (
    fill(
      body,
      ink.fade(
        "across",
        shade(colour, 0.38),
        colour,
        light(colour, 0.4),
        colour,
        shade(colour, 0.42),
      ),
    ) +
    ink.within(
      body,
      place(0, -340, drawItem(ink, "dragonfruit-red-half"), 0.86),
      box(-160, -566, 320, 30, "#d9dedb"),
      box(-160, -22, 320, 30, "#b9c3c1"),
    ) +
    oval(0, -556, 122, 22, ink.fade("down", "#f2f5f2", "#a9b6b5")) +
    oval(0, -556, 100, 15, "#c4cecd") +
    lettering(drawing.label, 0, -166, { size: 62, colour: P.white, weight: 800, room: 260 }) +
    (drawing.small
      ? lettering(drawing.small, 0, -112, { size: 38, colour: P.white, weight: 700, room: 240 })
      : "") +
    fill(
      "M-118 -520C-128 -360 -128 -180 -116 -40L-92 -40C-102 -180 -102 -360 -92 -520Z",
      "#ffffff",
      0.32,
    )
  );
}

function bottle(ink: Ink, drawing: Of<"bottle">): Svg {
  if (drawing.shape === "can") return can(ink, drawing);
  const { profile, level, cap, label: place_ } = BOTTLES[drawing.shape];
  const liquid = P[drawing.liquid];
  const body = turned(profile);
  const dark = DARK_TINTS.has(drawing.liquid);
  const glass = drawing.shape === "dropper" ? "#7a4a20" : mix("#dcebe4", liquid, 0.12);
  const capColour = {
    sauce: P.brick,
    wine: P.wine,
    juice: P.white,
    squat: P.deep,
    dropper: P.ink,
    can: P.ink,
  }[drawing.shape];
  const [capY, capHalf, capHeight] = cap;
  const accent = dark ? liquid : shade(liquid, 0.3);
  const [labelW, labelH, labelY] = place_;
  const edge = profile.find(([y]) => y > labelY)?.[1] ?? labelW / 2;
  return (
    fill(
      body,
      ink.fade("across", shade(glass, 0.28), glass, light(glass, 0.7), glass, shade(glass, 0.3)),
      0.95,
    ) +
    ink.within(
      body,
      box(
        -260,
        level,
        520,
        -level + 20,
        ink.fade(
          "across",
          shade(liquid, 0.5),
          shade(liquid, 0.06),
          light(liquid, 0.3),
          liquid,
          shade(liquid, 0.52),
        ),
      ),
      oval(0, level, 150, 12, light(liquid, 0.35)),
      box(-260, -50, 520, 60, shade(liquid, 0.5), 0, 0.35),
      ink.soft(
        12,
        fill(
          `M${num(edge * 0.45, -40)}C${num(edge * 0.8, -160, edge * 0.8, level + 120, edge * 0.4, level + 60)}Z`,
          light(liquid, 0.55),
          0.4,
        ),
      ),
    ) +
    label(ink, labelW, labelH, labelY, drawing, mix(accent, P.ink, 0.08)) +
    fill(
      `M${num(-edge * 0.8, labelY + labelH + 20)}C${num(-edge * 0.88, -300, -edge * 0.86, level + 160, -edge * 0.42, level + 40)}L${num(-edge * 0.28, level + 46)}C${num(-edge * 0.66, level + 170, -edge * 0.66, -300, -edge * 0.62, labelY + labelH + 20)}Z`,
      "#ffffff",
      0.3,
    ) +
    box(
      -capHalf,
      capY,
      capHalf * 2,
      capHeight,
      ink.fade(
        "across",
        shade(capColour, 0.4),
        capColour,
        light(capColour, 0.4),
        capColour,
        shade(capColour, 0.4),
      ),
      drawing.shape === "wine" ? 8 : 16,
    ) +
    [0.3, 0.55, 0.8]
      .map((t) =>
        line(
          `M${num(-capHalf + 6, capY + capHeight * t)}h${num(capHalf * 2 - 12)}`,
          shade(capColour, 0.35),
          3,
          0.35,
        ),
      )
      .join("")
  );
}

const heights = { sauce: 872, wine: 884, juice: 738, squat: 660, dropper: 560, can: 566 };

/** Bottles: one large, or several one behind another. */
export function drawBottle(ink: Ink, drawing: Of<"bottle">): Svg {
  const count = drawing.count ?? 1;
  const tall = heights[drawing.shape];
  const size = Math.min(1.32, (count > 1 ? 870 : 960) / tall);
  const spots = count === 1 ? [0] : count === 2 ? [-1, 1] : [-1.15, 1.15, 0];
  const half = BOTTLES[drawing.shape].profile.reduce((most, [, x]) => Math.max(most, x), 0);
  return spots
    .map((spot, index) => {
      const back = count === 3 && index < 2;
      return (
        shadow(ink, spot * (half + 34) * size, back ? -34 : 0, half * size * 1.02) +
        place(
          spot * (half + 34) * size,
          back ? -34 : 0,
          bottle(ink, drawing),
          back ? size * 0.93 : size,
        )
      );
    })
    .join("");
}

function contents(ink: Ink, drawing: Of<"jar">, random: Random): Svg {
  const colour = P[drawing.tint];
  const base = box(
    -300,
    -520,
    600,
    540,
    ink.fade(
      "across",
      shade(colour, 0.36),
      colour,
      light(colour, 0.25),
      colour,
      shade(colour, 0.4),
    ),
  );
  const scatter = (count: number, one: (index: number) => Svg) =>
    Array.from({ length: count }, (_, k) =>
      place(
        random.between(-240, 240),
        -20 - k * (470 / count) + random.between(-14, 14),
        one(k),
        1,
        random.between(-50, 50),
      ),
    ).join("");
  const kinds: Record<Of<"jar">["filling"], () => Svg> = {
    paste: () =>
      base +
      scatter(60, (k) =>
        oval(
          0,
          0,
          random.between(8, 26),
          random.between(4, 9),
          k % 2 ? light(colour, 0.22) : shade(colour, 0.25),
          0.5,
        ),
      ),
    beads: () =>
      base +
      scatter(420, () => disc(0, 0, 9, ink.round(light(colour, 0.5), colour, shade(colour, 0.4)))),
    strips: () =>
      base +
      scatter(150, (k) =>
        fill(
          "M-64 -7C-20 -16 20 8 64 -3L62 11C20 20 -22 2 -62 9Z",
          k % 3
            ? ink.fade("down", light(colour, 0.4), colour, shade(colour, 0.24))
            : shade(colour, 0.2),
        ),
      ),
    powder: () =>
      base +
      scatter(120, () => disc(0, 0, random.between(1.5, 3.4), light(colour, 0.55), 0.7)) +
      fill("M-300 -470C-120 -520 40 -440 300 -490V-540H-300Z", light(colour, 0.3), 0.6),
    nuts: () => base + scatter(56, (k) => place(0, 0, drawItem(ink, "cashew", k), 0.5)),
    nest: () =>
      base +
      scatter(90, (k) =>
        line(
          `M-70 ${num(random.between(-10, 10))}Q0 ${num(random.between(-40, 40))} 70 ${num(random.between(-10, 10))}`,
          k % 2 ? P.white : shade(colour, 0.16),
          6,
          0.75,
        ),
      ),
    honey: () =>
      base +
      ink.soft(20, oval(-120, -320, 60, 170, light(colour, 0.7), 0.7)) +
      scatter(16, () => disc(0, 0, random.between(3, 8), light(colour, 0.6), 0.6)),
  };
  return kinds[drawing.filling]();
}

/** A glass jar with its lid. */
export function drawJar(ink: Ink, drawing: Of<"jar">, random: Random): Svg {
  const body = turned([
    [-540, 176],
    [-524, 186],
    [-490, 190],
    [-452, 226],
    [-400, 246],
    [-56, 246],
    [-16, 232],
    [0, 196],
  ]);
  const colour = P[drawing.tint];
  const accent = DARK_TINTS.has(drawing.tint) ? colour : shade(mix(colour, P.brown, 0.3), 0.2);
  const lid = mix(accent, P.deep, 0.35);
  return (
    shadow(ink, 0, 0, 330) +
    place(
      0,
      0,
      fill(body, "#eaf1ea") +
        ink.within(
          body,
          contents(ink, drawing, random),
          ink.soft(16, box(150, -560, 120, 580, shade(colour, 0.5), 0, 0.35)),
        ) +
        fill(
          body,
          ink.fade("across", "#ffffff88", "#ffffff00", "#ffffff22", "#ffffff00", "#17363d44"),
        ) +
        label(ink, 470, 282, -372, drawing, mix(accent, P.ink, 0.1)) +
        fill(
          "M-206 -420C-222 -300 -222 -140 -200 -30L-176 -30C-192 -140 -192 -300 -176 -420Z",
          "#ffffff",
          0.42,
        ) +
        fill(
          slab(-636, 412, 112, 24),
          ink.fade("across", shade(lid, 0.4), lid, light(lid, 0.45), lid, shade(lid, 0.42)),
        ) +
        line("M-196 -606H196M-200 -566H200M-200 -546H200", light(lid, 0.4), 3, 0.4) +
        oval(0, -634, 186, 14, light(lid, 0.3)),
      1.36,
    )
  );
}

/** A stand-up pouch with a window that shows what is in it. */
export function drawPouch(ink: Ink, drawing: Of<"pouch">, random: Random): Svg {
  const colour = P[drawing.tint];
  const body =
    "M-268 -860C-180 -848 180 -848 268 -860C258 -700 268 -420 300 -60C304 -18 288 0 246 4C90 18 -90 18 -246 4C-288 0 -304 -18 -300 -60C-268 -420 -258 -700 -268 -860Z";
  const text = onto(drawing.tint);
  const frame = "M-186 -330A186 186 0 1 1 186 -330A186 186 0 1 1 -186 -330Z";
  const heap = Array.from({ length: 26 }, (_, k) =>
    place(
      random.between(-170, 170),
      -490 + k * 13 + random.between(-10, 10),
      drawItem(ink, drawing.shows, k),
      drawing.shows === "fish" || drawing.shows === "mango"
        ? 0.9
        : drawing.shows === "rice"
          ? 0.95
          : 0.62,
      random.between(-40, 40),
    ),
  ).join("");
  return (
    shadow(ink, 0, -4, 310) +
    place(
      0,
      0,
      fill(
        body,
        ink.fade(
          "across",
          shade(colour, 0.3),
          colour,
          light(colour, 0.24),
          colour,
          shade(colour, 0.34),
        ),
      ) +
        ink.within(
          body,
          box(-320, -880, 640, 84, shade(colour, 0.16)),
          [0, 1, 2, 3, 4]
            .map((k) => line(`M-300 ${-852 + k * 13}H300`, light(colour, 0.35), 2, 0.5))
            .join(""),
          ink.soft(
            14,
            fill(
              "M-280 -780C-210 -560 -230 -260 -290 -20L-330 -20V-780Z",
              shade(colour, 0.5),
              0.35,
            ),
            fill(
              "M-150 -790C-120 -600 -150 -300 -190 -60L-140 -60C-100 -300 -80 -600 -96 -790Z",
              "#ffffff",
              0.28,
            ),
            fill("M270 -780C220 -560 236 -260 290 -20L330 -20V-780Z", shade(colour, 0.6), 0.4),
          ),
          ink.soft(8, fill("M-300 -52C-120 -96 120 -96 300 -52V30H-300Z", shade(colour, 0.5), 0.3)),
        ) +
        lettering(drawing.label, 0, -640, { size: 104, colour: text, weight: 800, room: 440 }) +
        (drawing.small
          ? lettering(drawing.small, 0, -568, { size: 56, colour: text, weight: 500, room: 420 })
          : "") +
        disc(0, -330, 198, P.paper) +
        disc(0, -330, 186, shade(colour, 0.45)) +
        ink.within(frame, heap) +
        fill(
          "M-150 -424C-118 -486 -50 -520 20 -508C-52 -490 -112 -462 -150 -424Z",
          "#ffffff",
          0.5,
        ) +
        place(0, -748, mark(text), 0.62),
      1.1,
    )
  );
}

/** A stiff gift box, its side in shade. */
export function drawBox(ink: Ink, drawing: Of<"box">): Svg {
  const colour = P[drawing.tint];
  const text = onto(drawing.tint);
  return (
    shadow(ink, 40, 0, 430) +
    place(
      -60,
      0,
      fill(
        "M330 0L470 -96V-676L330 -620Z",
        ink.fade("across", shade(colour, 0.34), shade(colour, 0.5)),
      ) +
        fill("M-330 -620L-190 -692L470 -676L330 -620Z", light(colour, 0.3)) +
        box(
          -330,
          -620,
          660,
          620,
          ink.fade("diagonal", light(colour, 0.22), colour, shade(colour, 0.16)),
          6,
        ) +
        `<rect x="-296" y="-586" width="592" height="552" rx="4" fill="none" stroke="${light(P.sun, 0.2)}" stroke-width="5"/>` +
        disc(0, -372, 172, mix(colour, P.paper, 0.86)) +
        `<circle cx="0" cy="-372" r="186" fill="none" stroke="${light(P.sun, 0.2)}" stroke-width="4"/>` +
        place(0, -364, drawing.shows ? drawItem(ink, drawing.shows, 1) : mark(colour), 1.26) +
        lettering(drawing.label, 0, -128, { size: 78, colour: text, weight: 800, room: 520 }) +
        (drawing.small
          ? lettering(drawing.small, 0, -70, {
              size: 44,
              colour: light(P.sun, 0.35),
              weight: 700,
              room: 480,
            })
          : ""),
      1.18,
    )
  );
}

/** A cloth sack, tied at the neck. */
export function drawSack(ink: Ink, drawing: Of<"sack">): Svg {
  const colour = mix(P[drawing.tint], P.cream, DARK_TINTS.has(drawing.tint) ? 0.08 : 0.3);
  const body =
    "M-150 -640C-120 -620 120 -620 150 -640C210 -610 322 -520 336 -360C346 -230 340 -80 300 -20C280 8 120 18 0 18C-120 18 -280 8 -300 -20C-340 -80 -346 -230 -336 -360C-322 -520 -210 -610 -150 -640Z";
  const neck =
    "M-150 -640C-190 -700 -236 -752 -214 -800C-150 -770 -100 -800 -50 -776C0 -800 60 -772 110 -796C160 -774 190 -790 220 -796C232 -748 190 -700 150 -640C90 -612 -90 -612 -150 -640Z";
  const weave = ink.tile(14, 14, line("M0 3h14M3 0v14", shade(colour, 0.3), 1.6, 0.22));
  return (
    shadow(ink, 0, 0, 380) +
    place(
      0,
      0,
      fill(neck, ink.fade("across", shade(colour, 0.24), light(colour, 0.2), shade(colour, 0.3))) +
        line(
          "M-120 -640C-140 -700 -160 -740 -150 -776M-40 -632C-46 -690 -52 -730 -50 -770M50 -632C60 -690 70 -730 80 -776M120 -640C140 -690 160 -730 180 -780",
          shade(colour, 0.4),
          6,
          0.35,
        ) +
        fill(
          body,
          ink.fade(
            "across",
            shade(colour, 0.3),
            colour,
            light(colour, 0.35),
            colour,
            shade(colour, 0.36),
          ),
        ) +
        fill(body, weave) +
        ink.within(
          body,
          ink.soft(
            18,
            fill("M-340 -60C-150 30 160 30 340 -60V60H-340Z", shade(colour, 0.6), 0.4),
            line(
              "M-220 -560C-260 -440 -250 -300 -280 -160M230 -550C270 -440 250 -330 290 -190M-90 -600C-110 -560 -130 -540 -160 -520",
              shade(colour, 0.5),
              16,
              0.3,
            ),
          ),
        ) +
        line("M-160 -646C-90 -612 90 -612 160 -646", P.amber, 20) +
        line("M-160 -652C-90 -618 90 -618 160 -652", P.dune, 8) +
        line("M20 -626C60 -580 90 -590 110 -540M10 -626C0 -580 30 -560 20 -520", P.amber, 12) +
        place(
          0,
          0,
          label(
            ink,
            470,
            350,
            -460,
            drawing,
            DARK_TINTS.has(drawing.tint) ? P[drawing.tint] : P.moss,
            "rice-ear",
          ),
        ),
      1.2,
    )
  );
}

/** Bars of soap, one wrapped. */
export function drawSoap(ink: Ink, drawing: Of<"soap">): Svg {
  const colour = P[drawing.tint];
  const bar = (fills: string, inner: Svg) =>
    fill("M-300 -150L-220 -230H300L230 -150Z", light(fills, 0.4)) +
    fill("M230 -150L300 -230V-90L230 0Z", shade(fills, 0.3)) +
    box(
      -300,
      -150,
      530,
      150,
      ink.fade("across", light(fills, 0.18), fills, shade(fills, 0.1)),
      14,
    ) +
    inner;
  const veins =
    line(
      "M-270 -40C-180 -110 -80 10 20 -60S180 -90 210 -40M-260 -96C-160 -130 -90 -60 0 -110S150 -120 214 -96",
      light(colour, 0.6),
      12,
      0.6,
    ) + place(-36, -70, mark(shade(colour, 0.3)), 0.9);
  const wrap =
    box(-180, -152, 250, 154, P.moss) +
    fill("M-180 -150L-104 -230H146L70 -150Z", light(P.moss, 0.25)) +
    lettering("Xà phòng", -55, -72, { size: 44, colour: P.white, weight: 800, room: 220 }) +
    lettering("nghệ và sả", -55, -28, { size: 30, colour: P.sprout, weight: 700, room: 210 });
  return (
    shadow(ink, 0, 0, 420) +
    place(-40, 0, bar(colour, veins), 1.22) +
    place(30, -190, bar(mix(colour, P.apricot, 0.25), wrap), 1.16, -3)
  );
}
