import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { tellStockLow } from "../notices/stock-low";
import { watchStocksWorkflow } from "../workflows/watch-stocks";

const PAGE = 200;
/** A fall that was found and not told, as the process died between, is told within this time. */
const NEWS_MS = 2 * 60 * 60 * 1_000;

let last = "";

/**
 * Each minute, looks at the stocks of one page of goods, so that one that no event told of is found, and tells of
 * what has fallen lately; whoever has been told is not told twice.
 */
export default async function lookAtAllStocks(container: MedusaContainer): Promise<void> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const page = await service.listListings(last ? { id: { $gt: last } } : {}, {
    select: ["id", "product_id"],
    order: { id: "ASC" },
    take: PAGE,
  });
  last = page.length < PAGE ? "" : (page.at(-1)?.id ?? "");
  await watchStocksWorkflow(container).run({
    input: { product_ids: page.map(({ product_id }) => product_id) },
  });
  const lately = await service.listStockWatches(
    { low: true, fell_at: { $gte: new Date(Date.now() - NEWS_MS) } },
    { select: ["variant_id"], take: null },
  );
  await tellStockLow(
    container,
    lately.map(({ variant_id }) => variant_id),
  );
}

export const config = { name: "look-at-stocks", schedule: "* * * * *" };
