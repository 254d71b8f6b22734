import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Handover, Obstacle, Part } from "@nang-gio/cooperative/succession/holders";
import { z } from "zod";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { ensureSellingPlacesWorkflow } from "../workflows/ensure-selling-places";
import { moveStock, placeOf, shipFrom } from "./stock";

const market = (container: MedusaContainer) =>
  container.resolve<MarketplaceService>(MARKETPLACE_MODULE);

const Products = z.array(
  z.object({
    variants: z.array(
      z.object({ inventory_items: z.array(z.object({ inventory_item_id: z.string() })).nullish() }),
    ),
  }),
);

/** The stocks of products. */
async function stocksOf(container: MedusaContainer, ids: readonly string[]): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["variants.inventory_items.inventory_item_id"],
    filters: { id: [...ids] },
  });
  return Products.parse(data).flatMap(({ variants }) =>
    variants.flatMap(({ inventory_items }) =>
      (inventory_items ?? []).map(({ inventory_item_id }) => inventory_item_id),
    ),
  );
}

/** Goods that are on their way to shoppers stay until they have arrived. */
export async function partObstacles(
  container: MedusaContainer,
  from_id: string,
  { product_ids }: Part,
): Promise<Obstacle[]> {
  const count = await market(container).openWith(from_id, product_ids);
  return count > 0 ? [{ code: "marketplace.merge_open_consignments", params: { count } }] : [];
}

/**
 * Gives a new organisation the goods of a part, with their stock and what is proposed of them; it gets a place of its own to sell
 * them from. What was ordered stays with the old one. Gives how to take that back.
 */
export async function divideSelling(
  container: MedusaContainer,
  { from_id, to_id }: Handover,
  { product_ids }: Part,
): Promise<() => Promise<void>> {
  if (product_ids.length === 0) return async () => {};
  const service = market(container);
  const filters = { organisation_id: from_id, product_id: [...product_ids] };
  const [listings, proposals] = await Promise.all([
    service.listListings(filters, { select: ["id"], take: null }),
    service.listListingProposals(filters, { select: ["id"], take: null }),
  ]);
  const rows = {
    listing: listings.map(({ id }) => id),
    listing_proposal: proposals.map(({ id }) => id),
  };
  await ensureSellingPlacesWorkflow(container).run({ input: { organisation_ids: [to_id] } });
  const [from, to] = await Promise.all([placeOf(container, from_id), placeOf(container, to_id)]);
  await service.give(rows, to_id);
  if (!from || !to) return () => service.give(rows, from_id);
  await shipFrom(container, product_ids, to);
  const stocks = await moveStock(container, from, to, await stocksOf(container, product_ids));
  return async () => {
    await service.give(rows, from_id);
    await shipFrom(container, product_ids, from);
    await moveStock(container, to, from, stocks);
  };
}
