import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { type PaymentReturned, type PaymentTry, VNPAY_FAILURES } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import type { OnlineWay } from "../provider-ids";
import { awaitedPayments } from "../workflows/await-payments";

type VnpayAttempt = Awaited<ReturnType<PrepaymentService["listVnpayAttempts"]>>[number];
type StripeAttempt = Awaited<ReturnType<PrepaymentService["listStripeAttempts"]>>[number];

/** Why a try by VNPay failed, as far as VNPay's codes tell. */
function byVnpay({ state, response_code, transaction_status }: VnpayAttempt): PaymentTry {
  const codes = [response_code, transaction_status];
  const failure = VNPAY_FAILURES.find((code) => codes.includes(code)) ?? "other";
  return { state, failure: state === "failed" ? failure : null };
}

const byCard = ({ state, failure }: StripeAttempt): PaymentTry => ({
  state,
  failure: state === "failed" ? (failure ?? "other") : null,
});

const NEWEST = { order: { created_at: "DESC" }, take: 1 } as const;

/** What became of an order's last try to be paid, as its shopper sees it; `null` before the first. */
export async function lastTry(
  container: MedusaContainer,
  way: OnlineWay,
  order_id: string,
): Promise<PaymentTry | null> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  if (way === "vnpay") {
    const [last] = await service.listVnpayAttempts({ order_id }, NEWEST);
    return last ? byVnpay(last) : null;
  }
  const [last] = await service.listStripeAttempts({ order_id }, NEWEST);
  // While no card has paid or failed, the payment is no try yet.
  return last && last.state !== "open" ? byCard(last) : null;
}

/**
 * What became of a try by its number at VNPay or at Stripe.
 * @throws Problem `payment.vnpay_unknown`, `payment.stripe_unknown`
 */
export async function attemptOf(
  container: MedusaContainer,
  way: OnlineWay,
  txn_ref: string,
): Promise<PaymentReturned> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const found =
    way === "vnpay"
      ? (await service.listVnpayAttempts({ txn_ref }, { take: 1 })).map((one) => ({
          order_id: one.order_id,
          shown: byVnpay(one),
        }))
      : (await service.listStripeAttempts({ intent_id: txn_ref }, { take: 1 })).map((one) => ({
          order_id: one.order_id,
          shown: byCard(one),
        }));
  const order_ids = found.map(({ order_id }) => order_id);
  const [awaited] = await awaitedPayments(container, { order_ids });
  if (!found[0] || !awaited) throw new Problem("not_found", `payment.${way}_unknown`);
  return { ...found[0].shown, way, number: awaited.number };
}
