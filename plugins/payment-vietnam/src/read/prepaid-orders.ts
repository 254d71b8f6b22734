import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { type PrepaidWay, prepaidWay } from "../provider-ids";
import { heldOf, PAYMENT_FIELDS, PaymentCollections, paymentsIn } from "./order-payments";
import { OrderSums, orderTotal, TOTAL_FIELDS } from "./order-total";

/** An order that is prepaid, as Medusa has it; amounts in đồng. */
export interface PrepaidOrder {
  id: string;
  way: PrepaidWay;
  number: number;
  placed_at: Date;
  cancelled: boolean;
  /** Medusa's code: `vnd`. */
  currency: string;
  total: number;
  /** What Medusa's payments say was taken, less what was given back. */
  held: number;
}

const Orders = z.array(
  OrderSums.extend({
    id: z.string(),
    display_id: z.number(),
    created_at: z.coerce.date(),
    canceled_at: z.unknown().nullish(),
    currency_code: z.string(),
    payment_collections: PaymentCollections,
  }),
);

/** Those of some orders, by id or by number, that are prepaid. */
export async function readPrepaidOrders(
  container: MedusaContainer,
  filters: { id: string[] } | { display_id: number[] },
): Promise<PrepaidOrder[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      ...["id", "display_id", "created_at", "canceled_at", "currency_code"],
      ...TOTAL_FIELDS,
      ...PAYMENT_FIELDS,
    ],
    filters: { ...filters, is_draft_order: false },
  });
  return Orders.parse(data).flatMap(
    ({ id, display_id, created_at, canceled_at, currency_code, ...order }) => {
      const payments = paymentsIn(order.payment_collections);
      const [way] = payments.flatMap(({ provider_id }) => prepaidWay(provider_id) ?? []);
      if (!way) return [];
      return [
        {
          ...{ id, way },
          number: display_id,
          placed_at: created_at,
          cancelled: Boolean(canceled_at),
          currency: currency_code,
          total: orderTotal(order),
          held: payments
            .filter(({ provider_id }) => prepaidWay(provider_id) === way)
            .reduce((sum, payment) => sum + heldOf(payment), 0),
        },
      ];
    },
  );
}
