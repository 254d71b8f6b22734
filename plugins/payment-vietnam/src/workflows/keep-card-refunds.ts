import type { MedusaContainer } from "@medusajs/framework/types";
import { dateInVietnam } from "@nang-gio/vietnam";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { amountOf, type StripeEngine } from "../stripe/engine";
import { isUndone, type StripeIntent, type StripeRefund } from "../stripe/intent";
import { awaitedPayments } from "./await-payments";
import { finishRefund, type NotedRefund } from "./finish-refund";

/** Who paid back in Stripe's own dashboard; Stripe does not say. */
const AT_STRIPE = "stripe";

interface Attempt {
  order_id: string;
}

const isOf = ({ id, metadata }: StripeRefund, { key, reference }: NotedRefund): boolean =>
  key === metadata?.key || reference === id;

/**
 * Writes down what Stripe has paid back of a payment: what staff asked for and was not answered, what somebody paid back in
 * Stripe's dashboard, and that one has failed: its money is the market's again, to be paid back otherwise.
 */
export async function keepCardRefunds(
  container: MedusaContainer,
  engine: StripeEngine,
  { order_id }: Attempt,
  { id: intent_id, latest_charge }: StripeIntent,
): Promise<void> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const known = await service.listPrepaymentRefunds({ txn_ref: intent_id }, { take: null });
  const gone = typeof latest_charge === "object" ? (latest_charge?.amount_refunded ?? 0) : 0;
  if (gone === 0 && known.length === 0) return;
  const [awaited] = await awaitedPayments(container, { order_ids: [order_id] });
  if (!awaited) return;
  for (const refund of await engine.refundsOf(intent_id)) {
    const noted = known.find((one) => isOf(refund, one));
    if (isUndone(refund)) {
      if (noted) await service.deletePrepaymentRefunds(noted.id);
      continue;
    }
    if (noted?.state === "done") continue;
    const made =
      noted ??
      (await service.createPrepaymentRefunds({
        ...{ order_id, key: refund.id, reference: refund.id, txn_ref: intent_id },
        amount: amountOf(refund.amount, refund.currency),
        reason: "Stripe",
        paid_on: dateInVietnam(new Date(refund.created * 1_000)),
        actor_id: AT_STRIPE,
        state: "asked",
      }));
    await finishRefund(container, awaited, made, refund.id);
  }
}
