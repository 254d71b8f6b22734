import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { raiseAlarm } from "@nang-gio/access/problem";
import { z } from "zod";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferService } from "../modules/bank-transfer/service";
import { TRANSFER_PROVIDER } from "../provider-ids";
import { awaitedTransfers } from "./await-transfers";
import { settleTransfer } from "./settle-transfers";

const CHUNK = 200;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Orders change for so long after they were placed: parcels come back, lines are taken out. */
const LOOKED_BACK_DAYS = 180;
const MOST_SHOWN = 20;

const Payments = z.array(
  z.object({
    payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish(),
  }),
);

/** Orders with a payment by transfer of lately, whether anybody has told of them or not. */
async function* ordersByTransfer(container: MedusaContainer, since: Date) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  for (let skip = 0; ; skip += CHUNK) {
    const { data } = await query.graph({
      entity: "payment",
      fields: ["id", "payment_collection.order.id"],
      filters: { provider_id: TRANSFER_PROVIDER, created_at: { $gte: since } },
      pagination: { take: CHUNK, skip, order: { created_at: "ASC", id: "ASC" } },
    });
    yield Payments.parse(data).flatMap(
      ({ payment_collection }) => payment_collection?.order?.id ?? [],
    );
    if (data.length < CHUNK) return;
  }
}

/**
 * Compares what the bank told with what Medusa took, order by order, and mends what an event missed. Where money was taken
 * that the bank does not have, or the bank has money that Medusa has not taken, staff are told in the trail and in the
 * log; the page of transfers lists it until it is right.
 */
export async function reconcileTransfers(container: MedusaContainer, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - LOOKED_BACK_DAYS * DAY_MS);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for await (const order_ids of ordersByTransfer(container, since)) {
    for (const { order_id } of await awaitedTransfers(container, { order_ids })) {
      await settleTransfer(container, order_id).catch((error: unknown) =>
        logger.error(`transfer of order ${order_id} could not be settled: ${String(error)}`),
      );
    }
  }
  const faults = await container
    .resolve<BankTransferService>(BANK_TRANSFER_MODULE)
    .listAwaitedTransfers({ fault: { $ne: null } }, { take: MOST_SHOWN });
  const orders = faults.map(({ order_id }) => order_id);
  if (orders.length > 0) {
    await raiseAlarm(container, {
      kind: "transfer",
      job: "reconcile-transfers",
      faults: Object.fromEntries(faults.map(({ order_id, fault }) => [order_id, fault])),
    });
  }
  return orders;
}
