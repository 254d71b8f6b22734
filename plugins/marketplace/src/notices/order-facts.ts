import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { NoticeLanguage } from "@nang-gio/notices/send-notices";
import type { OrderPrepayment } from "@nang-gio/payment-vietnam/contract";
import { orderPrepayment } from "@nang-gio/payment-vietnam/read/order-prepayment";
import { z } from "zod";
import { CONSIGNMENT_STATES, type Consignment, HANDS } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { readConsignments } from "../read/find-order";
import { amount, EventRecord, recipientOf, ShippingAddress } from "../read/order-records";
import { membershipsAt } from "../rules/memberships";

const OrderRecord = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.coerce.date(),
  email: z.string().nullable(),
  metadata: z
    .object({
      language: z.enum(["vi", "en"]).catch("vi"),
      past_order_key: z.string().optional(),
    })
    .nullish(),
  shipping_address: ShippingAddress,
  total: amount,
});

const Events = z.array(
  EventRecord.extend({
    consignment_id: z.string(),
    state: z.enum(CONSIGNMENT_STATES),
    actor_id: z.string().nullable(),
    revision: z.number().nullable(),
  }),
);

/** Someone of a co-operative who is told of its orders. */
export interface Member {
  id: string;
  organisation_id: string;
  since: Date;
  email: string | null;
  phone: string | null;
}

/** Everything that notices of an order are made of. */
export interface OrderFacts {
  id: string;
  number: number;
  placed_at: Date;
  shopper: { name: string; email: string | null; phone: string; language: NoticeLanguage };
  total: number;
  /** Of an order that is prepaid: how that stands. */
  prepayment: OrderPrepayment | null;
  consignments: Consignment[];
  /** What became of them, by consignment. */
  events: z.infer<typeof Events>;
  members: Member[];
}

async function membersOf(container: MedusaContainer, organisation_id: string[]) {
  const memberships = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerMemberships(
      { organisation_id, role: [...HANDS] },
      { relations: ["account"], take: null },
    );
  return membershipsAt(memberships, new Date()).map(
    ({ account: { id, email, phone }, organisation_id: place, from }): Member => ({
      ...{ id, email, phone },
      organisation_id: place,
      since: from,
    }),
  );
}

/** Reads an order for its notices; `undefined` for one from before the market kept its own, of which nobody is told. */
export async function readOrderFacts(
  container: MedusaContainer,
  order_id: string,
): Promise<OrderFacts | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "created_at", "email", "metadata", "total", "shipping_address.*"],
    filters: { id: order_id },
  });
  const order = OrderRecord.parse(data[0]);
  if (order.metadata?.past_order_key) return undefined;
  const consignments = await readConsignments(container, order_id);
  const events = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listConsignmentEvents(
      { consignment_id: consignments.map(({ id }) => id) },
      { take: null, order: { created_at: "ASC" } },
    );
  const { id, display_id, created_at, email, metadata, shipping_address, total } = order;
  return {
    id,
    number: display_id,
    placed_at: created_at,
    shopper: {
      name: recipientOf(shipping_address),
      email,
      phone: shipping_address?.phone ?? "",
      language: metadata?.language ?? "vi",
    },
    total,
    prepayment: await orderPrepayment(container, order_id),
    consignments,
    events: Events.parse(events),
    members: await membersOf(
      container,
      consignments.map(({ cooperative }) => cooperative.id),
    ),
  };
}
