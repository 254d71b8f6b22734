import { create } from "qrcode";
import type { Paper } from "./paper";

/**
 * Draws a QR code (ISO/IEC 18004, correction level M) as shapes, sharp at every size. The quiet zone of four modules
 * lies within `size`.
 *
 * @param place the upper left corner and the side, in points
 */
export function drawQrCode(
  paper: Paper,
  text: string,
  place: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const side = place.size / (modules.size + 2 * QUIET_MODULES);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) {
        const x = place.x + (column + QUIET_MODULES) * side;
        paper.rect(x, place.y + (row + QUIET_MODULES) * side, side, side);
      }
    }
  }
  paper.fill("#000");
}

/** A QR code as drawn above, as an SVG picture for a page: `data:image/svg+xml;base64,…`. */
export function qrCodePicture(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const side = modules.size + 2 * QUIET_MODULES;
  let path = "";
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) {
        path += `M${column + QUIET_MODULES} ${row + QUIET_MODULES}h1v1h-1z`;
      }
    }
  }
  const drawn = `<rect width="${side}" height="${side}" fill="#fff"/><path d="${path}"/>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">${drawn}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(picture).toString("base64")}`;
}

const QUIET_MODULES = 4;
