import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CATALOGUE_MODULE } from "../modules/catalogue";
import type { CatalogueService } from "../modules/catalogue/service";
import {
  affectedCooperatives,
  affectedProducts,
  type Change,
  type Changed,
  changedBy,
} from "./affected-products";
import { syncProducts } from "./sync-products";

/** Events of one change come in a burst, those of an import in thousands; they are answered together. */
const GATHER_MS = 60;
const MOST_AT_ONCE = 1_000;
const TRY_AGAIN_MS = 1_000;
const MOST_TRIES = 4;

/** What has changed and was not answered yet: ids by the event's name. */
const waiting = new Map<string, Set<string>>();
let running: Promise<void> | undefined;
let timer: NodeJS.Timeout | undefined;
let tries = 0;

function put({ name, ids }: Changed): void {
  const known = waiting.get(name) ?? new Set();
  for (const id of ids) known.add(id);
  if (known.size > 0) waiting.set(name, known);
}

function takeAll(): Changed[] {
  const taken = [...waiting].flatMap(([name, all]) => {
    const ids = [...all];
    return Array.from({ length: Math.ceil(ids.length / MOST_AT_ONCE) }, (_, index) => ({
      name,
      ids: ids.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE),
    }));
  });
  waiting.clear();
  return taken;
}

async function drain(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const changes = takeAll();
  try {
    const products = new Set<string>();
    const cooperatives = new Set<string>();
    for (const change of changes) {
      for (const id of await affectedProducts(query, change)) products.add(id);
      for (const handle of await affectedCooperatives(query, change)) cooperatives.add(handle);
    }
    await syncProducts(container, [...products]);
    await container
      .resolve<CatalogueService>(CATALOGUE_MODULE)
      .announceCooperatives([...cooperatives]);
    tries = 0;
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    const reason = error instanceof Error ? error.message : String(error);
    const count = changes.reduce((sum, { ids }) => sum + ids.length, 0);
    logger.error(`[catalogue] ${count} changes could not be followed: ${reason}`);
    tries += 1;
    if (tries < MOST_TRIES) for (const change of changes) put(change);
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

/** Brings the catalogue up to date with a change soon; what comes in a burst is looked up and written together. */
export function followSoon(container: MedusaContainer, change: Change): void {
  put(changedBy(change));
  if (waiting.size > 0) schedule(container, GATHER_MS);
}
