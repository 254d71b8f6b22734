import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { followPaymentWorkflow } from "../workflows/follow-payment";

const MOST_AT_ONCE = 500;

/** Each minute, releases consignments that wait although the money is here: no event has told of it. */
export default async function followPayments(container: MedusaContainer): Promise<void> {
  const waiting = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listConsignments(
      { payment: "prepaid", paid_at: null, state: "placed" },
      { select: ["order_id"], take: MOST_AT_ONCE },
    );
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const order_id of new Set(waiting.map((one) => one.order_id))) {
    await followPaymentWorkflow(container)
      .run({ input: { order_id } })
      .catch((error: unknown) =>
        logger.error(`payment of order ${order_id} could not be followed: ${String(error)}`),
      );
  }
}

export const config = { name: "follow-payments", schedule: "* * * * *" };
