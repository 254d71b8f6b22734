import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { settlePrepayment } from "./settle-prepayments";

const MOST_AT_ONCE = 200;

/** Settles orders that wait although something came for them: whoever wrote it down ended before it could. */
export async function settleMoved(container: MedusaContainer): Promise<void> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const waiting = await service.listAwaitedPayments(
    { paid_at: null, expired_at: null },
    { order: { expires_at: "ASC" }, select: ["order_id"], take: MOST_AT_ONCE },
  );
  const came = await service.listBankTransactions(
    { order_id: waiting.map(({ order_id }) => order_id) },
    { select: ["order_id"], take: null },
  );
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const order_id of new Set(came.flatMap((one) => one.order_id ?? []))) {
    await settlePrepayment(container, order_id).catch((error: unknown) =>
      logger.error(`money of order ${order_id} could not be settled: ${String(error)}`),
    );
  }
}
