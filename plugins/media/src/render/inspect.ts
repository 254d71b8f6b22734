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

/** Brands of photographs as phones take them: HEVC inside, which is under patents and which sharp does not read. */
const HEVC_BRAND = /^(hei[cxms]|hev[cxms])$/;
/** Brands that say only that it is a HEIF; what is inside, the brands beside it say. */
const HEIF_BRAND = /^(mif[12]|msf1)$/;
const AV1_BRAND = /^avi[fs]$/;
/** Of the words of the first box behind its name, the one that is the main brand's version. */
const VERSION_AT = 1;
/** No phone names more brands than fit before this byte. */
const MOST_BRANDS_END = 256;

/** What sharp calls the kinds of picture that are taken, beside AVIF, which is a HEIF with AV1 inside. */
const TAKEN = new Set(["jpeg", "png", "webp"]);

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
  const brands = brandsOf(content);
  if (isHeic(brands)) throw new Problem("invalid_data", "media.heic");
  const metadata = await sharp(content, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!metadata || !isTaken(metadata, brands)) {
    throw new Problem("invalid_data", "media.not_a_picture");
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

/** Brands that the first box of a file names (ISO/IEC 14496-12, `ftyp`), the main one first. */
function brandsOf(content: Buffer): string[] {
  if (content.toString("latin1", 4, 8) !== "ftyp") return [];
  const end = Math.min(content.readUInt32BE(0), MOST_BRANDS_END);
  const named = content.toString("latin1", 8, end).match(/.{4}/gs) ?? [];
  return named.filter((_, at) => at !== VERSION_AT);
}

const hasAv1 = (brands: readonly string[]) => brands.some((brand) => AV1_BRAND.test(brand));

function isHeic(brands: readonly string[]): boolean {
  const [main = ""] = brands;
  return HEVC_BRAND.test(main) || (HEIF_BRAND.test(main) && !hasAv1(brands));
}

function isTaken({ format, width, height }: Metadata, brands: readonly string[]): boolean {
  const known = format === "heif" ? hasAv1(brands) : TAKEN.has(format);
  return known && Boolean(width) && Boolean(height);
}
