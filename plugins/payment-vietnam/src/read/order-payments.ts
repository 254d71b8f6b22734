import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

const amount = z.coerce.number().int();
const OrderPayment = z.object({
  id: z.string(),
  provider_id: z.string(),
  amount,
  canceled_at: z.unknown().nullish(),
  captures: z.array(z.object({ amount })).nullish(),
  refunds: z.array(z.object({ amount })).nullish(),
});
/** A payment of an order as Medusa keeps it; amounts in đồng. */
export type OrderPayment = z.infer<typeof OrderPayment>;

/** An order's payment collections as {@link PAYMENT_FIELDS} bring them. */
export const PaymentCollections = z
  .array(z.object({ payments: z.array(OrderPayment).nullish() }).nullable())
  .nullish();

/** What `query.graph` must bring of an order for {@link PaymentCollections}. */
export const PAYMENT_FIELDS = [
  "payment_collections.payments.id",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.amount",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.amount",
] as const;

const sum = (parts: OrderPayment["captures"]) =>
  (parts ?? []).reduce((all, one) => all + one.amount, 0);

/** What of a payment was taken, and what of it was not given back, in đồng. */
export const capturedOf = ({ captures }: OrderPayment) => sum(captures);
export const heldOf = ({ captures, refunds }: OrderPayment) => sum(captures) - sum(refunds);

/** The payments in an order's collections. */
export function paymentsIn(collections: z.infer<typeof PaymentCollections>): OrderPayment[] {
  return (collections ?? []).flatMap((collection) => collection?.payments ?? []);
}

/** The payments of an order by one provider that were not cancelled. */
export async function openPayments(
  container: MedusaContainer,
  order_id: string,
  provider: string,
): Promise<OrderPayment[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [...PAYMENT_FIELDS],
    filters: { id: order_id },
  });
  return paymentsIn(PaymentCollections.parse(data[0]?.payment_collections)).filter(
    ({ provider_id, canceled_at }) => provider_id === provider && !canceled_at,
  );
}
