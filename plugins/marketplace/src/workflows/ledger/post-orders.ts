import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { LedgerService, NewPosting } from "../../modules/ledger/service";
import { postingsDue, type RecordedEntry } from "../../rules/consignment-postings";
import { oneAtATime } from "../consignments/lock";
import { readConsignmentFacts } from "./read-facts";

async function recordedOf(
  service: LedgerService,
  orderIds: string[],
): Promise<Map<string, RecordedEntry[]>> {
  const postings = await service.listLedgerPostings(
    { order_id: orderIds },
    { relations: ["entries"], order: { revision: "ASC" }, take: null },
  );
  const recorded = new Map<string, RecordedEntry[]>();
  for (const { consignment_id, kind, revision, entries } of postings) {
    if (consignment_id === null || kind === "payout" || kind === "transfer") continue;
    const own = entries.map(({ account, amount, line_item_id, base }) => ({
      kind,
      revision,
      account,
      amount: Number(amount),
      line_item_id,
      base: base === null ? null : Number(base),
    }));
    recorded.set(consignment_id, [...(recorded.get(consignment_id) ?? []), ...own]);
  }
  return recorded;
}

/**
 * Posts what the ledger lacks of the consignments of some orders, while nothing else writes them; gives how many
 * postings. A ledger is only added to: there is nothing to take back.
 */
const postOrdersStep = createStep(
  "post-orders",
  async ({ order_ids }: { order_ids: string[] }, { container }) =>
    oneAtATime(container, order_ids, async () => {
      const service = container.resolve<LedgerService>(LEDGER_MODULE);
      const [consignments, recorded] = await Promise.all([
        readConsignmentFacts(container, order_ids),
        recordedOf(service, order_ids),
      ]);
      const now = new Date();
      const postings = consignments.flatMap(
        ({ id, order_id, organisation_id, delivered_at, facts }) =>
          postingsDue(facts, recorded.get(id) ?? []).map(
            (posting): NewPosting => ({
              ...posting,
              organisation_id,
              order_id,
              consignment_id: id,
              occurred_at: posting.revision === 0 ? delivered_at : now,
            }),
          ),
      );
      if (postings.length > 0) await service.record(postings);
      return new StepResponse(postings.length);
    }),
);

/** Brings the ledger in line with the consignments of some orders; a second time it does nothing. */
export const postOrdersWorkflow = createWorkflow(
  "post-orders",
  (input: { order_ids: string[] }) => new WorkflowResponse(postOrdersStep(input)),
);
