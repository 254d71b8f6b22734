import { create } from "qrcode";

/** A QR code as one path of squares of side 1, and how many squares wide it is without its quiet zone. */
export interface QrCode {
  size: number;
  path: string;
}

/** The QR code (ISO/IEC 18004, correction level M) of a text. */
export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const { size } = modules;
  const squares = [...Array(size * size).keys()]
    .map((at) => ({ row: Math.floor(at / size), column: at % size }))
    .filter(({ row, column }) => modules.get(row, column))
    .map(({ row, column }) => `M${column} ${row}h1v1h-1z`);
  return { size, path: squares.join("") };
}
