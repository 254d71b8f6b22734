import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { womenLedFacts } from "@nang-gio/cooperative/rules/facts";
import { womenLed } from "@nang-gio/cooperative/rules/women-led";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { splitOrder } from "../../rules/split-order";

const amount = z.coerce.number().int();

const OrderRecord = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.coerce.date(),
  items: z.array(
    z.object({
      id: z.string(),
      product_id: z.string().nullable(),
      product_title: z.string().nullable(),
      title: z.string(),
      variant_title: z.string().nullable(),
      thumbnail: z.string().nullable(),
      quantity: amount,
      unit_price: amount,
      subtotal: amount,
      total: amount,
    }),
  ),
  shipping_methods: z.array(
    z.object({ name: z.string(), shipping_option_id: z.string().nullable(), total: amount }),
  ),
});
type OrderRecord = z.infer<typeof OrderRecord>;

const ORDER_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "total",
  "item_total",
  "shipping_total",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "items.subtotal",
  "items.total",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.total",
];

async function readOrder(container: MedusaContainer, id: string): Promise<OrderRecord> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id } });
  return OrderRecord.parse(data[0]);
}

async function sellerOfProduct(service: MarketplaceService, { items }: OrderRecord) {
  const ids = [...new Set(items.flatMap(({ product_id }) => product_id ?? []))];
  const listings = await service.listListings({ product_id: ids }, { take: ids.length });
  return new Map(listings.map(({ product_id, organisation_id }) => [product_id, organisation_id]));
}

async function sellerOfOption(
  container: MedusaContainer,
  service: MarketplaceService,
  { shipping_methods }: OrderRecord,
) {
  const ids = shipping_methods.flatMap(({ shipping_option_id }) => shipping_option_id ?? []);
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id: ids }, { take: ids.length });
  const places = await service.listSellingPlaces(
    { shipping_profile_id: options.map(({ shipping_profile_id }) => shipping_profile_id) },
    { take: options.length },
  );
  const byProfile = new Map(places.map((place) => [place.shipping_profile_id, place]));
  return new Map(
    options.map(({ id, shipping_profile_id }) => [
      id,
      byProfile.get(shipping_profile_id)?.organisation_id,
    ]),
  );
}

async function womenLedSellers(container: MedusaContainer, ids: string[], placedAt: Date) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: ["id", "terms.*", "labour.*"],
    filters: { id: ids },
  });
  const day = dateInVietnam(placedAt);
  const organisations = data as unknown as Array<
    { id: string } & Parameters<typeof womenLedFacts>[0]
  >;
  return new Set(
    organisations
      .filter((organisation) => womenLed(womenLedFacts(organisation), day).holds)
      .map(({ id }) => id),
  );
}

/**
 * Makes the consignments of an order that are missing, one per co-operative. Two at once, or a second time,
 * make nothing more: (order, co-operative) is unique and one lock is held per order.
 */
export const createConsignmentsStep = createStep(
  "create-consignments",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    return container.resolve(Modules.LOCKING).execute(`consignments:${order_id}`, async () => {
      const existing = await service.listConsignments({ order_id }, { take: 1 });
      if (existing.length > 0) return new StepResponse<string[], string[]>([], []);
      const order = await readOrder(container, order_id);
      const [ofProduct, ofOption] = await Promise.all([
        sellerOfProduct(service, order),
        sellerOfOption(container, service, order),
      ]);
      const lines = order.items.flatMap((item) => {
        const organisation_id = ofProduct.get(item.product_id ?? "");
        const { id, product_title, title, ...rest } = item;
        return organisation_id
          ? [{ ...rest, line_item_id: id, title: product_title ?? title, organisation_id }]
          : [];
      });
      const drafts = splitOrder(
        order.display_id,
        lines,
        order.shipping_methods.map(({ name, total, shipping_option_id }) => ({
          name,
          total,
          organisation_id: ofOption.get(shipping_option_id ?? "") ?? "",
        })),
      );
      const sellers = drafts.map(({ organisation_id }) => organisation_id);
      const ledByWomen = await womenLedSellers(container, sellers, order.created_at);
      const made = await service.createConsignments(
        drafts.map(({ lines: own, ...draft }) => ({
          ...draft,
          order_id,
          placed_at: order.created_at,
          women_led: ledByWomen.has(draft.organisation_id),
        })),
      );
      const idOf = new Map(made.map(({ number, id }) => [number, id]));
      await service.createConsignmentLines(
        drafts.flatMap(({ number, lines: own }) =>
          own.map((line) => ({ ...line, consignment_id: idOf.get(number) ?? "" })),
        ),
      );
      const ids = made.map(({ id }) => id);
      return new StepResponse<string[], string[]>(ids, ids);
    });
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container.resolve<MarketplaceService>(MARKETPLACE_MODULE).deleteConsignments(ids);
    }
  },
);
