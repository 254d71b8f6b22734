import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { CardPaymentStarted } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { orderPrepayment } from "../read/order-prepayment";
import { readPrepaidOrders } from "../read/prepaid-orders";
import { transferCode } from "../rules/transfer-code";
import { type StripeEngine, stripeBy } from "../stripe/engine";
import { StripeFailure } from "../stripe/failure";
import { isOver, type StripeIntent, stateOfIntent } from "../stripe/intent";
import { oneOrderAtATime } from "./one-order";

/** The books are in whole đồng. */
const CURRENCY = "vnd";

interface Start {
  order_id: string;
}

const notPayable = () => new Problem("conflict", "payment.stripe_not_payable");

/** The payment of an order that still takes a card for this amount; one for another amount is ended. */
async function open(
  service: PrepaymentService,
  engine: StripeEngine,
  order_id: string,
  amount: number,
): Promise<StripeIntent | { attempt_id: string } | null> {
  const [last] = await service.listStripeAttempts(
    { order_id, ended_at: null },
    { order: { created_at: "DESC" }, take: 1 },
  );
  if (!last) return null;
  const same = Number(last.amount) === amount;
  if (!last.intent_id) return same ? { attempt_id: last.id } : null;
  const intent = await engine.read(last.intent_id);
  // What a card has paid is written down by who hears of it; nobody is to pay twice meanwhile.
  if (stateOfIntent(intent) === "paid" || stateOfIntent(intent) === "unclear") throw notPayable();
  if (same && !isOver(intent)) return intent;
  if (!isOver(intent)) await engine.cancel(intent.id);
  const ended = { state: "failed", failure: "canceled", ended_at: new Date() } as const;
  await service.updateStripeAttempts({ id: last.id, ...ended });
  return null;
}

/** @throws Problem `payment.stripe_not_payable`; StripeFailure */
async function start(container: MedusaContainer, { order_id }: Start): Promise<CardPaymentStarted> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const { publishable_key, keys } = service.stripe();
  const prepayment = await orderPrepayment(container, order_id);
  const [order] = await readPrepaidOrders(container, { id: [order_id] });
  const payable = prepayment?.way === "stripe" && prepayment.online?.payable;
  if (!publishable_key || !keys || !payable || order?.currency !== CURRENCY) throw notPayable();
  const engine = stripeBy(keys);
  const amount = prepayment.missing;
  const found = await open(service, engine, order_id, amount);
  const begin = async (): Promise<StripeIntent> => {
    const { id } =
      found && "attempt_id" in found
        ? { id: found.attempt_id }
        : await service.createStripeAttempts({
            ...{ order_id, amount },
            currency: CURRENCY,
            asked_at: new Date(),
          });
    // Written down before Stripe is asked: the same try asked again is the same payment.
    const made = await engine.create({
      ...{ attempt_id: id, order_id, amount },
      currency: CURRENCY,
      purpose: transferCode(order.number),
    });
    await service.updateStripeAttempts({ id, intent_id: made.id });
    return made;
  };
  const intent = found && "status" in found ? found : await begin();
  return { publishable_key, client_secret: intent.client_secret ?? "", amount };
}

/** Amounts that Stripe takes of no card. */
const AMOUNTS = ["amount_too_small", "amount_too_large"];

const startStripeStep = createStep("start-stripe", async (input: Start, { container }) => {
  const started = await oneOrderAtATime(container, input.order_id, () =>
    start(container, input),
  ).catch((error: unknown) => {
    if (!(error instanceof StripeFailure)) throw error;
    const code = AMOUNTS.includes(error.code) ? "payment.stripe_amount" : "payment.stripe_closed";
    throw new Problem("conflict", code);
  });
  return new StepResponse(started);
});

/**
 * The payment at Stripe of what an order lacks, for the shop's page to have it paid by a card. An order has one at a time,
 * which takes one card after another, so that it can't be paid twice.
 * @throws Problem `payment.stripe_not_payable`, `payment.stripe_amount`, `payment.stripe_closed`
 */
export const startStripeWorkflow = createWorkflow(
  "start-stripe",
  (input: Start) => new WorkflowResponse(startStripeStep(input)),
);
