import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { ONLINE_NAMES, type OnlineWay, type PrepaidWay } from "../provider-ids";
import { readPrepaidOrders } from "../read/prepaid-orders";
import { endAtStripe } from "./ask-stripe";
import { askAttempt } from "./ask-vnpay";
import type { AwaitedPayment } from "./await-payments";
import { oneOrderAtATime } from "./one-order";
import { settlePrepayment } from "./settle-prepayments";

const MOST_AT_ONCE = 100;
/** Gateway, VNPay and Stripe tell within this time of what came. */
const GRACE_MS = 15 * 60 * 1_000;

/** Cancels an order that nobody has paid whole, so that its goods are stock again. */
async function expire(container: MedusaContainer, id: string, order_id: string): Promise<void> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  await settlePrepayment(container, order_id);
  await oneOrderAtATime(container, order_id, async () => {
    const [awaited] = await service.listAwaitedPayments({ id: [id] }, { take: 1 });
    if (!awaited || awaited.paid_at || awaited.expired_at) return;
    const [order] = await readPrepaidOrders(container, { id: [order_id] });
    if (order && !order.cancelled) {
      await cancelOrderWorkflow(container).run({ input: { order_id, no_notification: true } });
    }
    await service.updateAwaitedPayments({ id, expired_at: new Date() });
  });
  await settlePrepayment(container, order_id);
}

/** Whether VNPay has ended every try of an order; those that it has not told of are asked after. */
async function endedAtVnpay(container: MedusaContainer, order_id: string): Promise<boolean> {
  const open = await container
    .resolve<PrepaymentService>(PREPAYMENT_MODULE)
    .listVnpayAttempts({ order_id, state: ["open", "unclear"] }, { take: null });
  for (const attempt of open) {
    if (!(await askAttempt(container, attempt))) return false;
  }
  return true;
}

/** Whether it is certain that no money comes for an order any more, or that it is here. */
const ENDED: Readonly<
  Record<OnlineWay, (container: MedusaContainer, order_id: string) => Promise<boolean>>
> = { vnpay: endedAtVnpay, stripe: endAtStripe };

type Unpaid = Pick<AwaitedPayment, "id" | "order_id">;

const unpaid = (service: PrepaymentService, way: PrepaidWay, until: Date): Promise<Unpaid[]> =>
  service.listAwaitedPayments(
    { way, paid_at: null, expired_at: null, expires_at: { $lte: until } },
    { order: { expires_at: "ASC" }, take: MOST_AT_ONCE },
  );

/** Orders by transfer whose time is over, as far as the bank has told what came until then. */
async function unpaidByTransfer(service: PrepaymentService, now: Date): Promise<Unpaid[]> {
  const told = await service.toldUntil(now);
  if (!told) return [];
  const grace = service.settings().webhook_secret ? GRACE_MS : 0;
  return unpaid(service, "transfer", new Date(Math.min(told.getTime(), now.getTime()) - grace));
}

/**
 * Cancels orders whose time to pay is over, once it is known what came until then. By transfer: with a gateway a
 * quarter of an hour later, else when a statement reaches so far. Online: a quarter of an hour later, when VNPay says of
 * each try that it is not paid, or Stripe has ended the payment; while they give no answer the order waits. Gives how
 * many were over.
 */
export async function expireUnpaid(container: MedusaContainer, now: Date): Promise<number> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const cancel = ({ id, order_id }: Unpaid) =>
    expire(container, id, order_id).catch((error: unknown) =>
      logger.error(`order ${order_id} was not paid and could not be cancelled: ${String(error)}`),
    );
  const byTransfer = await unpaidByTransfer(service, now);
  for (const one of byTransfer) await cancel(one);
  let online = 0;
  for (const way of ["vnpay", "stripe"] as const) {
    const found = await unpaid(service, way, new Date(now.getTime() - GRACE_MS));
    online += found.length;
    for (const one of found) {
      if (await ENDED[way](container, one.order_id)) await cancel(one);
      else {
        const name = ONLINE_NAMES[way];
        logger.warn(`order ${one.order_id} waits: ${name} does not say whether it is paid`);
      }
    }
  }
  return byTransfer.length + online;
}
