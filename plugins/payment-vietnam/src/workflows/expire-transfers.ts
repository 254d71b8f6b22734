import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferService } from "../modules/bank-transfer/service";
import { readTransferOrders } from "../read/transfer-orders";
import { oneOrderAtATime } from "./one-order";
import { settleTransfer } from "./settle-transfers";

const MOST_AT_ONCE = 100;
/** A gateway tells within this time of what came. */
const GRACE_MS = 15 * 60 * 1_000;

/** Cancels an order that nobody has paid whole, so that its goods are stock again. */
async function expire(container: MedusaContainer, id: string, order_id: string): Promise<void> {
  const service = container.resolve<BankTransferService>(BANK_TRANSFER_MODULE);
  await settleTransfer(container, order_id);
  await oneOrderAtATime(container, order_id, async () => {
    const [awaited] = await service.listAwaitedTransfers({ id: [id] }, { take: 1 });
    if (!awaited || awaited.paid_at || awaited.expired_at) return;
    const [order] = await readTransferOrders(container, { id: [order_id] });
    if (order && !order.cancelled) {
      await cancelOrderWorkflow(container).run({ input: { order_id, no_notification: true } });
    }
    await service.updateAwaitedTransfers({ id, expired_at: new Date() });
  });
  await settleTransfer(container, order_id);
}

/**
 * Cancels orders whose time to pay is over, once the bank has told what came until then: with a gateway a quarter of an
 * hour later, else when a statement reaches so far. Gives how many.
 */
export async function expireTransfers(container: MedusaContainer, now: Date): Promise<number> {
  const service = container.resolve<BankTransferService>(BANK_TRANSFER_MODULE);
  const told = await service.toldUntil(now);
  if (!told) return 0;
  const grace = service.settings().webhook_secret ? GRACE_MS : 0;
  const until = new Date(Math.min(told.getTime(), now.getTime()) - grace);
  const over = await service.listAwaitedTransfers(
    { paid_at: null, expired_at: null, expires_at: { $lte: until } },
    { order: { expires_at: "ASC" }, take: MOST_AT_ONCE },
  );
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const { id, order_id } of over) {
    await expire(container, id, order_id).catch((error: unknown) =>
      logger.error(`order ${order_id} was not paid and could not be cancelled: ${String(error)}`),
    );
  }
  return over.length;
}
