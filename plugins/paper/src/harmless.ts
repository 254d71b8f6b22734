const STARTS_A_FORMULA = /^[=+\-@\t\r]/;
const DISARMED = /^'[=+\-@\t\r]/;

/**
 * Text that no spreadsheet takes for a formula: what begins with `=`, `+`, `-`, `@`, tab or carriage
 * return gets an apostrophe before it (OWASP, "CSV injection").
 */
export function disarm(text: string): string {
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}

/** Takes {@link disarm}'s apostrophe off again, so that an exported workbook reads back as it was. */
export function rearm(text: string): string {
  return DISARMED.test(text) ? text.slice(1) : text;
}
