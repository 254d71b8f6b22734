import { Problem } from "@nang-gio/access/problem";
import sharp from "sharp";
import { PICTURE_WIDTHS } from "../contract";
import type { InspectedPicture } from "./inspect";

/** One file of a rendered picture. */
export interface RenderedFile {
  width: number;
  extension: "avif" | "webp" | "jpg";
  content: Buffer;
}

/** A picture in all its widths and formats. */
export interface RenderedPicture {
  width: number;
  height: number;
  widths: number[];
  placeholder: string;
  files: RenderedFile[];
}

/** Pixels of the placeholder's longer side. */
const PLACEHOLDER = 16;
/** Low effort: the next higher takes twice as long for files 7% smaller. */
const AVIF = { quality: 55, effort: 1 } as const;
const WEBP = { quality: 78, effort: 2 } as const;
const JPEG = { quality: 80, progressive: true } as const;

/** The widths that a picture is kept at: the standard ones under its own, and its own up to the largest. */
export function widthsFor(width: number): number[] {
  const widest = Math.min(width, PICTURE_WIDTHS[PICTURE_WIDTHS.length - 1] ?? width);
  return [...PICTURE_WIDTHS.filter((standard) => standard < widest), widest];
}

/**
 * Renders a picture: upright, in sRGB, without EXIF, GPS or any other metadata (sharp keeps none unless
 * asked), in each width and format, with a tiny placeholder.
 * @throws Problem `media.damaged` when its pixels cannot be read.
 */
export async function render(picture: InspectedPicture): Promise<RenderedPicture> {
  const widths = widthsFor(picture.width);
  const widest = widths[widths.length - 1] ?? picture.width;
  const files: RenderedFile[] = [];
  try {
    for (const width of widths) {
      const { data, info } = await picture
        .open()
        .resize({ width })
        .toColourspace("srgb")
        .raw()
        .toBuffer({ resolveWithObject: true });
      const pixels = () => sharp(data, { raw: info });
      const [avif, webp, jpeg] = await Promise.all([
        pixels().avif(AVIF).toBuffer(),
        pixels().webp(WEBP).toBuffer(),
        pixels().flatten({ background: "#fff" }).jpeg(JPEG).toBuffer(),
      ]);
      files.push(
        { width, extension: "avif", content: avif },
        { width, extension: "webp", content: webp },
        { width, extension: "jpg", content: jpeg },
      );
    }
    const tiny = await picture
      .open()
      .resize({ width: PLACEHOLDER, height: PLACEHOLDER, fit: "inside" })
      .webp({ quality: 40 })
      .toBuffer();
    return {
      width: widest,
      height: Math.max(1, Math.round((picture.height * widest) / picture.width)),
      widths,
      placeholder: `data:image/webp;base64,${tiny.toString("base64")}`,
      files,
    };
  } catch {
    throw new Problem("invalid_data", "media.damaged");
  }
}
