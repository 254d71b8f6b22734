export { MILLIMETRE, newPaper, type Paper, type PaperSize, paperBytes } from "./paper";
export { drawQrCode } from "./qr-code";
