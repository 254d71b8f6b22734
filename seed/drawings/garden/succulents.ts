import { light, mix, PALETTE as P, shade } from "../palette";
import { disc, fill, line, num, oval, place, type Svg, shadow } from "../svg";
import { blossom, type DrawPlant, planter } from "./planter";

/** Plants of the dry sand, by form. */
export const SUCCULENTS = {
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
} satisfies Record<string, DrawPlant>;
