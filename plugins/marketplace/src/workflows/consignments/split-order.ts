import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { womenLedFacts } from "@nang-gio/cooperative/rules/facts";
import { womenLed } from "@nang-gio/cooperative/rules/women-led";
import { prepaidWay } from "@nang-gio/payment-vietnam/provider-ids";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import type { ConsignmentPayment } from "../../contract";
import { readTerms } from "../../delivery/read-terms";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { optionSellers } from "../../read/option-sellers";
import { dispatchBy } from "../../rules/dispatch";
import { type ConsignmentDraft, splitOrder } from "../../rules/split-order";

const amount = z.coerce.number().int();

const OrderRecord = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.coerce.date(),
  canceled_at: z.coerce.date().nullish(),
  sales_channel_id: z.string().nullish(),
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
  payment_collections: z
    .array(
      z.object({ payments: z.array(z.object({ provider_id: z.string() })).nullish() }).nullable(),
    )
    .nullish(),
  shipping_methods: z.array(
    z.object({ name: z.string(), shipping_option_id: z.string().nullable(), total: amount }),
  ),
});
type OrderRecord = z.infer<typeof OrderRecord>;

const ORDER_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "canceled_at",
  "sales_channel_id",
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
  "payment_collections.payments.provider_id",
];

async function readOrder(container: MedusaContainer, id: string): Promise<OrderRecord> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id } });
  return OrderRecord.parse(data[0]);
}

const paymentOf = ({ payment_collections }: OrderRecord): ConsignmentPayment =>
  (payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .some(({ provider_id }) => prepaidWay(provider_id))
    ? "prepaid"
    : "at_door";

async function sellerOfProduct(service: MarketplaceService, { items }: OrderRecord) {
  const ids = [...new Set(items.flatMap(({ product_id }) => product_id ?? []))];
  const listings = await service.listListings({ product_id: ids }, { take: ids.length });
  return new Map(listings.map(({ product_id, organisation_id }) => [product_id, organisation_id]));
}

/** Which organisations were women-led on the day of an order, in Vietnam. */
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

/** An order with the consignments that it comes to now. */
export interface SplitOrder {
  order_id: string;
  placed_at: Date;
  cancelled: boolean;
  sales_channel_id: string | null;
  payment: ConsignmentPayment;
  drafts: Array<ConsignmentDraft & { women_led: boolean; dispatch_by: string | null }>;
}

/** What was split of an order already, and to whom. */
type SplitBefore = ReadonlyArray<{
  organisation_id: string;
  lines: ReadonlyArray<{ line_item_id: string }>;
}>;

/**
 * Reads an order and splits it among its co-operatives as it stands now.
 * @param before its consignments: their lines stay with who sold them, though the goods may have another seller since
 */
export async function readSplitOrder(
  container: MedusaContainer,
  order_id: string,
  before: SplitBefore = [],
): Promise<SplitOrder> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const order = await readOrder(container, order_id);
  const ofLine = new Map(
    before.flatMap(({ organisation_id, lines }) =>
      lines.map(({ line_item_id }) => [line_item_id, organisation_id] as const),
    ),
  );
  const [ofProduct, ofOption] = await Promise.all([
    sellerOfProduct(service, order),
    optionSellers(
      container,
      order.shipping_methods.flatMap(({ shipping_option_id }) => shipping_option_id ?? []),
    ),
  ]);
  const lines = order.items.flatMap((item) => {
    const organisation_id = ofLine.get(item.id) ?? ofProduct.get(item.product_id ?? "");
    const { id, product_title, title, ...facts } = item;
    return organisation_id && item.quantity > 0
      ? [{ ...facts, line_item_id: id, title: product_title ?? title, organisation_id }]
      : [];
  });
  const drafts = splitOrder(
    order.display_id,
    lines,
    order.shipping_methods.map(({ name, total, shipping_option_id }) => ({
      name,
      total,
      ...(ofOption.get(shipping_option_id ?? "") ?? { organisation_id: "", pickup: false }),
    })),
  );
  const sellers = drafts.map(({ organisation_id }) => organisation_id);
  const [ledByWomen, terms] = await Promise.all([
    womenLedSellers(container, sellers, order.created_at),
    readTerms(container, sellers),
  ]);
  const placedOn = dateInVietnam(order.created_at);
  return {
    order_id,
    placed_at: order.created_at,
    cancelled: Boolean(order.canceled_at),
    sales_channel_id: order.sales_channel_id ?? null,
    payment: paymentOf(order),
    drafts: drafts.map((draft) => {
      const own = terms.get(draft.organisation_id);
      return {
        ...draft,
        women_led: ledByWomen.has(draft.organisation_id),
        dispatch_by: own ? dispatchBy(placedOn, own) : null,
      };
    }),
  };
}
