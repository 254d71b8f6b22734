import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { orderPrepayment } from "../read/order-prepayment";
import { amountOf, type StripeEngine, stripeBy } from "../stripe/engine";
import { StripeFailure } from "../stripe/failure";
import { failureOfIntent, isOver, type StripeIntent, stateOfIntent } from "../stripe/intent";
import { keepCardRefunds } from "./keep-card-refunds";
import { keepMoney } from "./keep-money";
import { oneOrderAtATime } from "./one-order";
import { settlePrepaymentsStep } from "./settle-prepayments";

/** Stands for the market's account at Stripe where a bank's number would. */
const STRIPE_ACCOUNT = "stripe";

/** What became of what Stripe told: written down, or not of a payment of the market's. */
export type StripeRecorded = "recorded" | "unknown" | "differs";

type Attempt = Awaited<ReturnType<PrepaymentService["retrieveStripeAttempt"]>>;

/** Whether a payment is what the market asked for: for this order, of this amount, in this currency. */
const isOurs = ({ order_id, amount, currency }: Attempt, intent: StripeIntent): boolean =>
  intent.metadata.order_id === order_id &&
  intent.currency === currency &&
  amountOf(intent.amount, currency) === Number(amount);

/** Takes what is held on a card, as much as the order lacks; where it lacks nothing any more, lets go of all of it. */
async function takeOrLetGo(
  container: MedusaContainer,
  engine: StripeEngine,
  order_id: string,
  intent: StripeIntent,
): Promise<void> {
  const prepayment = await orderPrepayment(container, order_id);
  const open = prepayment?.state === "awaiting" || prepayment?.state === "part";
  const lacking = open ? prepayment.missing : 0;
  if (lacking === 0) await engine.cancel(intent.id);
  else if (intent.status === "requires_capture") {
    await engine.capture(intent, Math.min(lacking, amountOf(intent.amount, intent.currency)));
  }
}

/** Writes down what was taken of a card, once: for an order, or, where no order asked for it, for staff to see to. */
export async function keepCardMoney(
  service: PrepaymentService,
  { id, amount_received, currency, description, latest_charge, created }: StripeIntent,
  order_id?: string,
): Promise<void> {
  if (amount_received === 0) return;
  const charge = typeof latest_charge === "object" ? latest_charge : null;
  const { brand, last4 } = charge?.payment_method_details?.card ?? {};
  await keepMoney(service, {
    ...{ account: STRIPE_ACCOUNT, order_id },
    source: "stripe",
    reference: id,
    occurred_at: new Date((charge?.created ?? created) * 1_000),
    amount: amountOf(amount_received, currency),
    content: description || id,
    payer: [brand, last4].filter(Boolean).join(" ···· ") || null,
  });
}

async function keep(
  container: MedusaContainer,
  attempt: Attempt,
  intent_id: string,
): Promise<StripeRecorded> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const { keys } = service.stripe();
  if (!keys) return "unknown";
  const engine = stripeBy(keys);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  let intent = await engine.read(intent_id);
  if (!isOurs(attempt, intent)) {
    logger.error(`payment ${intent_id} at Stripe is not what order ${attempt.order_id} asked for`);
    return "differs";
  }
  if (!isOver(intent)) {
    await takeOrLetGo(container, engine, attempt.order_id, intent).catch((error: unknown) => {
      if (!(error instanceof StripeFailure)) throw error;
      logger.warn(`payment ${intent_id} could not be taken yet: ${error.message}`);
    });
    intent = await engine.read(intent_id);
  }
  await keepCardMoney(service, intent, attempt.order_id);
  const now = new Date();
  await service.updateStripeAttempts({
    id: attempt.id,
    state: stateOfIntent(intent),
    failure: failureOfIntent(intent),
    told_at: now,
    ended_at: isOver(intent) ? (attempt.ended_at ?? now) : null,
  });
  if (intent.status === "succeeded") await keepCardRefunds(container, engine, attempt, intent);
  return "recorded";
}

const recordStripeStep = createStep(
  "record-stripe",
  async ({ intent_id }: { intent_id: string }, { container }) => {
    const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
    const find = async () => {
      const [found] = await service.listStripeAttempts({ intent_id }, { take: 1 });
      return found;
    };
    const known = await find();
    if (!known) {
      return new StepResponse({ recorded: "unknown" as StripeRecorded, order_ids: [] as string[] });
    }
    const { order_id } = known;
    const recorded = await oneOrderAtATime(container, order_id, async () =>
      keep(container, (await find()) ?? known, intent_id),
    );
    return new StepResponse({ recorded, order_ids: [order_id] });
  },
);

/**
 * Asks Stripe how a payment stands and writes that down, whoever says that something has changed: once however often and
 * in whichever order. What a card holds for an order that still lacks it is taken, and nothing else; then the order is
 * settled. There is nothing to take back.
 * @throws StripeFailure where Stripe gives no answer
 */
export const recordStripeWorkflow = createWorkflow(
  "record-stripe",
  (input: { intent_id: string }) => {
    const done = recordStripeStep(input);
    settlePrepaymentsStep(transform(done, ({ order_ids }) => ({ order_ids })));
    return new WorkflowResponse(done);
  },
);
