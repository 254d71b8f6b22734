import type { PrepaymentService } from "../modules/prepayment/service";
import type { OnlineWay } from "../provider-ids";
import type { RefundAnswer } from "../rules/refund-answer";
import { type StripeEngine, stripeBy } from "../stripe/engine";
import { stripeFailure } from "../stripe/failure";
import { isUndone } from "../stripe/intent";
import { requestRefund } from "../vnpay/merchant-api";
import type { VnpayApi } from "../vnpay/settings";
import type { NotedRefund } from "./finish-refund";
import { refundable } from "./refundable";

/** Who asks, as VNPay keeps it: no name of anybody. */
const ACTOR = "CanBoCho";

async function askVnpay(
  service: PrepaymentService,
  api: VnpayApi,
  { order_id, key, amount, txn_ref }: NotedRefund,
): Promise<RefundAnswer> {
  const [attempt] = await service.listVnpayAttempts({ txn_ref: txn_ref ?? "" }, { take: 1 });
  const payments = await refundable(service, order_id, "vnpay");
  const payment = payments.find((one) => one.txn_ref === txn_ref);
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

/** Stripe keeps a key for a day: what is asked again is looked for among what it has done. */
async function askStripe(
  engine: StripeEngine,
  { key, amount, txn_ref }: NotedRefund,
): Promise<RefundAnswer> {
  const intent_id = txn_ref ?? "";
  try {
    const done = (await engine.refundsOf(intent_id)).find(({ metadata }) => metadata?.key === key);
    const refund =
      done ?? (await engine.payBack({ intent_id, amount: Number(amount), currency: "vnd" }, key));
    return isUndone(refund)
      ? { said: "refused", code: refund.status ?? "" }
      : { said: "accepted", reference: refund.id };
  } catch (error) {
    const { refused, code } = stripeFailure(error);
    return refused ? { said: "refused", code } : { said: "nothing" };
  }
}

/** How VNPay or Stripe is asked to pay back; `null` where the market can't ask them. */
export function askRefund(
  service: PrepaymentService,
  way: OnlineWay,
): ((noted: NotedRefund) => Promise<RefundAnswer>) | null {
  if (way === "vnpay") {
    const { api } = service.vnpay();
    return api && ((noted) => askVnpay(service, api, noted));
  }
  const { keys } = service.stripe();
  return keys && ((noted) => askStripe(stripeBy(keys), noted));
}
