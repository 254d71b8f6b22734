import { type PriorityCount, WITHHELD } from "../contract";

/** Counts of people under this could point at a person (plan: small cells). */
const SMALLEST_CELL = 5;

/** A count for the public, withheld (`null`) when it is small, nought included. */
export function publicCount(count: number | null): number | null {
  return count !== null && count >= SMALLEST_CELL ? count : null;
}

/**
 * A part of a whole for the public; withheld too where the rest is small, which could be counted back from the
 * whole.
 */
export function publicPart(part: number, whole: number): number | null {
  return part === whole || publicCount(whole - part) !== null ? publicCount(part) : null;
}

/** A count of a priority group of women for any output: from 1 to 4 only "fewer than five". */
export function priorityCount(count: number | null): PriorityCount {
  return count !== null && count > 0 && count < SMALLEST_CELL ? WITHHELD : count;
}
