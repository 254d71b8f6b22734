import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { tellOfOrder } from "../notices/tell-of-order";

/** An event that was lost is noticed within this time; what is older is no news. */
const NEWS_MS = 2 * 60 * 60 * 1_000;

/** Each minute, tells what happened lately and no event has told of. */
export default async function tellOfOrders(container: MedusaContainer): Promise<void> {
  const untold = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .untoldOrders(new Date(Date.now() - NEWS_MS));
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const order_id of untold) {
    await tellOfOrder(container, order_id).catch((error: unknown) =>
      logger.error(`what happened to order ${order_id} could not be told: ${String(error)}`),
    );
  }
}

export const config = { name: "tell-of-orders", schedule: "* * * * *" };
