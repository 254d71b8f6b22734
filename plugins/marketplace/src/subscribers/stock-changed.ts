import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, InventoryEvents } from "@medusajs/framework/utils";
import { lookAtStocks } from "../low-stock/look-at-stocks";
import { productsOfLevels, productsOfReservations } from "../read/products-of-stocks";

/** An order touches several stocks, an import thousands; their events are answered together. */
const GATHER_MS = 200;
const MOST_AT_ONCE = 200;

const waiting = { levels: new Set<string>(), reservations: new Set<string>() };
let answering = Promise.resolve();
let timer: NodeJS.Timeout | undefined;

async function answer(container: MedusaContainer): Promise<void> {
  const [levels, reservations] = [[...waiting.levels], [...waiting.reservations]];
  waiting.levels.clear();
  waiting.reservations.clear();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  try {
    const products = [
      ...new Set([
        ...(await productsOfLevels(query, levels)),
        ...(await productsOfReservations(query, reservations)),
      ]),
    ];
    for (let at = 0; at < products.length; at += MOST_AT_ONCE) {
      await lookAtStocks(container, products.slice(at, at + MOST_AT_ONCE));
    }
  } catch (error) {
    // The job that looks at all stocks in turn finds them.
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`stocks could not be looked at: ${String(error)}`);
  }
}

/** Whatever changes what is left of goods may leave them low. */
export default async function stockChanged({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>): Promise<void> {
  const known = RESERVATION_EVENTS.includes(event.name) ? waiting.reservations : waiting.levels;
  for (const id of [event.data.id].flat()) known.add(id);
  if (timer) return;
  timer = setTimeout(() => {
    timer = undefined;
    answering = answering.then(() => answer(container));
  }, GATHER_MS);
}

const RESERVATION_EVENTS: readonly string[] = [
  InventoryEvents.RESERVATION_ITEM_CREATED,
  InventoryEvents.RESERVATION_ITEM_UPDATED,
  InventoryEvents.RESERVATION_ITEM_DELETED,
];

export const config: SubscriberConfig = {
  event: [
    InventoryEvents.INVENTORY_LEVEL_CREATED,
    InventoryEvents.INVENTORY_LEVEL_UPDATED,
    ...RESERVATION_EVENTS,
  ],
};
