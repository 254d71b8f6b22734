import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { moneyOfOrder } from "@nang-gio/payment-vietnam/read/money-of-order";
import { waive } from "@nang-gio/payment-vietnam/workflows/waive";
import { dateInVietnam } from "@nang-gio/vietnam";
import { CONSIGNMENTS_CHANGED } from "../consignments-changed";
import { readTerms } from "../delivery/read-terms";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { dispatchBy } from "../rules/dispatch";
import { followPayment, type PaymentFollowed, paidReturns } from "../rules/follow-payment";
import { oneAtATime } from "./consignments/lock";

type Found = Awaited<ReturnType<typeof readParts>>;

const readParts = (service: MarketplaceService, order_id: string) =>
  service.listConsignments(
    { order_id, payment: "prepaid" },
    { relations: ["returns"], order: { number: "ASC" }, take: null },
  );

/** From now on they are their co-operatives' to send, and the days until then count from now. */
async function release(
  container: MedusaContainer,
  found: Found,
  { paid }: PaymentFollowed,
  paid_at: Date,
): Promise<void> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const amounts = new Map(paid.map(({ id, amount }) => [id, amount]));
  const own = found.filter(({ id }) => amounts.has(id));
  const terms = await readTerms(
    container,
    own.map(({ organisation_id }) => organisation_id),
  );
  await service.updateConsignments(
    own.map(({ id, organisation_id, dispatch_by }) => {
      const its = terms.get(organisation_id);
      return {
        ...{ id, paid_at },
        cash_holder: "market" as const,
        cash_total: amounts.get(id) ?? 0,
        dispatch_by: its ? dispatchBy(dateInVietnam(paid_at), its) : dispatch_by,
      };
    }),
  );
  await service.createConsignmentEvents(
    own.map(({ id, state }) => ({
      ...{ consignment_id: id, state },
      kind: "cash_recorded" as const,
      facts: { holder: "market", amount: amounts.get(id) ?? 0 },
    })),
  );
}

/** What was sent back is theirs, and the returns that it pays for whole are done. */
async function giveBack(
  container: MedusaContainer,
  found: Found,
  { refunded }: PaymentFollowed,
): Promise<void> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  for (const { id, amount, left } of refunded) {
    const one = found.find((consignment) => consignment.id === id);
    if (!one) continue;
    const received = one.returns
      .filter(({ state }) => state === "received")
      .toSorted((a, b) => Number(a.received_at) - Number(b.received_at));
    const done = paidReturns(received, left);
    await service.updateConsignments({ id, refunded_total: one.refunded_total + amount });
    await service.updateConsignmentReturns(
      done.map((returned) => ({
        id: returned.id,
        state: "refunded" as const,
        paid_by: "market" as const,
        paid_how: "transfer" as const,
        refunded_at: new Date(),
      })),
    );
    await service.createConsignmentEvents({
      ...{ consignment_id: id, state: one.state },
      kind: "refunded",
      facts: { amount, payer: "market", how: "transfer" },
    });
  }
}

const followPaymentStep = createStep(
  "follow-payment",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    const done = await oneAtATime(container, order_id, async () => {
      const found = await readParts(service, order_id);
      const money = found.length > 0 ? await moneyOfOrder(container, order_id) : null;
      if (!money) return null;
      const followed = followPayment(found, money);
      if (followed.paid.length > 0) {
        await release(container, found, followed, money.paid_at ?? new Date());
      }
      await giveBack(container, found, followed);
      return followed;
    });
    if (done) await waive(container, order_id, done.waived);
    const changed = done !== null && done.paid.length + done.refunded.length > 0;
    return new StepResponse({ changed });
  },
);

/**
 * Consignments of an order that is prepaid follow what the bank says of it: they are released to their
 * co-operatives once the whole of it is here, and know what was sent back. A second time it changes nothing.
 */
export const followPaymentWorkflow = createWorkflow(
  "follow-payment",
  (input: { order_id: string }) => {
    const followed = followPaymentStep(input);
    when("payment-followed", followed, ({ changed }) => changed).then(() => {
      emitEventStep({
        eventName: CONSIGNMENTS_CHANGED,
        data: transform(input, ({ order_id }) => ({ order_id })),
      });
    });
    return new WorkflowResponse(followed);
  },
);
