import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferService } from "../modules/bank-transfer/service";
import { settleTransfer } from "./settle-transfers";

const MOST_AT_ONCE = 200;

/** Settles orders that wait although something came for them: whoever wrote it down ended before it could. */
export async function settleMoved(container: MedusaContainer): Promise<void> {
  const service = container.resolve<BankTransferService>(BANK_TRANSFER_MODULE);
  const waiting = await service.listAwaitedTransfers(
    { paid_at: null, expired_at: null },
    { order: { expires_at: "ASC" }, select: ["order_id"], take: MOST_AT_ONCE },
  );
  const came = await service.listBankTransactions(
    { order_id: waiting.map(({ order_id }) => order_id) },
    { select: ["order_id"], take: null },
  );
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const order_id of new Set(came.flatMap((one) => one.order_id ?? []))) {
    await settleTransfer(container, order_id).catch((error: unknown) =>
      logger.error(`transfer of order ${order_id} could not be settled: ${String(error)}`),
    );
  }
}
