import type { RemoteQueryFunction } from "@medusajs/framework/types";

type Graph = Pick<RemoteQueryFunction, "graph">;

/* Events by how the products that they touch are found. */
const PRODUCT_EVENTS = ["product.created", "product.updated", "product.deleted"];
const VARIANT_EVENTS = [
  "product-variant.created",
  "product-variant.updated",
  "product-variant.deleted",
];
const LEVEL_EVENTS = [
  "inventory.inventory-level.created",
  "inventory.inventory-level.updated",
  "inventory.inventory-level.deleted",
];
const RESERVATION_EVENTS = [
  "inventory.reservation-item.created",
  "inventory.reservation-item.updated",
  "inventory.reservation-item.deleted",
];
const PRICE_EVENTS = ["pricing.price.created", "pricing.price.updated", "pricing.price.deleted"];

/** Every event after which the catalogue may be behind. */
export const CATALOGUE_EVENTS = [
  ...PRODUCT_EVENTS,
  ...VARIANT_EVENTS,
  ...LEVEL_EVENTS,
  ...RESERVATION_EVENTS,
  ...PRICE_EVENTS,
  "listing.changed",
  "certificate.changed",
  "cooperative.changed",
  "order.placed",
  "order.canceled",
];

/** What the events tell: ids of the records that have changed. */
export interface ChangeData {
  id?: string | string[];
  ids?: string[];
  product_ids?: string[];
}

async function column(
  query: Graph,
  entity: string,
  field: string,
  filters: Record<string, unknown>,
): Promise<string[]> {
  const { data } = await query.graph({ entity, fields: [field], filters } as Parameters<
    Graph["graph"]
  >[0]);
  return [
    ...new Set(
      (data as unknown as Array<Record<string, string | null>>).flatMap((row) => row[field] ?? []),
    ),
  ];
}

async function productsOfItems(query: Graph, itemIds: string[]): Promise<string[]> {
  const variantIds = await column(query, "product_variant_inventory_item", "variant_id", {
    inventory_item_id: itemIds,
  });
  return column(query, "product_variant", "product_id", { id: variantIds });
}

async function productsOfPrices(query: Graph, priceIds: string[]): Promise<string[]> {
  const priceSetIds = await column(query, "price", "price_set_id", { id: priceIds });
  const variantIds = await column(query, "product_variant_price_set", "variant_id", {
    price_set_id: priceSetIds,
  });
  return column(query, "product_variant", "product_id", { id: variantIds });
}

async function productsOfOrders(query: Graph, orderIds: string[]): Promise<string[]> {
  const { data } = await query.graph({
    entity: "order",
    fields: ["items.product_id"],
    filters: { id: orderIds },
  });
  return (data as unknown as Array<{ items: Array<{ product_id: string | null }> }>).flatMap(
    ({ items }) => items.flatMap(({ product_id }) => product_id ?? []),
  );
}

/** The products whose documents an event may have made stale, deleted ones included. */
export async function affectedProducts(
  query: Graph,
  event: { name: string; data: ChangeData },
): Promise<string[]> {
  const { id, ids, product_ids } = event.data;
  if (product_ids) return product_ids;
  const recordIds = [id ?? [], ids ?? []].flat();
  if (PRODUCT_EVENTS.includes(event.name)) return recordIds;
  if (VARIANT_EVENTS.includes(event.name)) {
    return column(query, "product_variant", "product_id", { id: recordIds });
  }
  if (LEVEL_EVENTS.includes(event.name)) {
    const items = await column(query, "inventory_level", "inventory_item_id", { id: recordIds });
    return productsOfItems(query, items);
  }
  if (RESERVATION_EVENTS.includes(event.name)) {
    const items = await column(query, "reservation", "inventory_item_id", { id: recordIds });
    return productsOfItems(query, items);
  }
  if (PRICE_EVENTS.includes(event.name)) return productsOfPrices(query, recordIds);
  if (event.name === "cooperative.changed") {
    return column(query, "listing", "product_id", { organisation_id: recordIds });
  }
  if (event.name.startsWith("order.")) return productsOfOrders(query, recordIds);
  return [];
}
