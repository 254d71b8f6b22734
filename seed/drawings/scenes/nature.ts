import type { Random } from "../../data/random";
import { blade } from "../items/fruit";
import { light, mix, PALETTE as P, shade } from "../palette";
import {
  box,
  disc,
  fill,
  type Ink,
  line,
  num,
  oval,
  type Point,
  place,
  type Svg,
  smooth,
} from "../svg";

/** The sheet that a scene is drawn on, and the hour that it shows. */
export interface Stage {
  ink: Ink;
  w: number;
  h: number;
  random: Random;
  hour: Hour;
}

export type Hour = "morning" | "noon" | "dusk" | "night";

const SKIES: Record<Hour, { sky: string[]; sun: string; cloud: string; haze: string }> = {
  morning: {
    sky: ["#7fc0c4", "#c9e2d6", "#fdeccb", "#fbd6a6"],
    sun: "#fff3cf",
    cloud: "#fff7e8",
    haze: "#f6dcb4",
  },
  noon: {
    sky: ["#4ea3ad", "#8fcac6", "#d8ece0"],
    sun: "#fff6d6",
    cloud: "#fffdf6",
    haze: "#cfe6dc",
  },
  dusk: {
    sky: ["#2b6577", "#8f8a95", "#f0a06a", "#fbcf83"],
    sun: "#ffe2a0",
    cloud: "#f5b58c",
    haze: "#e8a576",
  },
  night: {
    sky: ["#0d2a38", "#15475a", "#2b6a78"],
    sun: "#f6edcf",
    cloud: "#2f6574",
    haze: "#245a68",
  },
};

export const hazeOf = (stage: Stage) => SKIES[stage.hour].haze;

/** Sky with its sun and a few long clouds, down to the horizon. */
export function sky({ ink, w, h, random, hour }: Stage, horizon: number, sunX = 0.68): Svg {
  const { sky: colours, sun, cloud } = SKIES[hour];
  const sunY = horizon * (hour === "noon" ? 0.36 : hour === "night" ? 0.3 : 0.72);
  const r = Math.min(w, h) * (hour === "night" ? 0.06 : 0.11);
  const clouds = Array.from({ length: 6 }, () => {
    const x = random.between(0, w);
    const y = random.between(0.08, 0.62) * horizon;
    const size = random.between(0.7, 1.5);
    return place(
      x,
      y,
      fill(
        "M-190 0C-150 -34 -96 -30 -70 -36C-40 -70 40 -66 66 -34C110 -42 160 -26 200 0C120 12 -110 12 -190 0Z",
        cloud,
        hour === "night" ? 0.3 : 0.62,
      ) +
        fill(
          "M-120 -6C-60 -30 30 -34 90 -12C40 -16 -60 -14 -120 -6Z",
          "#ffffff",
          hour === "night" ? 0.05 : 0.4,
        ),
      size,
    );
  }).join("");
  const stars =
    hour === "night"
      ? Array.from({ length: 90 }, () =>
          disc(
            random.between(0, w),
            random.between(0, horizon * 0.8),
            random.between(1.4, 3.6),
            "#fff3d0",
            random.between(0.3, 0.9),
          ),
        ).join("")
      : "";
  return (
    box(0, 0, w, horizon + 4, ink.fade("down", ...colours)) +
    stars +
    disc(w * sunX, sunY, r * 3.6, ink.glow(`${sun}aa`, `${sun}00`)) +
    disc(w * sunX, sunY, r, sun) +
    clouds
  );
}

/** Rounded land from one height to the bottom of the sheet. */
export function ridge(stage: Stage, y: number, swing: number, colours: string[], steps = 6): Svg {
  const { ink, w, h, random } = stage;
  const points = Array.from(
    { length: steps + 1 },
    (_, k): Point => [-60 + ((w + 120) * k) / steps, y + random.between(-swing, swing)],
  );
  const edge = smooth(points);
  return (
    fill(`${edge}V${h + 20}H-60Z`, ink.fade("down", ...colours)) +
    line(edge, light(colours[0] ?? P.sand, 0.4), 3, 0.35)
  );
}

/** Sea between two heights, with the light that lies on it. */
export function sea(stage: Stage, top: number, bottom: number, glintX = 0.68): Svg {
  const { ink, w, random, hour } = stage;
  const colours = {
    morning: ["#b9dcd0", "#5aa9aa", "#1f7880"],
    noon: ["#8fd0c8", "#3c9a9c", "#166a74"],
    dusk: ["#f0b27e", "#6d8a90", "#1d5665"],
    night: ["#2b6a78", "#164a59", "#0b2e3b"],
  }[hour];
  const glints = Array.from({ length: 70 }, () => {
    const t = random.next();
    const y = top + (bottom - top) * t;
    const x = w * glintX + random.between(-1, 1) * (70 + t * 330);
    const half = 8 + t * 46;
    return line(`M${num(x - half, y)}h${num(half * 2)}`, SKIES[hour].sun, 2 + t * 5, 0.55);
  }).join("");
  const ripples = Array.from({ length: 46 }, () => {
    const t = random.next() ** 0.7;
    const y = top + (bottom - top) * t;
    const x = random.between(-60, w);
    const size = 14 + t * 60;
    return line(
      `M${num(x, y)}q${num(size / 2, -size * 0.16, size, 0)}t${num(size, 0)}`,
      t > 0.5 ? "#ffffff" : P.deep,
      1.5 + t * 3,
      t > 0.5 ? 0.26 : 0.2,
    );
  }).join("");
  return box(0, top, w, bottom - top + 6, ink.fade("down", ...colours)) + ripples + glints;
}

/** A coconut palm, its foot at (0, 0). */
export function palm(ink: Ink, height: number, lean: number, dark = false): Svg {
  const bark = dark ? "#2b4a44" : "#a07a4e";
  const leaf = dark ? "#1c5247" : P.leaf;
  const trunk = `M-14 0C${num(-10 + lean * 0.3, -height * 0.4, lean * 0.7, -height * 0.8, lean - 6, -height)}L${num(lean + 8, -height)}C${num(lean * 0.7 + 20, -height * 0.8, 14 + lean * 0.3, -height * 0.4, 16, 0)}Z`;
  const rings = Array.from({ length: 12 }, (_, k) =>
    line(`M${num(lean * (k / 12) ** 1.4 - 10, -height * (k / 12))}h22`, shade(bark, 0.4), 2, 0.5),
  ).join("");
  const fronds = [-150, -118, -84, -50, -22, 14, 46, 84, 122, 156]
    .map((turn, k) => {
      const blades = Array.from({ length: 11 }, (_, j) => {
        const y = -26 - j * 17;
        const bend = j * j * 0.5;
        return line(
          `M${num(bend, y)}l${num(30 - j * 0.6, 24 + j)}M${num(bend, y)}l${num(-22 + j * 0.4, 30 + j)}`,
          k % 2 ? leaf : mix(leaf, P.lime, dark ? 0.1 : 0.4),
          8 - j * 0.35,
        );
      }).join("");
      return place(
        lean,
        -height,
        line("M0 0C4 -80 20 -150 60 -210", leaf, 7) + blades,
        height / 520,
        turn * 0.92,
      );
    })
    .join("");
  const nuts = [
    [-14, 14],
    [12, 18],
    [0, 30],
  ]
    .map(([x, y]) =>
      disc(lean + (x ?? 0), -height + (y ?? 0), 15, ink.round(P.lime, P.leaf, P.moss)),
    )
    .join("");
  return (
    fill(trunk, ink.fade("across", shade(bark, 0.3), light(bark, 0.2), shade(bark, 0.3))) +
    rings +
    nuts +
    fronds
  );
}

/** A leafy tree with a round crown. */
export function tree(stage: Stage, size: number, tint: string = P.leaf): Svg {
  const { ink, random } = stage;
  const crown = Array.from({ length: 13 }, (_, k) => {
    const a = (k / 13) * Math.PI * 2;
    return disc(
      Math.cos(a) * 92 + random.between(-16, 16),
      -250 + Math.sin(a) * 70 + random.between(-14, 14),
      random.between(56, 84),
      ink.round(light(tint, 0.34), tint, shade(tint, 0.3)),
    );
  }).join("");
  return place(
    0,
    0,
    fill(
      "M-20 0C-10 -80 -16 -140 -30 -200H34C16 -140 14 -80 24 0Z",
      ink.fade("across", P.bark, P.brown, P.bark),
    ) +
      crown +
      disc(0, -262, 92, ink.round(light(tint, 0.3), tint, shade(tint, 0.22))),
    size,
  );
}

/** Tufts of grass along the lower edge. */
export function grass({ ink, w, random }: Stage, y: number, count: number, tint: string): Svg {
  return Array.from({ length: count }, () =>
    place(
      random.between(0, w),
      y + random.between(-16, 30),
      [-30, -12, 8, 26]
        .map((turn) =>
          place(
            0,
            0,
            blade(
              ink,
              random.between(50, 110),
              8,
              random.pick([tint, shade(tint, 0.2), light(tint, 0.2)]),
            ),
            1,
            turn + random.between(-6, 6),
          ),
        )
        .join(""),
    ),
  ).join("");
}

/** Gulls far away. */
export function birds({ w, random }: Stage, y: number, count: number, colour = P.ink): Svg {
  return Array.from({ length: count }, () =>
    place(
      random.between(0.1, 0.9) * w,
      y + random.between(-80, 80),
      line("M-26 -6Q-12 -18 0 0Q12 -18 26 -6", colour, 5, 0.55),
      random.between(0.5, 1),
    ),
  ).join("");
}

/** Fishing boat with painted eye, its water line at (0, 0). */
export function fishingBoat(ink: Ink, hull: string, dark = false): Svg {
  const body =
    "M-230 -78C-160 -58 140 -58 236 -104C226 -50 196 0 160 14H-150C-190 0 -220 -40 -230 -78Z";
  return (
    oval(0, 18, 210, 16, P.ink, 0.28) +
    line("M-20 -70V-330M-20 -320L150 -90M-20 -320L-190 -80", dark ? "#0e2b34" : P.bark, 6) +
    fill("M-24 -318C-90 -250 -100 -180 -104 -124H-24Z", P.paper, 0.9) +
    box(20, -160, 110, 96, ink.fade("across", P.paper, P.sand), 8) +
    box(36, -142, 30, 34, P.teal, 4) +
    box(80, -142, 30, 34, P.teal, 4) +
    box(10, -178, 132, 20, P.coral, 6) +
    fill(body, ink.fade("down", light(hull, 0.2), hull, shade(hull, 0.35))) +
    line("M-226 -66C-150 -44 140 -44 230 -90", P.paper, 9) +
    line("M-218 -44C-150 -22 140 -22 218 -64", P.sun, 6) +
    oval(168, -46, 24, 12, P.paper) +
    disc(172, -46, 8, P.ink) +
    fill("M-22 -330h64l-20 16 20 16h-64Z", P.brick)
  );
}

/** A round basket boat, its water line at (0, 0). */
export function coracle(ink: Ink, tint: string, paddle = true): Svg {
  const body = "M-150 -54C-146 30 146 30 150 -54C90 -20 -90 -20 -150 -54Z";
  const rim = ink.tile(22, 22, line("M0 22L22 0M0 0L22 22", shade(tint, 0.5), 4, 0.5));
  return (
    oval(10, 14, 160, 20, P.ink, 0.28) +
    oval(0, -54, 150, 38, shade(tint, 0.55)) +
    oval(0, -46, 136, 30, shade(tint, 0.3)) +
    line("M-100 -46H100M-90 -34H90", light(tint, 0.2), 9) +
    (paddle
      ? line("M50 -44L150 -196", P.brown, 11) +
        fill("M44 -36C20 -20 16 4 30 18C52 8 60 -14 58 -32Z", P.ochre)
      : "") +
    fill(body, ink.fade("across", shade(tint, 0.3), light(tint, 0.24), tint, shade(tint, 0.36))) +
    fill(body, rim) +
    line("M-150 -54C-90 -18 90 -18 150 -54", light(tint, 0.35), 13)
  );
}

/** A roof and walls seen from the front, the door's sill at (0, 0). */
export function hut(ink: Ink, roof: string, wall: string): Svg {
  const thatch = ink.tile(
    26,
    34,
    line(
      "M4 0C6 12 2 24 5 34M14 0C12 10 17 22 13 34M22 0C24 12 20 22 23 34",
      shade(roof, 0.4),
      3,
      0.45,
    ),
  );
  const shape =
    "M-270 -196C-180 -300 -60 -350 0 -390C60 -350 180 -300 270 -196C180 -176 -180 -176 -270 -196Z";
  return (
    box(-200, -210, 400, 210, ink.fade("across", light(wall, 0.2), wall, shade(wall, 0.2))) +
    ink.within(
      "M-200 -210H200V0H-200Z",
      [-150, -100, -50, 0, 50, 100, 150]
        .map((x) => line(`M${x} -210V0`, shade(wall, 0.3), 3, 0.5))
        .join(""),
      box(-200, -210, 400, 60, P.bark, 0, 0.3),
    ) +
    box(-46, -150, 92, 150, P.bark) +
    box(-36, -140, 72, 140, "#f9cf7a") +
    box(-160, -140, 74, 70, P.bark) +
    box(-152, -132, 58, 54, "#f9cf7a") +
    box(92, -140, 74, 70, P.bark) +
    box(100, -132, 58, 54, "#f9cf7a") +
    fill(shape, ink.fade("down", light(roof, 0.25), roof, shade(roof, 0.3))) +
    fill(shape, thatch)
  );
}
