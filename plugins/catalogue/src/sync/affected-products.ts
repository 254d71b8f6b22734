import type { RemoteQueryFunction } from "@medusajs/framework/types";
import {
  InventoryEvents,
  PricingEvents,
  ProductEvents,
  ProductVariantWorkflowEvents,
  ProductWorkflowEvents,
  TranslationWorkflowEvents,
} from "@medusajs/framework/utils";
import { column } from "@nang-gio/access/read/column";
import { CERTIFICATE_CHANGED, COOPERATIVE_CHANGED } from "@nang-gio/cooperative/workflows";
import { CONSIGNMENTS_CHANGED } from "@nang-gio/marketplace/consignments-changed";
import {
  productsOfLevels,
  productsOfReservations,
} from "@nang-gio/marketplace/read/products-of-stocks";
import {
  DELIVERY_TERMS_CHANGED,
  LISTING_CHANGED,
  PROMOTION_TURNED,
  REVIEW_CHANGED,
  STANDING_CHANGED,
} from "@nang-gio/marketplace/workflows";

type Graph = Pick<RemoteQueryFunction, "graph">;

/* Events by how the products that they touch are found, by the names that Medusa itself gives them. */
const PRODUCT_EVENTS: readonly string[] = [
  ProductWorkflowEvents.CREATED,
  ProductWorkflowEvents.UPDATED,
  ProductWorkflowEvents.DELETED,
  ProductEvents.PRODUCT_UPDATED,
];
const VARIANT_EVENTS: readonly string[] = [
  ProductVariantWorkflowEvents.CREATED,
  ProductVariantWorkflowEvents.UPDATED,
  ProductVariantWorkflowEvents.DELETED,
];
const LEVEL_EVENTS: readonly string[] = [
  InventoryEvents.INVENTORY_LEVEL_CREATED,
  InventoryEvents.INVENTORY_LEVEL_UPDATED,
  InventoryEvents.INVENTORY_LEVEL_DELETED,
];
const RESERVATION_EVENTS: readonly string[] = [
  InventoryEvents.RESERVATION_ITEM_CREATED,
  InventoryEvents.RESERVATION_ITEM_UPDATED,
  InventoryEvents.RESERVATION_ITEM_DELETED,
];
const PRICE_EVENTS: readonly string[] = [
  PricingEvents.PRICE_CREATED,
  PricingEvents.PRICE_UPDATED,
  PricingEvents.PRICE_DELETED,
];
const PRICE_LIST_EVENTS: readonly string[] = [
  PricingEvents.PRICE_LIST_UPDATED,
  PricingEvents.PRICE_LIST_DELETED,
];
const TRANSLATION_EVENTS: readonly string[] = [
  TranslationWorkflowEvents.CREATED,
  TranslationWorkflowEvents.UPDATED,
  TranslationWorkflowEvents.DELETED,
];
const ORGANISATION_EVENTS: readonly string[] = [
  COOPERATIVE_CHANGED,
  STANDING_CHANGED,
  DELIVERY_TERMS_CHANGED,
];

/** Every event after which the catalogue may be behind. */
export const CATALOGUE_EVENTS: string[] = [
  ...PRODUCT_EVENTS,
  ...VARIANT_EVENTS,
  ...LEVEL_EVENTS,
  ...RESERVATION_EVENTS,
  ...PRICE_EVENTS,
  ...PRICE_LIST_EVENTS,
  ...TRANSLATION_EVENTS,
  CONSIGNMENTS_CHANGED,
  LISTING_CHANGED,
  PROMOTION_TURNED,
  REVIEW_CHANGED,
  CERTIFICATE_CHANGED,
  ...ORGANISATION_EVENTS,
];

/** What the events tell: ids of the records that have changed. */
export interface ChangeData {
  id?: string | string[];
  ids?: string[];
  product_ids?: string[];
  order_id?: string;
}

/** An event, by its name and what it tells. */
export interface Change {
  name: string;
  data: ChangeData;
}

/** Records that events of one name say have changed. */
export interface Changed {
  name: string;
  ids: string[];
}

/** Stands for every event that names products itself. */
const PRODUCTS = "products";

/** The records that an event says have changed. */
export function changedBy({ name, data }: Change): Changed {
  const { id, ids, product_ids, order_id } = data;
  return product_ids
    ? { name: PRODUCTS, ids: product_ids }
    : {
        name: PRODUCT_EVENTS.includes(name) ? PRODUCTS : name,
        ids: [id ?? order_id ?? [], ids ?? []].flat(),
      };
}

/** @param prices which prices, as filters. */
async function productsOfPrices(
  query: Graph,
  prices: { id: string[] } | { price_list_id: string[] },
): Promise<string[]> {
  const priceSetIds = await column(query, "price", "price_set_id", prices);
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

/** Handles of the co-operatives whose own pages events of one name may have made stale. */
export async function affectedCooperatives(
  query: Graph,
  { name, ids }: Changed,
): Promise<string[]> {
  return ORGANISATION_EVENTS.includes(name)
    ? column(query, "organisation", "handle", { id: ids })
    : [];
}

/** The products whose documents events of one name may have made stale, deleted ones included. */
export async function affectedProducts(
  query: Graph,
  { name, ids: recordIds }: Changed,
): Promise<string[]> {
  if (name === PRODUCTS) return recordIds;
  if (VARIANT_EVENTS.includes(name)) {
    return column(query, "product_variant", "product_id", { id: recordIds });
  }
  if (LEVEL_EVENTS.includes(name)) return productsOfLevels(query, recordIds);
  if (RESERVATION_EVENTS.includes(name)) return productsOfReservations(query, recordIds);
  if (PRICE_EVENTS.includes(name)) return productsOfPrices(query, { id: recordIds });
  if (PRICE_LIST_EVENTS.includes(name)) {
    return productsOfPrices(query, { price_list_id: recordIds });
  }
  if (TRANSLATION_EVENTS.includes(name)) {
    const filters = { id: recordIds, reference: "product" };
    return column(query, "translation", "reference_id", filters);
  }
  if (ORGANISATION_EVENTS.includes(name)) {
    return column(query, "listing", "product_id", { organisation_id: recordIds });
  }
  if (name === CONSIGNMENTS_CHANGED) return productsOfOrders(query, recordIds);
  return [];
}
