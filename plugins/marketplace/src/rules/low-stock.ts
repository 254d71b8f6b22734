/** What is known of a variant's stock: nothing before it was looked at first. */
interface Watched {
  low: boolean;
}

/**
 * What a look at a stock finds: it `fell` to its threshold or under, was `refilled` above it, or stands as it was
 * known to. What is low when it is looked at first has not fallen: whoever put it in knows.
 */
export function judgeStock(
  { available, threshold }: { available: number; threshold: number },
  known: Watched | undefined,
): "fell" | "refilled" | "same" {
  const low = available <= threshold;
  if (!known || known.low === low) return "same";
  return low ? "fell" : "refilled";
}
