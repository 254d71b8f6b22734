import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { oneAtATime } from "../consignments/lock";
import { readSplitOrder } from "../consignments/split-order";
import { writeConsignments } from "../consignments/write";

/**
 * Makes the consignments of an order that has none, one per co-operative. Two at once, or a second time,
 * make nothing more: (order, co-operative) is unique and one lock is held per order.
 */
export const createConsignmentsStep = createStep(
  "create-consignments",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    return oneAtATime(container, order_id, async () => {
      const existing = await service.listConsignments({ order_id }, { take: 1 });
      if (existing.length > 0) return new StepResponse<string[], string[]>([], []);
      const order = await readSplitOrder(container, order_id);
      const ids = await writeConsignments(service, order, order.drafts);
      return new StepResponse<string[], string[]>(ids, ids);
    });
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container.resolve<MarketplaceService>(MARKETPLACE_MODULE).deleteConsignments(ids);
    }
  },
);
