import { drawItem } from "../items";
import { lettering } from "../lettering";
import { light, mix, PALETTE as P, shade } from "../palette";
import type { Of } from "../spec";
import { box, fill, type Ink, line, num, oval, place, type Svg, shadow, turned } from "../svg";
import { DARK_TINTS, label } from "./label";

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
