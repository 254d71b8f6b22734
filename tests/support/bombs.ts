import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

/** A PNG of a few bytes whose head says that it is a square of so many pixels a side. */
export async function pngBomb(side: number): Promise<Buffer> {
  const white = { create: { width: 10, height: 10, channels: 3 as const, background: "#fff" } };
  const png = await sharp(white).png().toBuffer();
  png.writeUInt32BE(side, 16);
  png.writeUInt32BE(side, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** A PDF of a few kilobytes whose one stream unpacks to three gigabytes. */
export function pdfBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(3 * 1024 * 1024));
  // Packed twice over: what is taken out is again a thousand times as long.
  const stream = deflateSync(Buffer.concat(Array.from({ length: 1_000 }, () => packed)));
  const head = `<< /Filter [/FlateDecode /FlateDecode] /Length ${stream.length} >>`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj ${head} stream\n`, "latin1"),
    stream,
    Buffer.from("\nendstream endobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n", "latin1"),
  ]);
}
