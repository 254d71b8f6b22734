import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { VNPAY_FAILURES, type VnpayReturned, type VnpayTry } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { awaitedPayments } from "../workflows/await-payments";

type Attempt = Awaited<ReturnType<PrepaymentService["listVnpayAttempts"]>>[number];

/** What became of a try, as its shopper sees it: why it failed, as far as VNPay's codes tell. */
export function shownTry({ state, response_code, transaction_status }: Attempt): VnpayTry {
  const codes = [response_code, transaction_status];
  const failure = VNPAY_FAILURES.find((code) => codes.includes(code)) ?? "other";
  return { state, failure: state === "failed" ? failure : null };
}

/** What became of a try by its number at VNPay. @throws Problem `payment.vnpay_unknown` */
export async function attemptOf(
  container: MedusaContainer,
  txn_ref: string,
): Promise<VnpayReturned> {
  const [found] = await container
    .resolve<PrepaymentService>(PREPAYMENT_MODULE)
    .listVnpayAttempts({ txn_ref }, { take: 1 });
  const [awaited] = found ? await awaitedPayments(container, { order_ids: [found.order_id] }) : [];
  if (!found || !awaited) throw new Problem("not_found", "payment.vnpay_unknown");
  return { ...shownTry(found), number: awaited.number };
}
