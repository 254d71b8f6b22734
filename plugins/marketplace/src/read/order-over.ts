import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, PaymentCollectionStatus } from "@medusajs/framework/utils";
import {
  capturedOf,
  heldOf,
  PAYMENT_FIELDS,
  PaymentCollections,
  paymentsIn,
} from "@nang-gio/payment-vietnam/read/order-payments";
import { OrderSums, orderTotal, TOTAL_FIELDS } from "@nang-gio/payment-vietnam/read/order-total";
import { z } from "zod";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { isOver, isUnsold } from "../rules/order-over";

const Collection = z.object({ id: z.string(), status: z.string() });

const Order = OrderSums.extend({
  status: z.string(),
  payment_collections: z.array(Collection.loose()).nullish(),
});

/** What is still open in Medusa of an order of which nothing is left. */
export interface OverOrder {
  order_id: string;
  /** Payments of which nothing was taken, and collections that hold no other. */
  payment_ids: string[];
  collection_ids: string[];
}

/** What is to be closed of an order of which nothing is left; `null` of any other. */
export async function readOver(
  container: MedusaContainer,
  order_id: string,
): Promise<OverOrder | null> {
  const parts = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listConsignments({ order_id }, { select: ["state"], take: null });
  // Asked at every move of a consignment, after most of which the order need not be read.
  if (!isUnsold(parts)) return null;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "status",
      ...TOTAL_FIELDS,
      "payment_collections.id",
      "payment_collections.status",
      ...PAYMENT_FIELDS,
    ],
    filters: { id: order_id },
  });
  if (!data[0]) return null;
  const { status, payment_collections, ...sums } = Order.parse(data[0]);
  const collections = (payment_collections ?? []).map((collection) => ({
    ...collection,
    payments: paymentsIn(PaymentCollections.parse([collection])),
  }));
  const payments = collections.flatMap((collection) => collection.payments);
  const held = payments.reduce((sum, payment) => sum + heldOf(payment), 0);
  if (!isOver({ status, total: orderTotal(sums), held }, parts)) return null;
  const untouched = (payment: (typeof payments)[number]) => capturedOf(payment) === 0;
  return {
    order_id,
    payment_ids: payments
      .filter((payment) => untouched(payment) && !payment.canceled_at)
      .map(({ id }) => id),
    collection_ids: collections
      .filter((one) => one.status !== PaymentCollectionStatus.CANCELED)
      .filter((one) => one.payments.every(untouched))
      .map(({ id }) => id),
  };
}
