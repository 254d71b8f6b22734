const GROUPED = /^\d{1,3}([., ]\d{3})+$/;

/**
 * A whole number as people type it: `95000`, `95.000`, `95,000 đ`. Nothing typed is `null`; what is no whole number is
 * `undefined`.
 */
export function wholeNumber(typed: string): number | null | undefined {
  const text = typed
    .replace(/\u00a0/g, " ")
    .replace(/\s*(₫|đ|d|vnd|g)$/i, "")
    .trim();
  if (text === "") return null;
  if (!/^\d+$/.test(text) && !GROUPED.test(text)) return undefined;
  const value = Number(text.replace(/[., ]/g, ""));
  return Number.isSafeInteger(value) ? value : undefined;
}
