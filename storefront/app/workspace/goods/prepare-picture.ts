import { isSentAsItIs, KIND_BYTES } from "./picture-kind";

/** As wide as the widest file that is kept, with room to spare. */
const LONGEST_SIDE = 2400;
const SMALL_ENOUGH = 1_500_000;
const QUALITY = 0.86;

async function isKnownKind(file: File): Promise<boolean> {
  return isSentAsItIs(new Uint8Array(await file.slice(0, KIND_BYTES).arrayBuffer()));
}

/** A JPEG of what the browser can read, upright, on white where it was see-through. */
async function jpegOf(file: File): Promise<Blob | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
}

/**
 * A photograph made small enough for a slow network, before it is sent; of a kind that the market does not read (HEIC,
 * mostly), made a JPEG however small. What the browser cannot read either goes as it is: the server says what it is.
 */
export async function preparePicture(file: File): Promise<Blob> {
  try {
    const known = await isKnownKind(file);
    if (known && file.size <= SMALL_ENOUGH) return file;
    const made = await jpegOf(file);
    return made && (!known || made.size < file.size) ? made : file;
  } catch {
    return file;
  }
}
