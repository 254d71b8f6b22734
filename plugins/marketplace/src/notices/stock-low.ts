import type { MedusaContainer } from "@medusajs/framework/types";
import { type Notice, sendNotices } from "@nang-gio/notices/send-notices";
import { formatInteger } from "@nang-gio/vietnam";
import { readStocks, type VariantStock } from "../low-stock/read-stocks";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { keepersOf } from "../read/members";
import { textsOf } from "./texts-of";

const LOW = { subject: "stock_low_subject", text: "stock_low_text" };
const OUT = { subject: "stock_out_subject", text: "stock_out_text" };

function textsFor({ product_id, name, available }: VariantStock): Notice["texts"] {
  const left = Math.max(0, available);
  const { subject, text } = left > 0 ? LOW : OUT;
  return textsOf(
    { subject, paragraphs: [text, "stock_low_what"] },
    { label: "stock_low_link", path: `/ban-hang/hang/${product_id}` },
    { name, count: formatInteger(left) },
  );
}

/**
 * Tells owners and managers, once for each time, that goods have fallen to the number at which they run low. What was
 * refilled meanwhile, or is no longer in the shop, is no news.
 */
export async function tellStockLow(
  container: MedusaContainer,
  variant_ids: readonly string[],
): Promise<void> {
  if (variant_ids.length === 0) return;
  const watches = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listStockWatches(
      { variant_id: [...variant_ids], low: true, falls: { $gt: 0 } },
      { take: variant_ids.length },
    );
  const product_ids = [...new Set(watches.map(({ product_id }) => product_id))];
  const stocks = new Map(
    (await readStocks(container, product_ids)).map((stock) => [stock.variant_id, stock]),
  );
  for (const organisation_id of new Set(watches.map((watch) => watch.organisation_id))) {
    const keepers = await keepersOf(container, organisation_id);
    const own = watches.filter((watch) => watch.organisation_id === organisation_id);
    await sendNotices(
      container,
      own.flatMap(({ variant_id, product_id, falls }) => {
        const stock = stocks.get(variant_id);
        if (!stock?.in_shop) return [];
        const texts = textsFor(stock);
        return keepers.map(
          ({ account_id, to }): Notice => ({
            key: `stock_low:${variant_id}:${falls}:${account_id}`,
            kind: "marketplace.stock_low",
            to,
            texts,
            about: { type: "product", id: product_id },
          }),
        );
      }),
    );
  }
}
