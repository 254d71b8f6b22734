/** The few colours of the house: sea, sand, sun, dragon fruit, leaf and the paper that they are printed on. */
export const PALETTE = {
  ink: "#17363d",
  deep: "#0f4c55",
  sea: "#1b7079",
  teal: "#3c9a9c",
  foam: "#a9d6d0",
  mist: "#dcece6",
  paper: "#fbf5e9",
  cream: "#f6e8cf",
  sand: "#ecd2a4",
  dune: "#dcb06f",
  ochre: "#c98a3c",
  sun: "#f6b83c",
  apricot: "#f39b4a",
  coral: "#e8694a",
  brick: "#b5482f",
  amber: "#a64b1c",
  brown: "#6b3a22",
  bark: "#43281c",
  magenta: "#cf2a6e",
  plum: "#8d1d55",
  wine: "#5e1436",
  blush: "#f3b7b6",
  rose: "#f7d9d2",
  leaf: "#3f8a4c",
  moss: "#25633f",
  lime: "#9cc04a",
  sprout: "#cfdd8f",
  grey: "#8a9a96",
  white: "#fffdf8",
} as const;

/** A colour of the palette by its name. */
export type Tint = keyof typeof PALETTE;

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];

/** A colour between two, `share` of the way to the second. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, index) =>
    Math.round(value + ((target[index] ?? value) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Towards warm paper: how light lies on a colour here. */
export function light(colour: string, share: number): string {
  return mix(colour, PALETTE.paper, share);
}

/** Towards deep ink: how a colour goes into shade here. */
export function shade(colour: string, share: number): string {
  return mix(colour, "#1d2c3a", share);
}
