import { Problem } from "@nang-gio/access/problem";
import sharp, { type Metadata, type Sharp } from "sharp";
import { MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS } from "../contract";

/** Bytes that files of the kinds that are taken begin with, and where; nothing else is handed to a decoder. */
const BEGINNINGS = [
  { at: 0, bytes: "\xff\xd8\xff" },
  { at: 0, bytes: "\x89PNG\r\n\x1a\n" },
  { at: 8, bytes: "WEBP" },
  { at: 4, bytes: "ftyp" },
];

/** Photographs of iPhones: HEVC inside, which is under patents and which sharp does not read. */
const HEIC = /^.{4}ftyp(hei[cxms]|hev[cxms])/s;

/** What sharp calls the kinds of picture that are taken; AVIF is a HEIF with AV1 inside. */
const TAKEN = new Set(["jpeg", "png", "webp", "heif"]);

/** A picture that was looked into and may be rendered. */
export interface InspectedPicture {
  /** Opens it anew, turned upright. */
  open(): Sharp;
  /** Pixels, upright. */
  width: number;
  height: number;
}

/**
 * Looks into bytes that should be a picture. What it is, its content says, not its name.
 * @throws Problem `media.too_big`, `media.not_a_picture` (SVG is none: it can carry scripts),
 * `media.heic`, `media.too_many_pixels`, `media.damaged`.
 */
export async function inspect(content: Buffer): Promise<InspectedPicture> {
  if (content.length > MAX_PICTURE_BYTES) {
    throw new Problem("invalid_data", "media.too_big", {
      params: { limit: MAX_PICTURE_BYTES / 1024 / 1024 },
    });
  }
  const beginning = content.toString("latin1", 0, 12);
  if (!BEGINNINGS.some(({ at, bytes }) => beginning.startsWith(bytes, at))) {
    throw new Problem("invalid_data", "media.not_a_picture");
  }
  const metadata = await sharp(content, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!metadata || !isTaken(metadata)) {
    const isHeic = HEIC.test(beginning);
    throw new Problem("invalid_data", isHeic ? "media.heic" : "media.not_a_picture");
  }
  if (metadata.width * metadata.height > MAX_PICTURE_PIXELS) {
    throw new Problem("invalid_data", "media.too_many_pixels", {
      params: { limit: MAX_PICTURE_PIXELS / 1_000_000 },
    });
  }
  const { width, height } = metadata.autoOrient;
  const open = () =>
    sharp(content, { limitInputPixels: MAX_PICTURE_PIXELS, failOn: "error" }).autoOrient();
  return { open, width, height };
}

function isTaken({ format, compression, width, height }: Metadata): boolean {
  return (
    TAKEN.has(format) &&
    (format !== "heif" || compression === "av1") &&
    Boolean(width) &&
    Boolean(height)
  );
}
