import { createCanvas } from "@napi-rs/canvas";
import jsQR from "jsqr";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const PIXELS_PER_POINT = 3;

/** A PDF as its readers have it: the words of each page, and what a camera reads from its QR codes (one a page). */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly words: string[]; readonly codes: (string | null)[] }> {
  const task = getDocument({ data: new Uint8Array(bytes) });
  const pdf = await task.promise;
  const words: string[] = [];
  const codes: (string | null)[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    words.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    const viewport = page.getViewport({ scale: PIXELS_PER_POINT });
    const { width, height } = viewport;
    const canvas = createCanvas(Math.ceil(width), Math.ceil(height));
    const canvasContext = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
    await page.render({ canvas: null, canvasContext, viewport }).promise;
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    codes.push(jsQR(data, canvas.width, canvas.height)?.data ?? null);
  }
  await task.destroy();
  return { words, codes };
}
