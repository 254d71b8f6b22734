import type { Random } from "../../data/random";
import { mark } from "../backdrop";
import { drawItem } from "../items";
import { lettering } from "../lettering";
import { light, mix, PALETTE as P, shade } from "../palette";
import type { Of } from "../spec";
import { box, disc, fill, type Ink, line, place, type Svg, shadow } from "../svg";
import { DARK_TINTS, label, onto } from "./label";

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
