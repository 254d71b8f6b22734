export { partsOf, withoutTimes, zipOf } from "./deterministic-zip";
export { disarm, rearm } from "./harmless";
export { MILLIMETRE, newPaper, type Paper, type PaperSize, paperBytes } from "./paper";
export { drawQrCode, qrCodePicture } from "./qr-code";
export { drawRows, type PaperColumn } from "./rows";
export {
  type Cell,
  type Column,
  csvBytes,
  type Formula,
  type TableSheet,
  xlsxBytes,
} from "./table";
