import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam, formatDong } from "@nang-gio/vietnam";
import type { RefundByProvider } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { ONLINE_NAMES, type OnlineWay } from "../provider-ids";
import { DISPUTE_ENDS } from "../stripe/intent";
import { askRefund } from "./ask-refund";
import { finishRefund, type NotedRefund } from "./finish-refund";
import { oneOrderAtATime } from "./one-order";
import { owedOf } from "./refund-in-medusa";
import { refundable } from "./refundable";
import { settlePrepaymentsStep } from "./settle-prepayments";

interface Refund extends RefundByProvider {
  /** The record of the order's money. */
  id: string;
  actor_id: string;
}

/** A bank that claims the money back, or has got it, is not to be paid a second time. */
async function assertUndisputed(service: PrepaymentService, order_id: string): Promise<void> {
  const kept = DISPUTE_ENDS.filter((end) => end !== "lost");
  const [claimed] = await service.listStripeDisputes(
    { order_id, status: { $nin: kept } },
    { select: ["id"], take: 1 },
  );
  if (claimed) throw new Problem("conflict", "payment.stripe_disputed");
}

/** Writes down that VNPay or Stripe is about to be asked, before they are. @throws Problem where there is not so much to pay back */
async function note(
  service: PrepaymentService,
  { order_id, way, most }: { order_id: string; way: OnlineWay; most: number },
  { key, amount, reason, actor_id }: Refund,
): Promise<NotedRefund> {
  const [asked] = await service.listPrepaymentRefunds({ order_id, state: "asked" }, { take: 1 });
  if (asked) {
    throw new Problem("conflict", "payment.refund_open", {
      params: { provider: ONLINE_NAMES[way] },
    });
  }
  await assertUndisputed(service, order_id);
  const payments = await refundable(service, order_id, way);
  const payment = payments.find(({ left }) => left >= amount);
  if (amount > most || !payment) {
    const ofOne = Math.max(0, ...payments.map(({ left }) => left));
    throw new Problem("conflict", "payment.refund_too_much", {
      field: "amount",
      params: { most: formatDong(Math.min(most, ofOne)) },
    });
  }
  return service.createPrepaymentRefunds({
    ...{ order_id, key, amount, reason, actor_id },
    reference: payment.reference,
    paid_on: dateInVietnam(new Date()),
    txn_ref: payment.txn_ref,
    state: "asked",
  });
}

/** The record of an order that was paid online, and by which way. @throws Problem `payment.prepayment_unknown` */
async function paidOnline(service: PrepaymentService, id: string) {
  const [awaited] = await service.listAwaitedPayments({ id: [id] }, { take: 1 });
  const way = awaited?.way;
  if (!awaited || !way || way === "transfer") {
    throw new Problem("not_found", "payment.prepayment_unknown");
  }
  return { awaited, way };
}

async function refundOnce(container: MedusaContainer, refund: Refund): Promise<string> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const { awaited, way } = await paidOnline(service, refund.id);
  const { order_id } = awaited;
  const params = { provider: ONLINE_NAMES[way] };
  const ask = askRefund(service, way);
  if (!ask) throw new Problem("not_allowed", `payment.${way}_not_offered`);
  await oneOrderAtATime(container, order_id, async () => {
    const [known] = await service.listPrepaymentRefunds({ key: refund.key }, { take: 1 });
    if (known?.state === "done") return;
    const { most } = await owedOf(container, awaited);
    const noted = known ?? (await note(service, { order_id, way, most }, refund));
    const answer = await ask(noted);
    if (answer.said === "refused") {
      await service.deletePrepaymentRefunds(noted.id);
      throw new Problem("conflict", "payment.refund_refused", {
        params: { ...params, code: answer.code },
      });
    }
    if (answer.said !== "accepted") {
      throw new Problem("conflict", "payment.refund_no_answer", { params });
    }
    await finishRefund(container, awaited, noted, answer.reference);
  });
  return order_id;
}

const refundByProviderStep = createStep(
  "refund-by-provider",
  async (refund: Refund, { container }) =>
    new StepResponse({ order_ids: [await refundOnce(container, refund)] }),
);

/**
 * VNPay or Stripe pays a shopper back what the market holds too much of an order. It is written down before they are
 * asked, and stays asked while they give no answer: the same key asks again, and no other is taken until then.
 * @throws Problem `payment.refund_refused`, `payment.refund_no_answer`, `payment.refund_open`, `payment.refund_too_much`,
 * `payment.stripe_disputed`
 */
export const refundByProviderWorkflow = createWorkflow("refund-by-provider", (input: Refund) => {
  const refunded = refundByProviderStep(input);
  settlePrepaymentsStep(transform(refunded, ({ order_ids }) => ({ order_ids })));
  return new WorkflowResponse(refunded);
});
