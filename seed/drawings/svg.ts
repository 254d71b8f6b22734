import { mix, PALETTE } from "./palette";

/** A piece of SVG. */
export type Svg = string;
export type Point = readonly [x: number, y: number];

const round = (value: number) => String(Math.round(value * 10) / 10);

/** Numbers for a path or an attribute, to a tenth of a pixel. */
export function num(...values: number[]): string {
  return values.map(round).join(" ");
}

/** Colours, lights and masks that one drawing shares; gives each an id in the order of use. */
export class Ink {
  private readonly defs = new Map<string, string>();

  private define(key: string, make: (id: string) => string): string {
    const known = this.defs.get(key);
    if (known) return /id="([^"]+)"/.exec(known)?.[1] ?? "";
    const id = `d${this.defs.size}`;
    this.defs.set(key, make(id));
    return id;
  }

  /** A gradient from one colour over others: down, across or to the lower right. */
  fade(direction: "down" | "across" | "diagonal", ...colours: string[]): string {
    const end = { down: 'x2="0" y2="1"', across: 'x2="1" y2="0"', diagonal: 'x2="1" y2="1"' };
    const id = this.define(
      `${direction}${colours.join()}`,
      (name) =>
        `<linearGradient id="${name}" x1="0" y1="0" ${end[direction]}>${stops(colours)}</linearGradient>`,
    );
    return `url(#${id})`;
  }

  /** Light that falls on something round from the upper left. */
  round(...colours: string[]): string {
    const id = this.define(
      `round${colours.join()}`,
      (name) =>
        `<radialGradient id="${name}" cx=".36" cy=".3" r=".78">${stops(colours)}</radialGradient>`,
    );
    return `url(#${id})`;
  }

  /** A glow from the middle outwards. */
  glow(...colours: string[]): string {
    const id = this.define(
      `glow${colours.join()}`,
      (name) => `<radialGradient id="${name}">${stops(colours)}</radialGradient>`,
    );
    return `url(#${id})`;
  }

  /** Softens what it holds. */
  soft(amount: number, ...inner: Svg[]): Svg {
    const id = this.define(
      `blur${amount}`,
      (name) =>
        `<filter id="${name}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${amount}"/></filter>`,
    );
    return `<g filter="url(#${id})">${inner.join("")}</g>`;
  }

  /** Shows only what lies within a path. */
  within(outline: string, ...inner: Svg[]): Svg {
    const id = this.define(
      `clip${outline}`,
      (name) => `<clipPath id="${name}"><path d="${outline}"/></clipPath>`,
    );
    return `<g clip-path="url(#${id})">${inner.join("")}</g>`;
  }

  /** A repeated tile, as a fill. */
  tile(width: number, height: number, inner: Svg, transform = ""): string {
    const id = this.define(
      `tile${inner}${transform}`,
      (name) =>
        `<pattern id="${name}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="${transform}">${inner}</pattern>`,
    );
    return `url(#${id})`;
  }

  /** The finished drawing. */
  page(width: number, height: number, ...inner: Svg[]): Svg {
    const defs = [...this.defs.values()].join("");
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${defs}</defs>${inner.join("")}</svg>`;
  }
}

/** Colours of a gradient at even distances; "#rrggbbaa" is see-through. */
function stops(colours: string[]): string {
  return colours
    .map((colour, index) => {
      const alpha = colour.length === 9 ? Number.parseInt(colour.slice(7), 16) / 255 : 1;
      const offset = colours.length === 1 ? 0 : index / (colours.length - 1);
      return `<stop offset="${round(offset * 100)}%" stop-color="${colour.slice(0, 7)}"${alpha < 1 ? ` stop-opacity="${alpha.toFixed(2)}"` : ""}/>`;
    })
    .join("");
}

/** A filled path. */
export function fill(d: string, colour: string, opacity = 1): Svg {
  return `<path d="${d}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ""}/>`;
}

/** A drawn line. */
export function line(d: string, colour: string, width: number, opacity = 1, dash = ""): Svg {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ""}${dash ? ` stroke-dasharray="${dash}"` : ""}/>`;
}

export function disc(x: number, y: number, r: number, colour: string, opacity = 1): Svg {
  return oval(x, y, r, r, colour, opacity);
}

export function oval(
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  opacity = 1,
): Svg {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ""}/>`;
}

export function box(
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  radius = 0,
  opacity = 1,
): Svg {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="${radius}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ""}/>`;
}

/** Moves, turns (degrees) and scales what it holds. */
export function place(x: number, y: number, inner: Svg, scale = 1, turn = 0, mirror = false): Svg {
  const parts = [`translate(${num(x, y)})`];
  if (turn) parts.push(`rotate(${round(turn)})`);
  if (scale !== 1 || mirror)
    parts.push(`scale(${(mirror ? -scale : scale).toFixed(3)} ${scale.toFixed(3)})`);
  return `<g transform="${parts.join(" ")}">${inner}</g>`;
}

/** Makes what it holds fainter. */
export function faint(opacity: number, ...inner: Svg[]): Svg {
  return `<g opacity="${opacity}">${inner.join("")}</g>`;
}

/** A smooth line through points (Catmull–Rom); closed when asked. */
export function smooth(points: readonly Point[], closed = false): string {
  const at = (index: number): Point => {
    const count = points.length;
    const wrapped = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[wrapped] ?? [0, 0];
  };
  const last = closed ? points.length : points.length - 1;
  let d = `M${num(...at(0))}`;
  for (let i = 0; i < last; i++) {
    const [x0, y0] = at(i - 1);
    const [x1, y1] = at(i);
    const [x2, y2] = at(i + 1);
    const [x3, y3] = at(i + 2);
    d += `C${num(x1 + (x2 - x0) / 6, y1 + (y2 - y0) / 6, x2 - (x3 - x1) / 6, y2 - (y3 - y1) / 6, x2, y2)}`;
  }
  return closed ? `${d}Z` : d;
}

/** The outline of something turned on a wheel: half widths at heights, mirrored at x = 0. */
export function turned(profile: ReadonlyArray<readonly [y: number, half: number]>): string {
  const right = profile.map(([y, half]): Point => [half, y]);
  const left = [...profile].reverse().map(([y, half]): Point => [-half, y]);
  return `${smooth(right)}L${smooth(left).slice(1)}Z`;
}

/** A rounded box as a path, the middle of its upper edge at (0, y). */
export function slab(y: number, w: number, h: number, r: number): string {
  const x = -w / 2;
  return `M${num(x + r, y)}h${num(w - 2 * r)}q${num(r, 0, r, r)}v${num(h - 2 * r)}q${num(0, r, -r, r)}h${num(-(w - 2 * r))}q${num(-r, 0, -r, -r)}v${num(-(h - 2 * r))}q${num(0, -r, r, -r)}Z`;
}

/** The soft shadow of something that stands at a point, light from the upper left. */
export function shadow(
  ink: Ink,
  x: number,
  y: number,
  rx: number,
  ry = rx * 0.2,
  strength = 0.34,
): Svg {
  const dark = mix(PALETTE.ink, PALETTE.brown, 0.35);
  return (
    ink.soft(22, oval(x + rx * 0.32, y + ry * 0.12, rx * 1.18, ry, dark, strength * 0.75)) +
    ink.soft(8, oval(x + rx * 0.06, y, rx * 0.96, ry * 0.5, dark, strength))
  );
}
