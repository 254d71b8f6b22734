import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { womenLed } from "@nang-gio/cooperative/rules/women-led";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { PastOrder } from "../../contract";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { splitOrder } from "../../rules/split-order";
import { oneAtATime } from "../consignments/lock";
import { draftOrder, type OrderDraft } from "../past-orders/draft-order";
import { type MarketFacts, marketFacts } from "../past-orders/market-facts";

const CHUNK = 100;

async function recordedKeys(container: MedusaContainer): Promise<Set<string>> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Array<{ key: string }> }>(
      `select metadata->>'past_order_key' as key from "order"
       where metadata->>'past_order_key' is not null and deleted_at is null`,
    );
  return new Set(rows.map(({ key }) => key));
}

function consignmentsOf(draft: OrderDraft, displayId: number, market: MarketFacts) {
  const day = dateInVietnam(draft.placed_at);
  const sellers = new Map(
    draft.past.consignments.flatMap((part) => {
      const seller = market.sellers.get(part.cooperative);
      return seller ? [[seller.id, { state: part.state, facts: seller.facts }] as const] : [];
    }),
  );
  return splitOrder(displayId, draft.lines, draft.shipping).map(({ lines, ...part }) => {
    const seller = sellers.get(part.organisation_id);
    const delivered = seller?.state === "delivered";
    const row = {
      ...part,
      cash_holder: delivered ? ("seller" as const) : null,
      cash_total: delivered ? part.total : null,
      order_id: draft.input.id,
      placed_at: draft.placed_at,
      sales_channel_id: draft.input.sales_channel_id ?? null,
      state: seller?.state ?? "placed",
      women_led: seller ? womenLed(seller.facts, day).holds : false,
    };
    return { row, lines };
  });
}

async function recordPayments(container: MedusaContainer, drafts: OrderDraft[]): Promise<void> {
  const made = await container.resolve(Modules.PAYMENT).createPaymentCollections(
    drafts.map(({ input, total, paid }) => ({
      currency_code: "vnd",
      amount: total,
      captured_amount: paid,
      status: input.status === "canceled" ? "canceled" : paid > 0 ? "completed" : "not_paid",
    })),
  );
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    drafts.flatMap(({ input }, index) => {
      const collection = made[index];
      return collection
        ? [
            {
              [Modules.ORDER]: { order_id: input.id },
              [Modules.PAYMENT]: { payment_collection_id: collection.id },
            },
          ]
        : [];
    }),
  );
}

async function record(container: MedusaContainer, drafts: OrderDraft[], market: MarketFacts) {
  const orders = container.resolve(Modules.ORDER);
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const made = await orders.createOrders(drafts.map(({ input }) => input));
  const displayIds = new Map(made.map(({ id, display_id }) => [id, display_id ?? 0]));
  const parts = drafts.flatMap((draft) =>
    consignmentsOf(draft, displayIds.get(draft.input.id) ?? 0, market),
  );
  const consignments = await service.createConsignments(parts.map(({ row }) => row));
  const idOf = new Map(consignments.map(({ number, id }) => [number, id]));
  await service.createConsignmentLines(
    parts.flatMap(({ row, lines }) =>
      lines.map((line) => ({ ...line, consignment_id: idOf.get(row.number) ?? "" })),
    ),
  );
  await recordPayments(container, drafts);
}

const idsOf = (drafts: OrderDraft[]) => drafts.map(({ input }) => input.id);

async function forget(container: MedusaContainer, orderIds: string[]): Promise<void> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const parts = await service.listConsignments({ order_id: orderIds }, { take: null });
  await service.deleteConsignments(parts.map(({ id }) => id));
  await container.resolve(Modules.ORDER).deleteOrders(orderIds);
}

/**
 * Records the past orders that are not yet there, oldest first, a hundred at a time, under one lock. No event
 * tells of them, nobody gets a message, no stock moves.
 */
export const recordPastOrdersStep = createStep(
  "record-past-orders",
  async ({ orders, now }: { orders: PastOrder[]; now: string }, { container }) =>
    container.resolve(Modules.LOCKING).execute("past-orders", async () => {
      const known = await recordedKeys(container);
      const missing = orders.filter(({ key }) => !known.has(key));
      const market = await marketFacts(
        container,
        [...new Set(missing.flatMap(({ lines }) => lines.map(({ sku }) => sku)))],
        [...new Set(missing.flatMap((order) => order.consignments.map((c) => c.cooperative)))],
      );
      const drafts = missing
        .map((past) => draftOrder(past, market, new Date(now)))
        .sort((a, b) => a.placed_at.getTime() - b.placed_at.getTime());
      for (let from = 0; from < drafts.length; from += CHUNK) {
        const chunk = drafts.slice(from, from + CHUNK);
        // Whoever repairs what no event told of must not find an order that has no consignments yet.
        await oneAtATime(container, idsOf(chunk), () =>
          record(container, chunk, market).catch(async (error: unknown) => {
            await forget(container, idsOf(chunk));
            throw error;
          }),
        );
      }
      const ids = idsOf(drafts);
      return new StepResponse({ recorded: ids.length, known: orders.length - ids.length }, ids);
    }),
  async (ids, { container }) => {
    if (ids && ids.length > 0) await forget(container, ids);
  },
);
