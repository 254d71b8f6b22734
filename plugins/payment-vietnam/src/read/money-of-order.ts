import type { MedusaContainer } from "@medusajs/framework/types";
import { awaitedPayments } from "../workflows/await-payments";

/** What came in advance for an order and what was sent back, in đồng. */
export interface MoneyOfOrder {
  /** When the whole of it was here; `null` until then. */
  paid_at: Date | null;
  received: number;
  returned: number;
}

/** What came in advance for an order; `null` for one that is paid otherwise. */
export async function moneyOfOrder(
  container: MedusaContainer,
  order_id: string,
): Promise<MoneyOfOrder | null> {
  const [awaited] = await awaitedPayments(container, { order_ids: [order_id] });
  if (!awaited) return null;
  const { paid_at, received, returned } = awaited;
  return { paid_at, received: Number(received), returned: Number(returned) };
}
