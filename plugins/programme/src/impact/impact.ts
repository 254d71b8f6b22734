import type { MedusaContainer } from "@medusajs/framework/types";
import { dateInVietnam } from "@nang-gio/vietnam";
import { FIRST_YEAR, type Impact, type IndicatorCode, type PublicIndicator } from "../contract";
import { indicatorOf, measure } from "../indicators/indicators";
import { type Counts, publicFigures } from "./public-figures";

/** Indicators that everyone may see, and what they count. */
const PUBLIC: ReadonlyArray<readonly [code: IndicatorCode, counts: Counts]> = [
  ["P07", "things"],
  ["P04", "things"],
  ["P05", "things"],
  ["I07", "things"],
  ["I08", "people"],
  ["P01", "things"],
  ["P02", "things"],
  ["P03", "things"],
  ["P08", "things"],
  ["P09", "things"],
  ["P10", "things"],
  ["P17", "things"],
];

/** How long figures are told again before they are computed anew. */
const KEPT_MS = 5 * 60_000;

async function compute(
  container: MedusaContainer,
  year: number,
  today: string,
): Promise<PublicIndicator[]> {
  const scope = { from: `${year}-01-01`, to: `${year}-12-31`, today, inSight: null };
  return Promise.all(
    PUBLIC.map(async ([code, counts]) => {
      const { indicator, evidence } = await measure(container, indicatorOf(code), scope);
      return { ...indicator, figures: publicFigures(indicator.figures, evidence, counts) };
    }),
  );
}

interface Kept {
  at: number;
  impact: Promise<Impact>;
}

const kept = new Map<number, Kept>();

/**
 * The public figures of a year of the plan, at most five minutes old; who asks while they are computed waits for the same.
 * A year that has not begun is told as the one that it is.
 */
export function impactOf(container: MedusaContainer, wanted?: number): Promise<Impact> {
  const now = new Date();
  const today = dateInVietnam(now);
  const current = Number(today.slice(0, 4));
  const year = Math.min(wanted ?? current, current);
  const known = kept.get(year);
  if (known && now.getTime() - known.at < KEPT_MS) return known.impact;
  const years = Array.from({ length: current - FIRST_YEAR + 1 }, (_, ago) => current - ago);
  const impact = compute(container, year, today).then((indicators) => ({
    ...{ year, years, indicators },
    computed_at: now.toISOString(),
  }));
  kept.set(year, { at: now.getTime(), impact });
  impact.catch(() => kept.delete(year));
  return impact;
}
