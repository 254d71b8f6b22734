import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ProblemDetail } from "@nang-gio/access/problem";
import { OPEN_STATES } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import type { CurrentListing } from "../workflows/products/current";

/** Variants of a product of which pieces are ordered and have not come, or are coming back. */
async function variantsUnderWay(container: MedusaContainer, product_id: string) {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const [open, returning] = await Promise.all([
    service.listConsignmentLines(
      { product_id, consignment: { state: [...OPEN_STATES] } },
      { select: ["line_item_id"], take: null },
    ),
    service.listConsignmentLines(
      { product_id, consignment: { returns: { state: "requested" } } },
      { select: ["line_item_id"], take: null },
    ),
  ]);
  const ids = [...new Set([...open, ...returning].map(({ line_item_id }) => line_item_id))];
  if (ids.length === 0) return new Set<string>();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_line_item",
    fields: ["variant_id"],
    filters: { id: ids },
  });
  return new Set(data.flatMap(({ variant_id }) => variant_id ?? []));
}

/** Why variants cannot leave the shop now: orders of them are open. One detail each, naming the variant. */
export async function removalFaults(
  container: MedusaContainer,
  current: CurrentListing,
  removed: readonly string[],
): Promise<ProblemDetail[]> {
  if (removed.length === 0) return [];
  const busy = await variantsUnderWay(container, current.id);
  return removed.flatMap((sku) => {
    const title = current.input.variants.find((one) => one.sku === sku)?.title ?? sku;
    return busy.has(current.places.get(sku)?.id ?? "")
      ? [
          {
            field: "removed",
            code: "marketplace.listing_variant_ordered",
            params: { variant: title },
          },
        ]
      : [];
  });
}
