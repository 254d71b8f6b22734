import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { type StripeEngine, stripeBy } from "../stripe/engine";
import { DISPUTE_ENDS } from "../stripe/intent";
import { recordDisputeWorkflow } from "./record-dispute";
import { keepCardMoney, recordStripeWorkflow } from "./record-stripe";

const MOST_AT_ONCE = 200;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** As long as Stripe tells again what nobody took. */
const LOOKED_BACK_DAYS = 3;

const record = (container: MedusaContainer, intent_id: string) =>
  recordStripeWorkflow(container).run({ input: { intent_id } });

/** Asks Stripe of each of some payments; one that fails does not keep it from the others. */
async function askEach(container: MedusaContainer, intents: Iterable<string>): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const intent_id of intents) {
    await record(container, intent_id).catch((error: unknown) =>
      logger.error(`Stripe could not be asked of ${intent_id}: ${String(error)}`),
    );
  }
}

/** Asks Stripe how payments stand that have not ended: whether they were paid, and whether their orders still lack anything. */
export async function askOpenCards(container: MedusaContainer): Promise<void> {
  const open = await container
    .resolve<PrepaymentService>(PREPAYMENT_MODULE)
    .listStripeAttempts(
      { ended_at: null, intent_id: { $ne: null } },
      { order: { asked_at: "ASC" }, select: ["intent_id"], take: MOST_AT_ONCE },
    );
  await askEach(
    container,
    open.flatMap(({ intent_id }) => intent_id ?? []),
  );
}

/**
 * Ends what an order may be paid by at Stripe, after taking what a card has paid already; whether nothing is open
 * any more.
 */
export async function endAtStripe(container: MedusaContainer, order_id: string): Promise<boolean> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const { keys } = service.stripe();
  const open = () =>
    service.listStripeAttempts(
      { order_id, ended_at: null, intent_id: { $ne: null } },
      { take: null },
    );
  const intents = (await open()).flatMap(({ intent_id }) => intent_id ?? []);
  if (intents.length === 0) return true;
  if (!keys) return false;
  try {
    for (const intent_id of intents) await record(container, intent_id);
    for (const { intent_id, state } of await open()) {
      if (!intent_id || state === "unclear") return false;
      await stripeBy(keys).cancel(intent_id);
      await record(container, intent_id);
    }
  } catch {
    return false;
  }
  return (await open()).length === 0;
}

/** What Stripe did lately of which the market has not heard: payments, refunds and claims, and how claims stand that wait. */
async function unheard(container: MedusaContainer, engine: StripeEngine, since: Date) {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  for await (const intent of engine.since(since)) {
    const [attempt] = await service.listStripeAttempts({ intent_id: intent.id }, { take: 1 });
    if (attempt?.ended_at === null) await askEach(container, [intent.id]);
    if (attempt) continue;
    // No order asked for it: what is held is let go of, of what was taken staff say whose it is, or send it back.
    if (intent.status === "requires_capture") await engine.cancel(intent.id);
    await keepCardMoney(service, intent);
  }
  const { intents, disputes } = await engine.changedSince(since);
  const known = await service.listStripeAttempts(
    { intent_id: intents },
    { select: ["intent_id"], take: null },
  );
  await askEach(
    container,
    known.flatMap(({ intent_id }) => intent_id ?? []),
  );
  const waiting = await service.listStripeDisputes(
    { status: { $nin: [...DISPUTE_ENDS] } },
    { order: { opened_at: "ASC" }, select: ["dispute_id"], take: MOST_AT_ONCE },
  );
  for (const dispute_id of new Set([...disputes, ...waiting.map((one) => one.dispute_id)])) {
    // One that the present key does not know stops none of the others.
    await recordDisputeWorkflow(container)
      .run({ input: { dispute_id } })
      .catch((error: unknown) => {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`The claim ${dispute_id} could not be asked for: ${String(error)}`);
      });
  }
}

/**
 * Goes through all that Stripe did for the market within three days: what nobody told of is written down, and money for
 * which no order waits is shown to staff as a transaction of which it is not clear whose it is.
 */
export async function lookAtStripe(container: MedusaContainer, now: Date): Promise<void> {
  const { keys } = container.resolve<PrepaymentService>(PREPAYMENT_MODULE).stripe();
  if (!keys) return;
  const since = new Date(now.getTime() - LOOKED_BACK_DAYS * DAY_MS);
  await unheard(container, stripeBy(keys), since).catch((error: unknown) =>
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`what Stripe did lately could not be read: ${String(error)}`),
  );
}
