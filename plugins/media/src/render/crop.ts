import sharp from "sharp";
import { CROP_PARTS, type Crop } from "../contract";

/** Fine enough that rendering it anew loses nothing that is seen. */
const JPEG = { quality: 95, chromaSubsampling: "4:4:4" } as const;

/** A part of a picture, at least a pixel wide and high, as JPEG; the same part of the same bytes gives the same bytes. */
export async function cropped(content: Buffer, crop: Crop): Promise<Buffer> {
  const { width, height } = await sharp(content).metadata();
  const part = (parts: number, whole: number) => Math.round((parts * whole) / CROP_PARTS);
  const [left, top] = [part(crop.left, width), part(crop.top, height)];
  return sharp(content)
    .extract({
      left: Math.min(left, width - 1),
      top: Math.min(top, height - 1),
      width: Math.max(1, Math.min(part(crop.width, width), width - left)),
      height: Math.max(1, Math.min(part(crop.height, height), height - top)),
    })
    .jpeg(JPEG)
    .toBuffer();
}
