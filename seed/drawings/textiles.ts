import { drawItem } from "./items";
import { light, PALETTE as P, shade, type Tint } from "./palette";
import type { Of } from "./spec";
import { box, disc, fill, type Ink, line, num, oval, place, type Svg, shadow, slab } from "./svg";

type Pattern = Of<"textile">["pattern"];

/** One woven band of a pattern, `w` wide and 120 high from (0, 0). */
function band(pattern: Pattern, w: number, tints: [string, string, string]): Svg {
  const [ground, bright, pale] = tints;
  const repeat = Math.ceil(w / 80) + 1;
  const motif: Record<Pattern, (x: number) => Svg> = {
    diamond: (x) =>
      fill(`M${x} 60L${x + 40} 14L${x + 80} 60L${x + 40} 106Z`, bright) +
      fill(`M${x + 18} 60L${x + 40} 34L${x + 62} 60L${x + 40} 86Z`, ground) +
      fill(`M${x + 30} 60L${x + 40} 48L${x + 50} 60L${x + 40} 72Z`, pale),
    steps: (x) =>
      fill(
        `M${x} 104V84H${x + 14}V64H${x + 28}V44H${x + 52}V64H${x + 66}V84H${x + 80}V104Z`,
        bright,
      ) +
      fill(`M${x + 28} 104V84H${x + 52}V104Z`, pale) +
      box(x + 36, 18, 8, 18, pale),
    waves: (x) =>
      line(`M${x} 40q20 -26 40 0t40 0`, bright, 13) +
      line(`M${x} 76q20 -26 40 0t40 0`, pale, 10) +
      disc(x + 40, 100, 5, bright),
  };
  return (
    box(0, 0, w, 120, ground) +
    Array.from({ length: repeat }, (_, k) => motif[pattern](k * 80 - 20)).join("") +
    box(0, 0, w, 7, pale) +
    box(0, 113, w, 7, bright)
  );
}

/** A woven cloth, `w` × `h` from (0, 0): bands of pattern between plain stripes, and the grain of thread. */
function cloth(ink: Ink, pattern: Pattern, tints: [Tint, Tint, Tint], w: number, h: number): Svg {
  const colours = tints.map((tint) => P[tint]) as [string, string, string];
  const [ground, bright, pale] = colours;
  const rows: Svg[] = [box(0, 0, w, h, ground)];
  for (let y = 24, k = 0; y < h; k++) {
    rows.push(place(0, y, band(pattern, w, k % 2 ? [shade(ground, 0.25), pale, bright] : colours)));
    y += 128;
    rows.push(
      box(0, y, w, 10, bright),
      box(0, y + 18, w, 5, pale),
      box(0, y + 32, w, 14, shade(bright, 0.2)),
      box(0, y + 54, w, 5, pale),
    );
    y += 74;
  }
  const grain = ink.tile(
    6,
    6,
    line("M0 1.5h6", "#ffffff", 1, 0.2) + line("M1.5 0v6", shade(ground, 0.6), 1, 0.2),
  );
  return rows.join("") + box(0, 0, w, h, grain);
}

function fringe(x: number, y: number, w: number, colour: string, length = 90): Svg {
  const count = Math.floor(w / 26);
  return Array.from({ length: count }, (_, k) => {
    const at = x + 13 + k * (w / count);
    return (
      line(
        `M${num(at, y)}C${num(at - 4, y + length * 0.4, at + 5, y + length * 0.7, at - 2, y + length)}`,
        k % 2 ? colour : shade(colour, 0.2),
        9,
      ) + disc(at, y + 12, 7, light(colour, 0.3))
    );
  }).join("");
}

const FORMS: Record<Of<"textile">["form"], (ink: Ink, drawing: Of<"textile">) => Svg> = {
  scarf: (ink, { pattern, tints }) => {
    const strip = (w: number, h: number) =>
      ink.within(`M0 0H${w}V${h}H0Z`, cloth(ink, pattern, tints, w, h));
    const folds = (w: number, h: number) =>
      ink.within(
        `M0 0H${w}V${h}H0Z`,
        ink.soft(
          14,
          box(w * 0.22, -20, w * 0.1, h + 40, P.ink, 0, 0.22),
          box(w * 0.62, -20, w * 0.13, h + 40, P.ink, 0, 0.26),
          box(w * 0.4, -20, w * 0.08, h + 40, "#ffffff", 0, 0.22),
        ),
      );
    const tail = P[tints[1]];
    return (
      ink.soft(20, box(-270, -880, 620, 800, P.ink, 30, 0.28)) +
      place(20, -900, strip(270, 730) + folds(270, 730) + fringe(0, 726, 270, tail)) +
      place(-290, -900, strip(320, 860) + folds(320, 860) + fringe(0, 856, 320, tail)) +
      box(-470, -936, 940, 40, ink.fade("down", light(P.ochre, 0.4), P.ochre, P.brown), 20) +
      place(
        -290,
        -946,
        ink.within("M0 0H320V96H0Z", cloth(ink, pattern, tints, 320, 96)) +
          box(0, 0, 320, 96, ink.fade("down", "#ffffff44", "#17363d55")),
      )
    );
  },
  cloth: (ink, { pattern, tints }) => {
    const roll = (y: number, w: number, own: [Tint, Tint, Tint]) =>
      place(
        -w / 2,
        y,
        `<g transform="translate(${w / 2} 0)">${ink.within(slab(0, w, 200, 92), place(-w / 2, -10, cloth(ink, pattern, own, w, 240)), box(-w / 2, 0, w, 200, ink.fade("down", "#ffffff55", "#ffffff00", "#17363d88")))}</g>` +
          place(
            w - 62,
            100,
            oval(0, 0, 62, 98, light(P[own[0]], 0.35)) +
              [46, 32, 18]
                .map(
                  (r) =>
                    `<ellipse rx="${r}" ry="${r * 1.55}" fill="none" stroke="${P[own[0]]}" stroke-width="7"/>`,
                )
                .join(""),
          ),
      );
    const [a, b, c] = tints;
    return (
      shadow(ink, 0, 0, 520, 90) +
      roll(-206, 900, [a, b, c]) +
      roll(-400, 800, [b, c, a]) +
      roll(-592, 700, [c, a, b])
    );
  },
  bag: (ink, { pattern, tints }) => {
    const body =
      "M-330 -560C-200 -540 200 -540 330 -560C350 -380 356 -180 336 -40Q330 0 290 4C120 18 -120 18 -290 4Q-330 0 -336 -40C-356 -180 -350 -380 -330 -560Z";
    const flap =
      "M-338 -572C-180 -548 180 -548 338 -572C350 -480 340 -380 300 -300C180 -230 -180 -230 -300 -300C-340 -380 -350 -480 -338 -572Z";
    const strap = "M-318 -560C-380 -900 -180 -1010 20 -1000C230 -990 380 -880 318 -560";
    return (
      shadow(ink, 0, 0, 350) +
      line(strap, shade(P[tints[2]], 0.4), 44) +
      line(strap, P[tints[1]], 34) +
      line(strap, light(P[tints[1]], 0.5), 10, 0.8, "18 16") +
      fill(body, shade(P[tints[0]], 0.2)) +
      ink.within(
        body,
        place(-360, -320, cloth(ink, pattern, tints, 720, 340)),
        box(-360, -320, 720, 380, ink.fade("across", "#17363d66", "#ffffff22", "#17363d66")),
      ) +
      ink.soft(10, fill(flap, P.ink, 0.4)) +
      ink.within(
        flap,
        place(-360, -600, cloth(ink, pattern, tints, 720, 380)),
        box(-360, -600, 720, 400, ink.fade("across", "#17363d55", "#ffffff33", "#17363d55")),
      ) +
      line("M-300 -300C-180 -230 180 -230 300 -300", light(P[tints[1]], 0.4), 8, 1, "14 12") +
      disc(0, -250, 34, ink.round("#ffe9a8", P.sun, P.amber)) +
      disc(0, -250, 14, P.amber)
    );
  },
  cushion: (ink, { pattern, tints }) => {
    const form =
      "M-380 -700C-200 -650 200 -650 380 -700C350 -520 350 -190 390 -20C200 -60 -200 -60 -390 -20C-350 -190 -350 -520 -380 -700Z";
    const own = cloth(ink, pattern, tints, 860, 760);
    return (
      shadow(ink, 0, -20, 420, 80) +
      place(
        110,
        -130,
        ink.within(
          form,
          place(-430, -720, cloth(ink, pattern, [tints[1], tints[0], tints[2]], 860, 760)),
          box(-430, -720, 860, 760, P.ink, 0, 0.28),
        ),
        0.9,
        14,
      ) +
      ink.within(
        form,
        place(-430, -720, own),
        ink.soft(
          40,
          oval(-120, -450, 260, 200, "#ffffff", 0.4),
          oval(330, -100, 260, 320, P.ink, 0.5),
          oval(-380, -60, 160, 200, P.ink, 0.35),
        ),
      ) +
      line(form, light(P[tints[2]], 0.2), 12, 0.8)
    );
  },
  wallet: (ink, { pattern, tints }) => {
    const one = (x: number, y: number, turn: number, own: [Tint, Tint, Tint]) =>
      place(
        x,
        y,
        ink.soft(14, place(18, 24, fill(slab(-400, 640, 400, 50), P.ink, 0.34))) +
          ink.within(
            slab(-400, 640, 400, 50),
            place(-330, -420, cloth(ink, pattern, own, 680, 460)),
            box(-330, -400, 660, 400, ink.fade("diagonal", "#ffffff44", "#ffffff00", "#17363d66")),
          ) +
          line("M-300 -352H300", "#e8dcc0", 12) +
          line("M-300 -352H300", P.brown, 6, 0.7, "7 7") +
          place(
            296,
            -352,
            fill("M0 -14H40Q64 0 40 14H0Z", ink.fade("down", "#ffe9a8", P.amber)) +
              line("M44 0C70 20 66 60 84 84", P[own[1]], 10),
          ),
        1,
        turn,
      );
    return one(90, -330, 11, [tints[1], tints[2], tints[0]]) + one(-40, -30, -7, tints);
  },
};

/** Brocade, as scarf, roll, bag, cushion or purse. */
export function drawTextile(ink: Ink, drawing: Of<"textile">): Svg {
  return FORMS[drawing.form](ink, drawing);
}

function boat(ink: Ink): Svg {
  const coracle = (x: number, y: number, size: number, colour: string) =>
    place(
      x,
      y,
      oval(0, 34, 120, 16, "#0f4c55", 0.35) +
        fill("M-120 -10C-110 46 110 46 120 -10Z", ink.fade("down", colour, shade(colour, 0.4))) +
        oval(0, -10, 120, 26, shade(colour, 0.45)) +
        oval(0, -6, 104, 18, light(colour, 0.3)) +
        line("M40 -10L96 -96", P.bark, 8),
      size,
    );
  return (
    disc(110, -150, 70, ink.round("#fff0bd", P.sun, P.apricot)) +
    [0, 1, 2, 3, 4]
      .map((k) =>
        line(
          `M-260 ${-60 + k * 52}${"q33 -24 65 0t65 0".repeat(4)}`,
          k % 2 ? P.sea : P.teal,
          11,
          0.9,
          "26 9",
        ),
      )
      .join("") +
    coracle(-90, -10, 1.15, P.ochre) +
    coracle(110, 100, 1.35, P.brick)
  );
}

const MOTIFS: Record<Of<"embroidery">["motif"], (ink: Ink) => Svg> = {
  lotus: (ink) =>
    line("M0 60C10 150 -10 220 6 300", P.leaf, 14, 1, "22 6") +
    place(10, 230, fill("M0 0C60 -60 170 -50 190 0C150 50 50 50 0 0Z", P.leaf)) +
    place(0, 0, drawItem(ink, "lotus"), 1.7),
  boat,
  dragonfruit: (ink) =>
    line("M-10 40C-60 150 -40 220 -120 280", P.leaf, 16, 1, "24 7") +
    place(-70, 190, drawItem(ink, "leaf"), 0.9, -60) +
    place(0, 0, drawItem(ink, "dragonfruit-flower"), 1.35) +
    place(110, 190, drawItem(ink, "dragonfruit"), 0.8, 14),
  fish: () =>
    [
      [-30, -150, -12, 1],
      [40, 20, -6, 1.15],
      [-40, 190, -14, 0.9],
    ]
      .map(([x, y, turn, size]) =>
        place(
          x ?? 0,
          y ?? 0,
          fill("M-130 0C-80 -44 60 -44 110 -4L150 -30V36L110 8C60 40 -80 40 -130 0Z", P.sea) +
            fill("M-40 -24C20 -130 110 -130 150 -110C90 -80 50 -50 30 -18Z", P.foam) +
            line("M-20 -30C40 -100 90 -110 130 -106M0 -26C50 -80 80 -90 118 -90", P.sea, 5, 0.8) +
            fill("M-30 26C0 80 50 90 84 84C56 60 40 40 30 20Z", P.foam) +
            disc(-98, -6, 9, P.white) +
            disc(-98, -6, 5, P.ink) +
            line("M-84 14C-20 28 50 22 104 4", P.white, 6, 0.8, "14 9"),
          size ?? 1,
          turn ?? 0,
        ),
      )
      .join(""),
};

/** What has been stitched, with the thread's broken light over it. */
function stitched(ink: Ink, motif: Of<"embroidery">["motif"]): Svg {
  const thread = ink.tile(
    9,
    9,
    line("M0 9L9 0", "#ffffff", 1.6, 0.34) + line("M-2 4L4 -2", P.ink, 1, 0.12),
  );
  return `${MOTIFS[motif](ink)}<ellipse rx="330" ry="330" fill="${thread}" opacity=".5"/>`;
}

const linen = (ink: Ink, colour: string) =>
  ink.tile(10, 10, line("M0 2.5h10M2.5 0v10", shade(colour, 0.3), 1.2, 0.25));

const STITCHED: Record<Of<"embroidery">["form"], (ink: Ink, drawing: Of<"embroidery">) => Svg> = {
  hoop: (ink, { motif }) =>
    ink.soft(24, disc(40, -410, 470, P.ink, 0.34)) +
    disc(0, -450, 476, ink.fade("diagonal", light(P.ochre, 0.5), P.ochre, P.brown)) +
    disc(0, -450, 452, shade(P.ochre, 0.45)) +
    disc(0, -450, 444, P.paper) +
    disc(0, -450, 444, linen(ink, P.paper)) +
    place(
      0,
      -450,
      ink.within("M-436 0A436 436 0 1 1 436 0A436 436 0 1 1 -436 0Z", stitched(ink, motif)),
      1.06,
    ) +
    box(-40, -972, 80, 62, ink.fade("across", "#ffe9a8", P.amber), 12) +
    box(-62, -956, 124, 18, P.amber, 8),
  handkerchief: (ink, { motif, tint }) => {
    const square = "M-440 -900L440 -880L430 -20L-450 -40Z";
    return (
      ink.soft(26, place(26, 34, fill(square, P.ink, 0.34))) +
      fill(square, ink.fade("diagonal", P.white, P.paper, P.cream)) +
      fill(square, linen(ink, P.paper)) +
      line("M-404 -864L404 -846L396 -56L-414 -76Z", P[tint], 7, 0.85, "18 12") +
      line("M-420 -880L420 -861L411 -40L-430 -60Z", shade(P.cream, 0.2), 3, 0.7) +
      fill(
        "M430 -20L150 -30C180 -140 260 -240 436 -290Z",
        ink.fade("diagonal", shade(P.cream, 0.16), P.white),
      ) +
      place(-60, -520, stitched(ink, motif), 1.62)
    );
  },
  pillow: (ink, { motif }) => {
    const form =
      "M-560 -640C-300 -700 300 -700 560 -640C600 -460 600 -200 560 -20C300 40 -300 40 -560 -20C-600 -200 -600 -460 -560 -640Z";
    return (
      shadow(ink, 0, 0, 560, 90) +
      fill(form, ink.fade("diagonal", P.white, P.paper, "#e4d6bd")) +
      fill(form, linen(ink, P.paper)) +
      ink.within(
        form,
        ink.soft(
          36,
          oval(420, -80, 300, 240, P.brown, 0.22),
          oval(-200, -480, 300, 160, "#ffffff", 0.7),
        ),
      ) +
      line(
        "M-520 -604C-290 -656 290 -656 520 -604C556 -450 556 -210 520 -56C290 -4 -290 -4 -520 -56C-556 -210 -556 -450 -520 -604Z",
        P.leaf,
        5,
        0.6,
        "16 10",
      ) +
      place(0, -420, stitched(ink, motif), 1.12)
    );
  },
  bag: (ink, { motif }) => {
    const body = "M-350 -720H350L390 -20Q392 10 360 12H-360Q-392 10 -390 -20Z";
    return (
      shadow(ink, 0, 4, 400) +
      line("M-170 -710C-190 -1010 190 -1010 170 -710", shade(P.cream, 0.3), 40) +
      fill(body, ink.fade("across", shade(P.cream, 0.14), P.paper, P.cream, shade(P.cream, 0.18))) +
      fill(body, linen(ink, P.cream)) +
      box(-352, -720, 704, 40, shade(P.cream, 0.12)) +
      line("M-352 -690H352", P.ochre, 4, 0.8, "14 9") +
      line("M-170 -670C-190 -980 190 -980 170 -670", P.cream, 36) +
      place(0, -330, stitched(ink, motif), 0.98) +
      ink.within(body, ink.soft(26, box(250, -720, 200, 760, P.brown, 0, 0.2)))
    );
  },
};

/** Hand embroidery on linen. */
export function drawEmbroidery(ink: Ink, drawing: Of<"embroidery">): Svg {
  return STITCHED[drawing.form](ink, drawing);
}
