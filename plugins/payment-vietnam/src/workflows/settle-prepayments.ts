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
import { PREPAYMENT_CHANGED } from "../prepayment-changed";
import { PREPAID_PROVIDERS } from "../provider-ids";
import { readPrepaidOrders } from "../read/prepaid-orders";
import { balanceOf, dueOf, faultOf, type PrepaymentFacts } from "../rules/prepayment-balance";
import { type AwaitedPayment, awaitedPayments } from "./await-payments";
import { captureOrderPayment } from "./capture-payment";
import { oneOrderAtATime } from "./one-order";

async function factsOf(
  container: MedusaContainer,
  { order_id, waived }: Pick<AwaitedPayment, "order_id" | "waived">,
): Promise<PrepaymentFacts> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const [[order], received, returned] = await Promise.all([
    readPrepaidOrders(container, { id: [order_id] }),
    service.receivedFor(order_id),
    service.returnedFor(order_id),
  ]);
  const { total = 0, cancelled = true, held = 0 } = order ?? {};
  return { total, waived: Number(waived), cancelled, held, received, returned };
}

/** Captures what the order lacks in Medusa once the whole of it is here; gives how the order stands then. */
async function takeWhatCame(
  container: MedusaContainer,
  awaited: Pick<AwaitedPayment, "order_id" | "way" | "waived">,
): Promise<PrepaymentFacts> {
  const { order_id, way } = awaited;
  const facts = await factsOf(container, awaited);
  const due = dueOf(facts);
  const lacking = due - facts.held;
  if (due === 0 || lacking <= 0 || facts.received - facts.returned < due) return facts;
  await captureOrderPayment(container, {
    order_id,
    provider_id: PREPAID_PROVIDERS[way],
    amount: lacking,
  });
  return factsOf(container, awaited);
}

/** Brings the record of an order in line with what came and with Medusa, while nothing else changes the order. */
async function settle(
  container: MedusaContainer,
  { id, ...before }: AwaitedPayment,
): Promise<boolean> {
  const facts = await takeWhatCame(container, before);
  const whole = !facts.cancelled && balanceOf(facts) >= 0;
  const paid_at = before.paid_at ?? (whole ? new Date() : null);
  const now = {
    received: facts.received,
    returned: facts.returned,
    balance: balanceOf(facts),
    fault: faultOf(facts, paid_at !== null),
  };
  const same =
    paid_at === before.paid_at &&
    (Object.keys(now) as Array<keyof typeof now>).every((name) =>
      name === "fault" ? now.fault === before.fault : now[name] === Number(before[name]),
    );
  if (same) return false;
  await container
    .resolve<PrepaymentService>(PREPAYMENT_MODULE)
    .updateAwaitedPayments({ id, paid_at, ...now });
  return true;
}

/** Settles one order with what came for it; a second time it changes nothing. Orders that are paid otherwise are left alone. */
export async function settlePrepayment(
  container: MedusaContainer,
  order_id: string,
): Promise<void> {
  if ((await awaitedPayments(container, { order_ids: [order_id] })).length === 0) return;
  const changed = await oneOrderAtATime(container, order_id, async () => {
    const [awaited] = await awaitedPayments(container, { order_ids: [order_id] });
    return awaited ? settle(container, awaited) : false;
  });
  if (!changed) return;
  await container.resolve(Modules.EVENT_BUS).emit({ name: PREPAYMENT_CHANGED, data: { order_id } });
}

/** {@link settlePrepayment}, of each of some orders. */
export const settlePrepaymentsStep = createStep(
  "settle-prepayments",
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    for (const order_id of new Set(order_ids)) await settlePrepayment(container, order_id);
    return new StepResponse(order_ids.length);
  },
);

/**
 * Brings orders that are prepaid in line with what bank, VNPay and Stripe told: paid where the whole of it is here. There is
 * nothing to take back: what was told stays told, and a second time changes nothing.
 */
export const settlePrepaymentsWorkflow = createWorkflow(
  "settle-prepayments",
  (input: { order_ids: string[] }) => new WorkflowResponse(settlePrepaymentsStep(input)),
);
