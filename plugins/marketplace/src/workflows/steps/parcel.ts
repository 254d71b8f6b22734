import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import type { ConsignmentParcel } from "../../contract";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { readParcels } from "../../read/parcels";
import { leftToSend, notBack, type Pieces } from "../../rules/parcels";
import { holdStocks, releaseStocks } from "../../stock-hold";
import type { MovedConsignment } from "./move-consignment";

/** What Medusa's own workflows must know to pack, ship or cancel a consignment. */
export interface Parcel {
  id: string;
  order_id: string;
  /** What no parcel has left with yet. */
  items: Array<{ id: string; quantity: number }>;
  /** All of it. */
  ordered: Array<{ id: string; quantity: number }>;
  /** What of it has not come back with a parcel. */
  held: Array<{ id: string; quantity: number }>;
  /** What has been packed of it so far. */
  parcels: ConsignmentParcel[];
  location_id: string;
  shipping_option_id: string;
  /** The order's deliveries that are this consignment's. */
  shipping_method_ids: string[];
  /** Whether every other consignment of the order is cancelled. */
  last: boolean;
}

async function deliveriesOf(container: MedusaContainer, orderId: string, profileId: string) {
  const [{ data: options }, { data: orders }] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "shipping_option",
      fields: ["id"],
      filters: { shipping_profile_id: profileId },
    }),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: ["shipping_methods.id", "shipping_methods.shipping_option_id"],
      filters: { id: orderId },
    }),
  ]);
  const own = new Set(options.map(({ id }) => id));
  const methods = z
    .array(z.object({ id: z.string(), shipping_option_id: z.string().nullable() }))
    .parse(orders[0]?.shipping_methods ?? [])
    .filter(({ shipping_option_id }) => own.has(shipping_option_id ?? ""));
  return {
    shipping_option_id: methods[0]?.shipping_option_id ?? options[0]?.id ?? "",
    shipping_method_ids: methods.map(({ id }) => id),
  };
}

const asItem = ({ line_item_id: id, quantity }: Pieces) => ({ id, quantity });

/** What a consignment is made of, where it leaves from, and how it goes. */
export async function readParcel(
  container: MedusaContainer,
  { id, order_id, organisation_id }: MovedConsignment,
): Promise<Parcel> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const [[place], all] = await Promise.all([
    service.listSellingPlaces({ organisation_id }, { take: 1 }),
    service.listConsignments({ order_id }, { relations: ["lines", "events"], take: null }),
  ]);
  const own = all.find((one) => one.id === id);
  const lines = own?.lines ?? [];
  const parcels = own ? await readParcels(container, own) : [];
  if (!place) throw new Error(`${organisation_id} has no place to send goods from`);
  return {
    id,
    order_id,
    items: leftToSend(lines, parcels).map(asItem),
    ordered: lines.map(asItem),
    held: notBack(lines, parcels).map(asItem),
    parcels,
    location_id: place.stock_location_id,
    ...(await deliveriesOf(container, order_id, place.shipping_profile_id)),
    last: all.every((other) => other.id === id || other.state === "cancelled"),
  };
}

/** {@link readParcel} as a step. */
export const readParcelStep = createStep(
  "read-parcel",
  async (moved: MovedConsignment, { container }) =>
    new StepResponse(await readParcel(container, moved)),
);

const Items = z.array(
  z.object({
    id: z.string(),
    variant: z
      .object({
        manage_inventory: z.boolean(),
        inventory_items: z.array(
          z.object({ inventory_item_id: z.string(), required_quantity: z.coerce.number() }),
        ),
      })
      .nullish(),
  }),
);

async function stocksOf(container: MedusaContainer, order_id: string, items: Parcel["items"]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "items.id",
      "items.variant.manage_inventory",
      "items.variant.inventory_items.inventory_item_id",
      "items.variant.inventory_items.required_quantity",
    ],
    filters: { id: order_id },
  });
  const quantities = new Map(items.map(({ id, quantity }) => [id, quantity]));
  return Items.parse(data[0]?.items ?? []).flatMap(({ id, variant }) => {
    const quantity = quantities.get(id);
    return quantity && variant?.manage_inventory
      ? variant.inventory_items.map(({ inventory_item_id, required_quantity }) => ({
          line_item_id: id,
          inventory_item_id,
          quantity: quantity * required_quantity,
        }))
      : [];
  });
}

/**
 * Reserves what of a parcel is not: orders from before the market kept its own have no reservations, and Medusa
 * takes from stock only what is reserved.
 * @throws Problem `marketplace.parcel_no_stock`
 */
export const reserveParcelStep = createStep(
  "reserve-parcel",
  async (parcel: Parcel, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY);
    const reserved = await inventory.listReservationItems(
      { line_item_id: parcel.items.map(({ id }) => id) },
      { select: ["line_item_id"], take: null },
    );
    const have = new Set(reserved.map(({ line_item_id }) => line_item_id));
    const missing = (await stocksOf(container, parcel.order_id, parcel.items)).filter(
      ({ line_item_id }) => !have.has(line_item_id),
    );
    if (missing.length === 0) return new StepResponse<string[], string[]>([], []);
    const made = await inventory
      .createReservationItems(missing.map((one) => ({ ...one, location_id: parcel.location_id })))
      .catch((error: unknown) => {
        if (!/stock/i.test(String(error))) throw error;
        throw new Problem("conflict", "marketplace.parcel_no_stock");
      });
    const ids = made.map(({ id }) => id);
    return new StepResponse<string[], string[]>(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.INVENTORY).deleteReservationItems(ids);
  },
);

/**
 * Holds the stocks of a consignment while its pieces go from reserved to packed, or back: Medusa moves what is stocked
 * and what is reserved one after the other, and who orders meanwhile would count a piece twice or not at all.
 */
export const holdParcelStep = createStep(
  "hold-parcel",
  async ({ id, order_id }: MovedConsignment, { container }) => {
    const lines = await container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .listConsignmentLines({ consignment_id: id }, { take: null });
    const pieces = lines.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity }));
    const stocks = await stocksOf(container, order_id, pieces);
    await holdStocks(
      container,
      id,
      stocks.map(({ inventory_item_id }) => inventory_item_id),
    );
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await releaseStocks(container, id);
  },
);

/** Gives back what {@link holdParcelStep} holds. */
export const releaseParcelStep = createStep(
  "release-parcel",
  async ({ id }: { id: string }, { container }) => {
    await releaseStocks(container, id);
    return new StepResponse(id);
  },
);

/** Writes down Medusa's fulfilment of a consignment. */
export const keepFulfilmentStep = createStep(
  "keep-fulfilment",
  async ({ id, fulfillment_id }: { id: string; fulfillment_id: string }, { container }) => {
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    const before = await service.retrieveConsignment(id, { select: ["id", "fulfillment_id"] });
    await service.updateConsignments({ id, fulfillment_id });
    return new StepResponse(fulfillment_id, { id, fulfillment_id: before.fulfillment_id });
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<MarketplaceService>(MARKETPLACE_MODULE).updateConsignments(before);
  },
);
