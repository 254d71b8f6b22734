/** Widths, in pixels, that every picture is kept at (never wider than the picture itself). */
export const PICTURE_WIDTHS = [320, 640, 1280, 1920] as const;

/** The largest picture that is taken, in bytes and in pixels. */
export const MAX_PICTURE_BYTES = 12 * 1024 * 1024;
export const MAX_PICTURE_PIXELS = 50_000_000;

/**
 * A picture as pages need it: everything to reserve its place and to choose a file.
 * The file of a width and format is `${base}-${width}.${extension}` (`avif`, `webp`, `jpg`).
 */
export interface Picture {
  /** Content-addressed start of each file's address, e.g. `/media/3fa9…`; relative to the backend's public address. */
  base: string;
  /** Width and height, in pixels, of the widest kept file. */
  width: number;
  height: number;
  /** The widths kept, ascending. */
  widths: number[];
  /** A tiny inline picture (`data:image/webp;base64,…`) to show until the real one arrives. */
  placeholder: string;
}

/** Into how many parts the sides of a picture are divided to say where it is cut. */
export const CROP_PARTS = 10_000;

/** A part of a picture that is cut out: `left` and `width` in parts of its width, `top` and `height` of its height. */
export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A JPEG of a picture for places that hold one address only: the widest that is at most `width` pixels wide. */
export function jpegAddress({ base, widths }: Picture, width: number): string {
  return `${base}-${widths.filter((kept) => kept <= width).at(-1) ?? widths[0]}.jpg`;
}

/** Width of the JPEG that stands for a picture in Medusa's own records. */
export const SHARE_WIDTH = 1280;

/** Pixels of a picture on a share card, as Facebook and Zalo show it; its file is `${base}-card.jpg`. */
export const SHARE_CARD = { width: 1200, height: 630 } as const;

/** Most pictures that one upload may bring. */
export const MAX_UPLOADED_PICTURES = 10;

/** What a scanned paper is kept as: a JPEG of what was photographed, or the PDF that came. */
export const SCAN_KINDS = ["picture", "pdf"] as const;
export type ScanKind = (typeof SCAN_KINDS)[number];

/** A scanned paper as those who may see it get it. */
export interface Scan {
  id: string;
  kind: ScanKind;
  /** Name of the file as it was sent in. */
  name: string;
  /** Bytes. */
  size: number;
}
