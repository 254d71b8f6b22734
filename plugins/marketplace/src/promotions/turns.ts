import type { MedusaContainer } from "@medusajs/framework/types";
import { inBackground } from "@nang-gio/access/in-background";

/** A little longer than until the next look at all promotions. */
export const TURNS_AHEAD_MS = 75_000;

const waiting = new Set<string>();

/**
 * Does something at the moments at which a promotion begins and ends, where they are near; of those further off the job
 * asks again before they come.
 */
export function awaitTurns(
  container: MedusaContainer,
  { id, begins_at, ends_at }: { id: string; begins_at: Date; ends_at: Date | null },
  turn: () => Promise<unknown>,
): void {
  for (const moment of [begins_at, ends_at]) {
    const left = Number(moment ?? 0) - Date.now();
    const key = `${id} ${Number(moment)}`;
    if (left <= 0 || left > TURNS_AHEAD_MS || waiting.has(key)) continue;
    waiting.add(key);
    // Medusa's price lists hold with their last moment.
    setTimeout(() => {
      waiting.delete(key);
      inBackground(container, turn(), `promotion ${id} could not be turned`);
    }, left + 5);
  }
}
