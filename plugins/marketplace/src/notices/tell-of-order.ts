import type { MedusaContainer } from "@medusajs/framework/types";
import { sendNotices } from "@nang-gio/notices/send-notices";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { readOrderFacts } from "./order-facts";
import { orderNotices } from "./order-notices";

/** Tells everyone what they have not been told of an order. */
export async function tellOfOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const readAt = new Date();
  const order = await readOrderFacts(container, order_id);
  if (order) await sendNotices(container, orderNotices(order));
  await container.resolve<MarketplaceService>(MARKETPLACE_MODULE).keepTold(order_id, readAt);
}
