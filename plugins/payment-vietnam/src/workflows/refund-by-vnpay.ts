import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam, formatDong } from "@nang-gio/vietnam";
import type { RefundByVnpay } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { type RefundAnswer, requestRefund } from "../vnpay/merchant-api";
import type { VnpayApi } from "../vnpay/settings";
import { oneOrderAtATime } from "./one-order";
import { owedOf, refundInMedusa } from "./refund-in-medusa";
import { settlePrepaymentsStep } from "./settle-prepayments";

interface Refund extends RefundByVnpay {
  /** The record of the order's money. */
  id: string;
  actor_id: string;
}

type Noted = Awaited<ReturnType<PrepaymentService["listPrepaymentRefunds"]>>[number];

/** Who asks, as VNPay keeps it: no name of anybody. */
const ACTOR = "CanBoCho";

/** What VNPay can still pay back of each payment of an order: the payment, less what went back of it. */
async function refundable(service: PrepaymentService, order_id: string) {
  const [payments, refunds] = await Promise.all([
    service.listBankTransactions({ order_id, source: "vnpay" }, { take: null }),
    service.listPrepaymentRefunds({ order_id }, { take: null }),
  ]);
  return payments.map(({ content: txn_ref, reference, amount }) => {
    const before = refunds.filter((one) => one.txn_ref === txn_ref);
    const gone = before.reduce((sum, one) => sum + Number(one.amount), 0);
    return { txn_ref, reference, amount: Number(amount), left: Number(amount) - gone, before };
  });
}

/** Writes down that VNPay is about to be asked, before it is. @throws Problem where there is not so much to pay back */
async function note(
  service: PrepaymentService,
  order_id: string,
  most: number,
  { key, amount, reason, actor_id }: Refund,
): Promise<Noted> {
  const [asked] = await service.listPrepaymentRefunds({ order_id, state: "asked" }, { take: 1 });
  if (asked) throw new Problem("conflict", "payment.vnpay_refund_open");
  const payments = await refundable(service, order_id);
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

async function askFor(
  service: PrepaymentService,
  api: VnpayApi,
  { order_id, key, amount, txn_ref }: Noted,
): Promise<RefundAnswer> {
  const [attempt] = await service.listVnpayAttempts({ txn_ref: txn_ref ?? "" }, { take: 1 });
  const payment = (await refundable(service, order_id)).find((one) => one.txn_ref === txn_ref);
  if (!attempt || !payment) return { said: "nothing" };
  const answer = await requestRefund(api, {
    // Letters and digits; unique to the refund, so that VNPay knows the same asked again.
    request_id: key.replaceAll("-", ""),
    txn_ref: attempt.txn_ref,
    asked_at: attempt.asked_at,
    now: new Date(),
    amount: Number(amount),
    whole: payment.amount === Number(amount),
    transaction_no: payment.reference,
    actor: ACTOR,
  });
  // VNPay does one of this payment already; where no other was ever asked, it is this one.
  return answer.said === "under_way" && payment.before.length === 1
    ? { said: "accepted", reference: payment.reference }
    : answer;
}

const refundByVnpayStep = createStep("refund-by-vnpay", async (refund: Refund, { container }) => {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const { api } = service.vnpay();
  const [awaited] = await service.listAwaitedPayments(
    { id: [refund.id], way: "vnpay" },
    { take: 1 },
  );
  if (!awaited) throw new Problem("not_found", "payment.prepayment_unknown");
  if (!api) throw new Problem("not_allowed", "payment.vnpay_not_offered");
  const { order_id } = awaited;
  return oneOrderAtATime(container, order_id, async () => {
    const [known] = await service.listPrepaymentRefunds({ key: refund.key }, { take: 1 });
    if (known?.state === "done") return new StepResponse({ order_ids: [order_id] });
    const owed = await owedOf(container, awaited);
    const noted = known ?? (await note(service, order_id, owed.most, refund));
    const answer = await askFor(service, api, noted);
    if (answer.said === "refused") {
      await service.deletePrepaymentRefunds(noted.id);
      throw new Problem("conflict", "payment.vnpay_refused", { params: { code: answer.code } });
    }
    if (answer.said !== "accepted") throw new Problem("conflict", "payment.vnpay_no_answer");
    await refundInMedusa(container, owed, { ...refund, amount: Number(noted.amount) });
    await service.updatePrepaymentRefunds({
      ...{ id: noted.id, reference: answer.reference },
      state: "done",
    });
    return new StepResponse({ order_ids: [order_id] });
  });
});

/**
 * VNPay pays a shopper back what the market holds too much of an order. It is written down before VNPay is asked, and
 * stays asked while VNPay gives no answer: the same key asks again, and no other is taken until then.
 * @throws Problem `payment.vnpay_refused`, `payment.vnpay_no_answer`, `payment.vnpay_refund_open`, `payment.refund_too_much`
 */
export const refundByVnpayWorkflow = createWorkflow("refund-by-vnpay", (input: Refund) => {
  const refunded = refundByVnpayStep(input);
  settlePrepaymentsStep(transform(refunded, ({ order_ids }) => ({ order_ids })));
  return new WorkflowResponse(refunded);
});
