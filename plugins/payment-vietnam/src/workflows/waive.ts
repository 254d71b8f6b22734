import type { MedusaContainer } from "@medusajs/framework/types";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { awaitedPayments } from "./await-payments";
import { settlePrepayment } from "./settle-prepayments";

/**
 * Says what of an order's total is given back though Medusa keeps it there, in đồng; the shopper is then owed so much
 * more. The same said again changes nothing.
 */
export async function waive(
  container: MedusaContainer,
  order_id: string,
  waived: number,
): Promise<void> {
  const [awaited] = await awaitedPayments(container, { order_ids: [order_id] });
  if (!awaited || Number(awaited.waived) === waived) return;
  await container
    .resolve<PrepaymentService>(PREPAYMENT_MODULE)
    .updateAwaitedPayments({ id: awaited.id, waived });
  await settlePrepayment(container, order_id);
}
