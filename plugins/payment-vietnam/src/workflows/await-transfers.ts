import type { MedusaContainer } from "@medusajs/framework/types";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferService } from "../modules/bank-transfer/service";
import { readTransferOrders } from "../read/transfer-orders";

const HOUR_MS = 60 * 60 * 1_000;

/** An order that waits for its transfer, or did. */
export type AwaitedTransfer = Awaited<
  ReturnType<BankTransferService["listAwaitedTransfers"]>
>[number];

/**
 * The records of orders that are paid by transfer, by id or by number; the first to ask makes them, with the time that
 * the order has by the settings of then. Orders that are paid otherwise have none. Two at once make one.
 */
export async function awaitedTransfers(
  container: MedusaContainer,
  asked: { order_ids: string[] } | { numbers: number[] },
): Promise<AwaitedTransfer[]> {
  const service = container.resolve<BankTransferService>(BANK_TRANSFER_MODULE);
  const read = () =>
    service.listAwaitedTransfers(
      "order_ids" in asked ? { order_id: asked.order_ids } : { number: asked.numbers },
      { take: null },
    );
  const wanted = "order_ids" in asked ? asked.order_ids : asked.numbers;
  if (wanted.length === 0) return [];
  const known = await read();
  const missing =
    "order_ids" in asked
      ? { id: asked.order_ids.filter((id) => !known.some(({ order_id }) => order_id === id)) }
      : {
          display_id: asked.numbers.filter((number) => !known.some((one) => one.number === number)),
        };
  if (Object.values(missing).every(({ length }) => length === 0)) return known;
  const orders = await readTransferOrders(container, missing as { id: string[] });
  if (orders.length === 0) return known;
  const { hours } = service.settings();
  for (const { id, number, placed_at, total } of orders) {
    const expires_at = new Date(placed_at.getTime() + hours * HOUR_MS);
    await service
      .createAwaitedTransfers({ order_id: id, number, expires_at, balance: -total })
      .catch((error: unknown) => service.assertKnown(id, error));
  }
  return read();
}
