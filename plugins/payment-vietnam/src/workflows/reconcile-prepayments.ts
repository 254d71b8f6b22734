import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { raiseAlarm } from "@nang-gio/access/problem";
import { z } from "zod";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { PREPAID_PROVIDERS } from "../provider-ids";
import { lookAtStripe } from "./ask-stripe";
import { askAgain } from "./ask-vnpay";
import { awaitedPayments } from "./await-payments";
import { settlePrepayment } from "./settle-prepayments";

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

/** Orders of lately that are prepaid, whether anybody has told of them or not. */
async function* prepaidOrders(container: MedusaContainer, since: Date) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  for (let skip = 0; ; skip += CHUNK) {
    const { data } = await query.graph({
      entity: "payment",
      fields: ["id", "payment_collection.order.id"],
      filters: { provider_id: Object.values(PREPAID_PROVIDERS), created_at: { $gte: since } },
      pagination: { take: CHUNK, skip, order: { created_at: "ASC", id: "ASC" } },
    });
    yield Payments.parse(data).flatMap(
      ({ payment_collection }) => payment_collection?.order?.id ?? [],
    );
    if (data.length < CHUNK) return;
  }
}

/**
 * Compares what bank, VNPay and Stripe have with what Medusa took, order by order, and mends what an event missed; VNPay is
 * asked again of what it called unpaid within a day, Stripe of all that it did within three. Where money was taken that nobody has, or somebody has money that Medusa
 * has not taken, staff are told in the trail and in the log; their page lists it until it is right.
 */
export async function reconcilePrepayments(
  container: MedusaContainer,
  now: Date,
): Promise<string[]> {
  const since = new Date(now.getTime() - LOOKED_BACK_DAYS * DAY_MS);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  await askAgain(container, now);
  await lookAtStripe(container, now);
  for await (const order_ids of prepaidOrders(container, since)) {
    for (const { order_id } of await awaitedPayments(container, { order_ids })) {
      await settlePrepayment(container, order_id).catch((error: unknown) =>
        logger.error(`money of order ${order_id} could not be settled: ${String(error)}`),
      );
    }
  }
  const faults = await container
    .resolve<PrepaymentService>(PREPAYMENT_MODULE)
    .listAwaitedPayments({ fault: { $ne: null } }, { take: MOST_SHOWN });
  const orders = faults.map(({ order_id }) => order_id);
  if (orders.length > 0) {
    await raiseAlarm(container, {
      kind: "prepayments",
      job: "reconcile-prepayments",
      faults: Object.fromEntries(faults.map(({ order_id, fault }) => [order_id, fault])),
    });
  }
  return orders;
}
