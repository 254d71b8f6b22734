import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { column } from "@nang-gio/access/read/column";

type Graph = Pick<RemoteQueryFunction, "graph">;

async function productsOfItems(query: Graph, itemIds: string[]): Promise<string[]> {
  const variantIds = await column(query, "product_variant_inventory_item", "variant_id", {
    inventory_item_id: itemIds,
  });
  return column(query, "product_variant", "product_id", { id: variantIds });
}

/** The products of which stocks of some levels are kept. */
export async function productsOfLevels(query: Graph, levelIds: string[]): Promise<string[]> {
  const items = await column(query, "inventory_level", "inventory_item_id", { id: levelIds });
  return productsOfItems(query, items);
}

/** The products of which some reservations hold pieces. */
export async function productsOfReservations(query: Graph, ids: string[]): Promise<string[]> {
  return productsOfItems(
    query,
    await column(query, "reservation", "inventory_item_id", { id: ids }),
  );
}
