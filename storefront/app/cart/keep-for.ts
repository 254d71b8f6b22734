/**
 * Makes something once in a while, however often it is asked for. What fails is not kept, so that the next to ask
 * tries anew.
 * @param ms for how long it is kept.
 */
export function keepFor<Made>(
  ms: number,
  make: () => Promise<Made>,
  now: () => number = Date.now,
): () => Promise<Made> {
  let kept: { until: number; made: Promise<Made> } | undefined;
  return () => {
    if (kept && now() < kept.until) return kept.made;
    const mine = { until: now() + ms, made: make() };
    kept = mine;
    mine.made.catch(() => {
      if (kept === mine) kept = undefined;
    });
    return mine.made;
  };
}
