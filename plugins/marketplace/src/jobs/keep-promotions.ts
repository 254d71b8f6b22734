import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { TURNS_AHEAD_MS } from "../promotions/turns";
import { keepPromotionsWorkflow } from "../workflows/promotions/keep";

const PAGE = 20;

let last = "";

/**
 * Each minute, waits for the promotions that begin or end before the next, takes away price lists of those that have
 * ended, and brings one page of all in line with the prices of their goods.
 */
export default async function keepPromotions(container: MedusaContainer): Promise<void> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const now = new Date();
  const soon = { $gt: now, $lte: new Date(now.getTime() + TURNS_AHEAD_MS) };
  const turning = await service.listGoodsPromotions(
    { $or: [{ begins_at: soon }, { ends_at: soon }] },
    { select: ["id"], take: null },
  );
  const over = await service.listGoodsPromotions(
    { ends_at: { $lte: now }, price_list_id: { $ne: null } },
    { select: ["id"], take: PAGE },
  );
  const page = await service.listGoodsPromotions(
    {
      $or: [{ ends_at: null }, { ends_at: { $gt: now } }],
      ...(last ? { id: { $gt: last } } : {}),
    },
    { select: ["id"], order: { id: "ASC" }, take: PAGE },
  );
  last = page.length < PAGE ? "" : (page.at(-1)?.id ?? "");
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const id of new Set([...turning, ...over, ...page].map((one) => one.id))) {
    await keepPromotionsWorkflow(container)
      .run({ input: { ids: [id] } })
      .catch((error: unknown) => logger.error(`The promotion ${id} was not kept: ${error}`));
  }
}

export const config = { name: "keep-promotions", schedule: "* * * * *" };
