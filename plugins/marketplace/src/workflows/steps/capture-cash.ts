import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  capturePaymentWorkflow,
  createOrderPaymentCollectionWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { amount } from "../../read/order-records";

/** Medusa's id of the provider that is paid at the door. */
export const CASH_PROVIDER = "pp_cod_vietnam";

const Payment = z.object({
  id: z.string(),
  provider_id: z.string(),
  amount,
  canceled_at: z.unknown().nullish(),
  captures: z.array(z.object({ amount })).nullish(),
  refunds: z.array(z.object({ amount })).nullish(),
});
type Payment = z.infer<typeof Payment>;
const Collections = z
  .array(z.object({ payments: z.array(Payment).nullish() }).nullable())
  .nullish();

const sum = (parts: Payment["captures"]) => (parts ?? []).reduce((all, one) => all + one.amount, 0);
/** What of a payment was taken and not given back, in đồng. */
export const heldOf = ({ captures, refunds }: Payment) => sum(captures) - sum(refunds);

/** The payments at the door of an order that were not cancelled. */
export async function cashPayments(
  container: MedusaContainer,
  order_id: string,
): Promise<Payment[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "payment_collections.payments.id",
      "payment_collections.payments.provider_id",
      "payment_collections.payments.amount",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.amount",
    ],
    filters: { id: order_id },
  });
  return (Collections.parse(data[0]?.payment_collections) ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .filter(({ provider_id, canceled_at }) => provider_id === CASH_PROVIDER && !canceled_at);
}

/**
 * Captures what a consignment brought in at the door of Medusa's payment of its order. Where an order edit has
 * cancelled that payment, or it is smaller, one of its own is made.
 */
export const captureCashStep = createStep(
  "capture-cash",
  async ({ id, actor_id }: { id: string; actor_id: string }, { container }) => {
    const consignment = await container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .retrieveConsignment(id, { select: ["order_id", "cash_total"] });
    const { order_id, cash_total } = consignment;
    const taken = cash_total ?? 0;
    if (taken === 0) return new StepResponse(0);
    const open = (await cashPayments(container, order_id)).find(
      (payment) => payment.amount - sum(payment.captures) >= taken,
    );
    if (open) {
      await capturePaymentWorkflow(container).run({
        input: { payment_id: open.id, amount: taken, captured_by: actor_id },
      });
      return new StepResponse(taken);
    }
    const { result } = await createOrderPaymentCollectionWorkflow(container).run({
      input: { order_id, amount: taken },
    });
    await markPaymentCollectionAsPaid(container).run({
      input: {
        order_id,
        payment_collection_id: result[0]?.id ?? "",
        provider_id: CASH_PROVIDER,
        captured_by: actor_id,
      },
    });
    return new StepResponse(taken);
  },
);
