import { blade } from "../items/fruit";
import { mix, PALETTE as P } from "../palette";
import { disc, fill, line, num, place, shadow } from "../svg";
import { blossom, type DrawPlant, planter } from "./planter";

/** Plants grown for their flowers, by form. */
export const FLOWERS = {
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
} satisfies Record<string, DrawPlant>;
