import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { syncProducts } from "./sync-products";

/** Events of one change come in a burst; they are answered together. */
const GATHER_MS = 60;
const TRY_AGAIN_MS = 1_000;
const MOST_TRIES = 4;

const waiting = new Set<string>();
let running: Promise<void> | undefined;
let timer: NodeJS.Timeout | undefined;
let tries = 0;

async function drain(container: MedusaContainer): Promise<void> {
  const ids = [...waiting];
  waiting.clear();
  try {
    await syncProducts(container, ids);
    tries = 0;
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    const reason = error instanceof Error ? error.message : String(error);
    logger.error(`[catalogue] ${ids.length} products could not be brought up to date: ${reason}`);
    tries += 1;
    if (tries < MOST_TRIES) for (const id of ids) waiting.add(id);
    else tries = 0;
  }
}

function schedule(container: MedusaContainer, delay: number): void {
  if (timer || running) return;
  timer = setTimeout(() => {
    timer = undefined;
    running = drain(container).finally(() => {
      running = undefined;
      if (waiting.size > 0) schedule(container, tries > 0 ? TRY_AGAIN_MS : 0);
    });
  }, delay);
}

/** Brings the catalogue up to date with products soon; what is asked for in a burst is done at once. */
export function syncSoon(container: MedusaContainer, productIds: readonly string[]): void {
  for (const id of productIds) waiting.add(id);
  if (waiting.size > 0) schedule(container, GATHER_MS);
}
