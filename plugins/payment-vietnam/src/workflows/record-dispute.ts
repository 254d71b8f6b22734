import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { stripeBy } from "../stripe/engine";
import { movementsOf, type StripeDispute } from "../stripe/intent";

/** Writes down what the claim has moved that is not written down yet. */
async function keepMovements(service: PrepaymentService, told: StripeDispute, order_id: string) {
  const moved = movementsOf(told);
  const known = await service.listStripeDisputeMovements(
    { transaction_id: moved.map(({ transaction_id }) => transaction_id) },
    { select: ["transaction_id"], take: null },
  );
  const written = new Set(known.map(({ transaction_id }) => transaction_id));
  const fresh = moved.filter(({ transaction_id }) => !written.has(transaction_id));
  if (fresh.length === 0) return;
  await service.createStripeDisputeMovements(
    fresh.map((one) => ({ ...one, dispute_id: told.id, order_id })),
  );
}

async function keep(container: MedusaContainer, dispute_id: string): Promise<boolean> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const { keys } = service.stripe();
  if (!keys) return false;
  const told = await stripeBy(keys).readDispute(dispute_id);
  const intent_id = told.payment_intent ?? "";
  const [attempt] = await service.listStripeAttempts({ intent_id }, { take: 1 });
  if (!attempt) return false;
  const { amount, currency, reason, status, created, evidence_details } = told;
  const due_by = evidence_details?.due_by;
  const now = {
    ...{ amount, currency, reason, status },
    due_by: due_by ? new Date(due_by * 1_000) : null,
  };
  const [known] = await service.listStripeDisputes({ dispute_id }, { take: 1 });
  if (known) await service.updateStripeDisputes({ id: known.id, ...now });
  else {
    await service.createStripeDisputes({
      ...{ dispute_id, intent_id, order_id: attempt.order_id },
      ...now,
      opened_at: new Date(created * 1_000),
    });
  }
  await keepMovements(service, told, attempt.order_id);
  return true;
}

const recordDisputeStep = createStep(
  "record-dispute",
  async ({ dispute_id }: { dispute_id: string }, { container }) =>
    new StepResponse(
      await container
        .resolve(Modules.LOCKING)
        .execute([`dispute:${dispute_id}`], () => keep(container, dispute_id)),
    ),
);

/**
 * Asks Stripe how a claim of somebody's bank stands and writes that down, and each time that it has moved money once,
 * however often and in whichever order it is told. The market bears what is lost: ledgers of co-operatives stay as they
 * are. Staff answer the claim in Stripe's dashboard. Gives whether it is of an order of the market's.
 */
export const recordDisputeWorkflow = createWorkflow(
  "record-dispute",
  (input: { dispute_id: string }) => new WorkflowResponse(recordDisputeStep(input)),
);
