import type { MedusaContainer } from "@medusajs/framework/types";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferService } from "../modules/bank-transfer/service";
import { awaitedTransfers } from "./await-transfers";
import { settleTransfer } from "./settle-transfers";

/**
 * Says what of an order's total is given back though Medusa keeps it there, in đồng; the shopper is then owed so much
 * more. The same said again changes nothing.
 */
export async function waive(
  container: MedusaContainer,
  order_id: string,
  waived: number,
): Promise<void> {
  const [awaited] = await awaitedTransfers(container, { order_ids: [order_id] });
  if (!awaited || Number(awaited.waived) === waived) return;
  await container
    .resolve<BankTransferService>(BANK_TRANSFER_MODULE)
    .updateAwaitedTransfers({ id: awaited.id, waived });
  await settleTransfer(container, order_id);
}
