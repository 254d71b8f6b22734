import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferService } from "../modules/bank-transfer/service";
import { TRANSFER_PROVIDER } from "../provider-ids";
import { readTransferOrders } from "../read/transfer-orders";
import { balanceOf, dueOf, faultOf, type TransferFacts } from "../rules/transfer-balance";
import { TRANSFER_CHANGED } from "../transfer-changed";
import { type AwaitedTransfer, awaitedTransfers } from "./await-transfers";
import { captureOrderPayment } from "./capture-payment";
import { oneOrderAtATime } from "./one-order";

async function factsOf(
  container: MedusaContainer,
  { order_id, waived }: Pick<AwaitedTransfer, "order_id" | "waived">,
): Promise<TransferFacts> {
  const service = container.resolve<BankTransferService>(BANK_TRANSFER_MODULE);
  const [[order], received, returned] = await Promise.all([
    readTransferOrders(container, { id: [order_id] }),
    service.receivedFor(order_id),
    service.returnedFor(order_id),
  ]);
  const { total = 0, cancelled = true, held = 0 } = order ?? {};
  return { total, waived: Number(waived), cancelled, held, received, returned };
}

/** Captures what the order lacks in Medusa once the whole of it is here; gives how the order stands then. */
async function takeWhatCame(
  container: MedusaContainer,
  awaited: Pick<AwaitedTransfer, "order_id" | "waived">,
): Promise<TransferFacts> {
  const { order_id } = awaited;
  const facts = await factsOf(container, awaited);
  const due = dueOf(facts);
  const lacking = due - facts.held;
  if (due === 0 || lacking <= 0 || facts.received - facts.returned < due) return facts;
  await captureOrderPayment(container, {
    order_id,
    provider_id: TRANSFER_PROVIDER,
    amount: lacking,
  });
  return factsOf(container, awaited);
}

/** Brings the record of an order in line with the bank and with Medusa, while nothing else changes the order. */
async function settle(
  container: MedusaContainer,
  { id, ...before }: AwaitedTransfer,
): Promise<boolean> {
  const facts = await takeWhatCame(container, before);
  const whole = !facts.cancelled && balanceOf(facts) >= 0;
  const paid_at = before.paid_at ?? (whole ? new Date() : null);
  const now = {
    received: facts.received,
    returned: facts.returned,
    balance: balanceOf(facts),
    fault: faultOf(facts, paid_at !== null),
  };
  const same =
    paid_at === before.paid_at &&
    (Object.keys(now) as Array<keyof typeof now>).every((name) =>
      name === "fault" ? now.fault === before.fault : now[name] === Number(before[name]),
    );
  if (same) return false;
  await container
    .resolve<BankTransferService>(BANK_TRANSFER_MODULE)
    .updateAwaitedTransfers({ id, paid_at, ...now });
  return true;
}

/** Settles one order with the bank; a second time it changes nothing. Orders that are paid otherwise are left alone. */
export async function settleTransfer(container: MedusaContainer, order_id: string): Promise<void> {
  if ((await awaitedTransfers(container, { order_ids: [order_id] })).length === 0) return;
  const changed = await oneOrderAtATime(container, order_id, async () => {
    const [awaited] = await awaitedTransfers(container, { order_ids: [order_id] });
    return awaited ? settle(container, awaited) : false;
  });
  if (!changed) return;
  await container.resolve(Modules.EVENT_BUS).emit({ name: TRANSFER_CHANGED, data: { order_id } });
}

const settleTransfersStep = createStep(
  "settle-transfers",
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    for (const order_id of new Set(order_ids)) await settleTransfer(container, order_id);
    return new StepResponse(order_ids.length);
  },
);

/**
 * Brings orders that are paid by transfer in line with what the bank told: paid where the whole of it is here. There is
 * nothing to take back: what the bank told stays told, and a second time changes nothing.
 */
export const settleTransfersWorkflow = createWorkflow(
  "settle-transfers",
  (input: { order_ids: string[] }) => new WorkflowResponse(settleTransfersStep(input)),
);

export { settleTransfersStep };
