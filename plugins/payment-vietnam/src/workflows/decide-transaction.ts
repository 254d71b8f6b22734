import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { MatchTransaction, ReturnTransaction } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { awaitedPayments } from "./await-payments";
import { settlePrepaymentsStep } from "./settle-prepayments";

interface Decided {
  id: string;
  actor_id: string;
}

type Transaction = Awaited<ReturnType<PrepaymentService["retrieveBankTransaction"]>>;

/** Decides about a transfer that nobody else decides about meanwhile. @throws Problem `payment.transaction_unknown` */
function alone<Result>(
  container: MedusaContainer,
  id: string,
  decide: (service: PrepaymentService, found: Transaction) => Promise<Result>,
): Promise<Result> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  return container.resolve(Modules.LOCKING).execute([`bank-transaction:${id}`], async () => {
    const [found] = await service.listBankTransactions({ id: [id] }, { take: 1 });
    if (!found) throw new Problem("not_found", "payment.transaction_unknown");
    return decide(service, found);
  });
}

const matchTransactionStep = createStep(
  "match-bank-transaction",
  ({ id, actor_id, number }: Decided & MatchTransaction, { container }) =>
    alone(container, id, async (service, found) => {
      const [awaited] = await awaitedPayments(container, { numbers: [number] });
      if (!awaited) {
        throw new Problem("invalid_data", "payment.order_not_prepaid", {
          field: "number",
          params: { number },
        });
      }
      const { order_id } = awaited;
      if (found.state !== "unmatched" && found.order_id !== order_id) {
        throw new Problem("conflict", `payment.transaction_is_${found.state}`);
      }
      if (found.state === "unmatched") {
        await service.updateBankTransactions({
          id,
          order_id,
          state: "matched",
          matched_by: "staff",
          decided_by: actor_id,
          decided_at: new Date(),
        });
      }
      return new StepResponse({ order_ids: [order_id] });
    }),
);

/** Staff say which order a transfer is for; the order is settled by it. The same said again changes nothing. */
export const matchTransactionWorkflow = createWorkflow(
  "match-bank-transaction",
  (input: Decided & MatchTransaction) => {
    const matched = matchTransactionStep(input);
    settlePrepaymentsStep(transform(matched, ({ order_ids }) => ({ order_ids })));
    return new WorkflowResponse(matched);
  },
);

const returnTransactionStep = createStep(
  "return-bank-transaction",
  ({ id, actor_id, reason, reference, paid_on }: Decided & ReturnTransaction, { container }) =>
    alone(container, id, async (service, found) => {
      const again = found.state === "returned" && found.return_reference === reference;
      if (found.state !== "unmatched" && !again) {
        throw new Problem("conflict", `payment.transaction_is_${found.state}`);
      }
      if (!again) {
        await service.updateBankTransactions({
          id,
          state: "returned",
          reason,
          return_reference: reference,
          returned_on: paid_on,
          decided_by: actor_id,
          decided_at: new Date(),
        });
      }
      return new StepResponse(id);
    }),
);

/** Staff sent a transfer that is for no order back whole. The same said again changes nothing. */
export const returnTransactionWorkflow = createWorkflow(
  "return-bank-transaction",
  (input: Decided & ReturnTransaction) => new WorkflowResponse(returnTransactionStep(input)),
);
