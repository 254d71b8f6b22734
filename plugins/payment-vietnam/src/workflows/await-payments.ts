import type { MedusaContainer } from "@medusajs/framework/types";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { readPrepaidOrders } from "../read/prepaid-orders";

const MINUTE_MS = 60 * 1_000;
const MINUTES_AN_HOUR = 60;

/** An order that waits for its money, or did. */
export type AwaitedPayment = Awaited<ReturnType<PrepaymentService["listAwaitedPayments"]>>[number];

/**
 * The records of orders that are prepaid, by id or by number; the first to ask makes them, with the time that
 * the order has by the settings of then. Orders that are paid otherwise have none. Two at once make one.
 */
export async function awaitedPayments(
  container: MedusaContainer,
  asked: { order_ids: string[] } | { numbers: number[] },
): Promise<AwaitedPayment[]> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const read = () =>
    service.listAwaitedPayments(
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
  const orders = await readPrepaidOrders(container, missing as { id: string[] });
  if (orders.length === 0) return known;
  const minutes = {
    transfer: service.settings().hours * MINUTES_AN_HOUR,
    vnpay: service.vnpay().minutes,
    stripe: service.stripe().minutes,
  };
  for (const { id, way, number, placed_at, total } of orders) {
    const expires_at = new Date(placed_at.getTime() + minutes[way] * MINUTE_MS);
    await service
      .createAwaitedPayments({ order_id: id, way, number, expires_at, balance: -total })
      .catch((error: unknown) => service.assertKnown(id, error));
  }
  return read();
}
