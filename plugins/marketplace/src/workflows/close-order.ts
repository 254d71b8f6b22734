import type { MedusaContainer } from "@medusajs/framework/types";
import { PaymentCollectionStatus } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  cancelPaymentStep,
  completeOrderWorkflow,
  releaseLockStep,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows";
import { HELD_SECONDS, movingKey } from "@nang-gio/payment-vietnam/workflows/one-order";
import { type OverOrder, readOver } from "../read/order-over";
import { PATIENCE_SECONDS } from "./move-consignment/in-turn";

const readOverStep = createStep(
  "read-over",
  async ({ order_id }: { order_id: string }, { container }) =>
    new StepResponse(await readOver(container, order_id)),
);

const some = (what: "payment_ids" | "collection_ids") =>
  function isThere(over: OverOrder | null): boolean {
    return Boolean(over?.[what].length);
  };

/**
 * Closes an order of which nothing is left: what the shopper was to pay is cancelled, and the order is completed, since
 * Medusa cancels none of which something has left. Any other order is left alone, and so is one that is closed.
 */
export const closeOrderWorkflow = createWorkflow(
  "close-order",
  (input: WorkflowData<{ order_id: string }>) => {
    const key = transform(input, movingKey);
    acquireLockStep({ key, timeout: PATIENCE_SECONDS, ttl: HELD_SECONDS });
    const over = readOverStep(input);
    when("unpaid", over, some("payment_ids")).then(() => {
      cancelPaymentStep(transform(over, (one) => ({ paymentIds: one?.payment_ids ?? [] })));
    });
    when("uncollected", over, some("collection_ids")).then(() => {
      updatePaymentCollectionStep({
        selector: transform(over, (one) => ({ id: one?.collection_ids ?? [] })),
        update: { status: PaymentCollectionStatus.CANCELED },
      });
    });
    when("over", over, Boolean).then(() => {
      completeOrderWorkflow.runAsStep({
        input: transform(input, ({ order_id }) => ({ orderIds: [order_id] })),
      });
    });
    releaseLockStep({ key });
  },
);

/** Closes an order where nothing of it is left. */
export async function closeIfOver(container: MedusaContainer, order_id: string): Promise<void> {
  if (await readOver(container, order_id)) {
    await closeOrderWorkflow(container).run({ input: { order_id } });
  }
}
