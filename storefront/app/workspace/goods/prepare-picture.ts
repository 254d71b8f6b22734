/** As wide as the widest file that is kept, with room to spare. */
const LONGEST_SIDE = 2400;
const SMALL_ENOUGH = 1_500_000;
const QUALITY = 0.86;

/**
 * A photograph made small enough for a slow network, upright, before it is sent. What the browser cannot read (HEIC,
 * mostly) or what is small already goes as it is: the server judges it.
 */
export async function preparePicture(file: File): Promise<Blob> {
  if (file.size <= SMALL_ENOUGH) return file;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const small = await new Promise<Blob | null>((done) =>
      canvas.toBlob(done, "image/jpeg", QUALITY),
    );
    return small && small.size < file.size ? small : file;
  } catch {
    return file;
  }
}
