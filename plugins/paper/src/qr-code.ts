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

const QUIET_MODULES = 4;
