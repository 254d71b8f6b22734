/** Colours of the workbook (ARGB): quiet, and readable when printed in grey. */
export const COLOURS = {
  required: "FF9A3412",
  optional: "FF3F3F46",
  headingText: "FFFFFFFF",
  band: "FFFDECD8",
} as const;

/** Rows for which drop-down lists and checks are laid out. */
export const PREPARED_ROWS = 10_001;
