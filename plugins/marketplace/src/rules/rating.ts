/** Tenths that a star has. */
const TENTHS = 10;

/**
 * The mean of stars to one decimal, halves up; `null` without any. Counted in whole numbers, so that 4.25 is 4.3 on
 * every machine.
 */
export function meanRating(sum: number, count: number): number | null {
  if (count === 0) return null;
  return Math.floor((2 * TENTHS * sum + count) / (2 * count)) / TENTHS;
}
