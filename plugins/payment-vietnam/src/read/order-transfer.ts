import type { MedusaContainer } from "@medusajs/framework/types";
import { bankName } from "../banks";
import type { OrderTransfer } from "../contract";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferService } from "../modules/bank-transfer/service";
import { dueOf } from "../rules/transfer-balance";
import { transferCode } from "../rules/transfer-code";
import { vietQr } from "../rules/vietqr";
import { type AwaitedTransfer, awaitedTransfers } from "../workflows/await-transfers";
import { readTransferOrders } from "./transfer-orders";

function stateOf(
  { paid_at, expired_at, received }: AwaitedTransfer,
  cancelled: boolean,
): OrderTransfer["state"] {
  if (expired_at) return "expired";
  if (cancelled) return "cancelled";
  if (paid_at) return "paid";
  return Number(received) > 0 ? "part" : "awaiting";
}

/** How an order's transfer stands, with the code to pay what is still to come; `null` for orders that are paid otherwise. */
export async function orderTransfer(
  container: MedusaContainer,
  order_id: string,
): Promise<OrderTransfer | null> {
  const [awaited] = await awaitedTransfers(container, { order_ids: [order_id] });
  if (!awaited) return null;
  const { account } = container.resolve<BankTransferService>(BANK_TRANSFER_MODULE).settings();
  const [order] = await readTransferOrders(container, { id: [order_id] });
  const state = stateOf(awaited, order?.cancelled ?? true);
  const received = Number(awaited.received) - Number(awaited.returned);
  const due = order ? dueOf({ ...order, waived: Number(awaited.waived) }) : 0;
  const missing = Math.max(0, due - received);
  const purpose = transferCode(awaited.number);
  const payable = (state === "awaiting" || state === "part") && missing > 0 ? account : null;
  return {
    state,
    received,
    missing,
    to_return: Math.max(0, received - due),
    expires_at: awaited.expires_at.toISOString(),
    paid_at: awaited.paid_at?.toISOString() ?? null,
    account: payable && {
      bank_name: bankName(payable.bank_bin),
      account_number: payable.account_number,
      holder: payable.holder,
      purpose,
      payload: vietQr({ ...payable, amount: missing, purpose }),
    },
  };
}
