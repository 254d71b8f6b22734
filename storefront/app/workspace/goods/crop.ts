import type { Crop, CROP_PARTS as CropParts, Picture } from "@nang-gio/media/contract";

const CROP_PARTS: typeof CropParts = 10_000;

/** Where the sliders stand: the zoom in per cent of the largest square, and how far it is from the left and the top. */
export interface CropChoice {
  zoom: number;
  left: number;
  top: number;
}

export const MOST_ZOOM = 300;
export const WHOLE = 100;

/** The largest square, in the middle. */
export const MIDDLE: CropChoice = { zoom: WHOLE, left: WHOLE / 2, top: WHOLE / 2 };

const between = (typed: string | null, least: number, most: number, usual: number) => {
  const value = typed === null || typed === "" ? usual : Number(typed);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : usual;
};

/** The choice that a form or an address says; what is none stands in the middle. */
export function cropChoice(said: { get(name: string): unknown }): CropChoice {
  const text = (name: string) => {
    const value = said.get(name);
    return typeof value === "string" ? value : null;
  };
  return {
    zoom: between(text("zoom"), WHOLE, MOST_ZOOM, MIDDLE.zoom),
    left: between(text("left"), 0, WHOLE, MIDDLE.left),
    top: between(text("top"), 0, WHOLE, MIDDLE.top),
  };
}

/** The square of a picture that a choice means, in parts of its sides. */
export function squareOf(
  { width, height }: Pick<Picture, "width" | "height">,
  { zoom, left, top }: CropChoice,
): Crop {
  const side = (Math.min(width, height) * WHOLE) / zoom;
  const [across, down] = [
    Math.round((side / width) * CROP_PARTS),
    Math.round((side / height) * CROP_PARTS),
  ];
  return {
    left: Math.round(((CROP_PARTS - across) * left) / WHOLE),
    top: Math.round(((CROP_PARTS - down) * top) / WHOLE),
    width: across,
    height: down,
  };
}

/** How a picture lies behind a square frame so that the frame shows a part of it; in per cent of the frame's side. */
export function behindFrame(
  { width, height }: Pick<Picture, "width" | "height">,
  crop: Crop,
): { width: string; marginLeft: string; marginTop: string } {
  const wide = (CROP_PARTS / crop.width) * WHOLE;
  const high = wide * (height / width);
  const percent = (value: number) => `${value.toFixed(3)}%`;
  return {
    width: percent(wide),
    marginLeft: percent((-crop.left / CROP_PARTS) * wide),
    marginTop: percent((-crop.top / CROP_PARTS) * high),
  };
}
