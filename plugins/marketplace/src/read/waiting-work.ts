import type { MedusaContainer } from "@medusajs/framework/types";

type CountWork = (container: MedusaContainer, organisation_id: string) => Promise<number>;

const counters = new Map<string, CountWork>();

/** Says how a domain above counts what waits in it for a co-operative, so that its first page asks once for all. */
export function registerWaitingWork(name: string, count: CountWork): void {
  counters.set(name, count);
}

/** What waits for a co-operative in domains above, by name. */
export async function waitingWork(
  container: MedusaContainer,
  organisation_id: string,
): Promise<Record<string, number>> {
  const counted = await Promise.all(
    [...counters].map(async ([name, count]) => [name, await count(container, organisation_id)]),
  );
  return Object.fromEntries(counted);
}
