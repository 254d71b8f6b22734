import type { MedusaContainer } from "@medusajs/framework/types";
import { type Notice, sendNotices } from "@nang-gio/notices/send-notices";
import { formatInteger } from "@nang-gio/vietnam";
import type { SellerRole } from "../contract";
import { readStocks } from "../low-stock/read-stocks";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { membersOf } from "../read/members";
import { textsOf } from "./texts-of";

/** Who sets stocks. */
const KEEPERS: readonly SellerRole[] = ["owner", "manager"];

const LOW = { subject: "stock_low_subject", text: "stock_low_text" };
const OUT = { subject: "stock_out_subject", text: "stock_out_text" };

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
  for (const { organisation_id, variant_id, product_id, falls } of watches) {
    const stock = stocks.get(variant_id);
    if (!stock?.in_shop) continue;
    const left = Math.max(0, stock.available);
    const { subject, text } = left > 0 ? LOW : OUT;
    const texts = textsOf(
      { subject, paragraphs: [text, "stock_low_what"] },
      { label: "stock_low_link", path: `/ban-hang/hang/${product_id}` },
      { name: stock.name, count: formatInteger(left) },
    );
    const members = await membersOf(container, organisation_id);
    await sendNotices(
      container,
      members
        .filter(({ role }) => KEEPERS.includes(role))
        .map(
          ({ account_id, email, phone }): Notice => ({
            key: `stock_low:${variant_id}:${falls}:${account_id}`,
            kind: "marketplace.stock_low",
            to: {
              language: "vi",
              email,
              phone,
              inbox: { owner_id: account_id, place_id: organisation_id },
            },
            texts,
            about: { type: "product", id: product_id },
          }),
        ),
    );
  }
}
