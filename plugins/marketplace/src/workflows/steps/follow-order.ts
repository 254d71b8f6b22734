import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { changedConsignments } from "../../rules/changed-consignments";
import { oneAtATime } from "../consignments/lock";
import { readSplitOrder } from "../consignments/split-order";
import { writeConsignments } from "../consignments/write";

type Kept = Awaited<ReturnType<typeof readConsignments>>;

const readConsignments = (service: MarketplaceService, order_id: string) =>
  service.listConsignments({ order_id }, { relations: ["lines"], take: null });

async function replaceLines(
  service: MarketplaceService,
  ids: string[],
  lines: Parameters<MarketplaceService["createConsignmentLines"]>[0],
): Promise<void> {
  const old = await service.listConsignmentLines({ consignment_id: ids }, { take: null });
  await service.deleteConsignmentLines(old.map(({ id }) => id));
  await service.createConsignmentLines(lines);
}

/**
 * Brings the consignments of an order in line with what became of it: pieces taken out or put in, goods of one
 * more co-operative, all of it cancelled. What is already so is left alone.
 */
export const followOrderStep = createStep(
  "follow-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    return oneAtATime(container, order_id, async () => {
      const before = await readConsignments(service, order_id);
      const order = await readSplitOrder(container, order_id, before);
      const { changed, missing } = changedConsignments(before, order);
      const ids = changed.map(({ id }) => id);
      if (changed.length > 0) {
        await service.updateConsignments(changed.map(({ lines: _lines, ...row }) => row));
        const relined = changed.flatMap(({ id, lines }) => (lines ? [{ id, lines }] : []));
        await replaceLines(
          service,
          relined.map(({ id }) => id),
          relined.flatMap(({ id, lines }) =>
            lines.map((line) => ({ ...line, consignment_id: id })),
          ),
        );
      }
      const stateOf = new Map(before.map(({ id, state }) => [id, state]));
      const events = await service.createConsignmentEvents(
        changed
          .filter(({ id, state }) => stateOf.get(id) !== state)
          .map(({ id, state }) => ({ consignment_id: id, state })),
      );
      const made = missing.length > 0 ? await writeConsignments(service, order, missing) : [];
      const kept: Kept = before.filter(({ id }) => ids.includes(id));
      const eventIds = events.map(({ id }) => id);
      return new StepResponse([...ids, ...made], { made, kept, eventIds });
    });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    const { made, kept, eventIds } = undo;
    await service.deleteConsignmentEvents(eventIds);
    if (made.length > 0) await service.deleteConsignments(made);
    if (kept.length === 0) return;
    await service.updateConsignments(
      kept.map(({ id, state, goods_total, shipping_total, total, shipping_method, pickup }) => ({
        ...{ id, state, goods_total, shipping_total, total },
        ...{ shipping_method, pickup },
      })),
    );
    await replaceLines(
      service,
      kept.map(({ id }) => id),
      kept.flatMap(({ id, lines }) =>
        lines.map(({ consignment: _consignment, ...line }) => ({ ...line, consignment_id: id })),
      ),
    );
  },
);
