import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { TRANSFER_PROVIDER } from "../provider-ids";
import { heldOf, PAYMENT_FIELDS, PaymentCollections, paymentsIn } from "./order-payments";
import { OrderSummary, orderTotal } from "./order-total";

/** An order that is paid by transfer, as Medusa has it; amounts in đồng. */
export interface TransferOrder {
  id: string;
  number: number;
  placed_at: Date;
  cancelled: boolean;
  total: number;
  /** What Medusa's payments say was taken, less what was given back. */
  held: number;
}

const Orders = z.array(
  z.object({
    id: z.string(),
    display_id: z.number(),
    created_at: z.coerce.date(),
    canceled_at: z.unknown().nullish(),
    summary: OrderSummary,
    payment_collections: PaymentCollections,
  }),
);

/** Those of some orders, by id or by number, that are paid by transfer. */
export async function readTransferOrders(
  container: MedusaContainer,
  filters: { id: string[] } | { display_id: number[] },
): Promise<TransferOrder[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "created_at", "canceled_at", "summary.*", ...PAYMENT_FIELDS],
    filters: { ...filters, is_draft_order: false },
  });
  return Orders.parse(data).flatMap(({ id, display_id, created_at, canceled_at, ...order }) => {
    const payments = paymentsIn(order.payment_collections).filter(
      ({ provider_id }) => provider_id === TRANSFER_PROVIDER,
    );
    if (payments.length === 0) return [];
    return [
      {
        id,
        number: display_id,
        placed_at: created_at,
        cancelled: Boolean(canceled_at),
        total: orderTotal(order.summary),
        held: payments.reduce((sum, payment) => sum + heldOf(payment), 0),
      },
    ];
  });
}
