const MEGABYTE = 1024 * 1024;

/** Bounds of what is read, so that no file can take the market down. Sizes in bytes. */
export const LIMITS = {
  /** The file as it comes: a workbook, a CSV, or a ZIP with pictures. */
  upload: 100 * MEGABYTE,
  /** One part of a ZIP, unpacked, and all parts of a workbook together. */
  part: 200 * MEGABYTE,
  workbook: 300 * MEGABYTE,
  /** Unpacked over packed size; asked only of parts over `ratioFrom`, since small ones pack well. */
  ratio: 300,
  ratioFrom: 8 * MEGABYTE,
  parts: 5_000,
  rows: 50_000,
  columns: 200,
  /** What media takes for one picture. */
  picture: 12 * MEGABYTE,
  /** Findings kept of one file; the rest are counted. */
  findings: 5_000,
} as const;
