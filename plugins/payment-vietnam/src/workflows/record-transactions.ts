import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { BankEntry, TransactionSource } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { sameMoney } from "../rules/same-money";
import { matchOf, namedOrders } from "../rules/transfer-code";
import { awaitedPayments } from "./await-payments";
import { settlePrepaymentsStep } from "./settle-prepayments";

/** What one source tells of an account. */
export interface ToldTransactions {
  source: TransactionSource;
  account: string;
  entries: BankEntry[];
}

/** How much of it was new, and the orders that it was for. */
export interface RecordedTransactions {
  added: number;
  known: number;
  order_ids: string[];
}

const PATIENCE_SECONDS = 30;

type Service = PrepaymentService;
type Transaction = Awaited<ReturnType<Service["listBankTransactions"]>>[number];

/** Which order each of some transfers is for, by what the orders lack before any of them. */
async function matched(container: MedusaContainer, entries: readonly BankEntry[]) {
  const named = entries.map(({ content }) => namedOrders(content));
  const numbers = [...new Set(named.flatMap(({ sure, likely }) => [...sure, ...likely]))].filter(
    (number) => number <= 2_147_483_647,
  );
  const awaited = await awaitedPayments(container, { numbers });
  const orders = awaited.map(({ order_id, number, balance, expired_at }) => ({
    order_id,
    number,
    missing: expired_at ? 0 : Math.max(0, -Number(balance)),
  }));
  return entries.map((entry, at) => {
    const { sure = [], likely = [] } = named[at] ?? {};
    return { entry, order_id: matchOf({ sure, likely }, entry.amount, orders) };
  });
}

/** Splits what is told into what is known by its number, and what is not. */
async function unknownOf(service: Service, { account, source, entries }: ToldTransactions) {
  const references = entries.map(({ reference }) => reference);
  const known = await service.listBankTransactions(
    { account, $or: [{ reference: references }, { other_reference: references }] },
    { take: null },
  );
  const told = new Set(
    known.flatMap(({ reference, other_reference }) => [reference, other_reference]),
  );
  const fresh: BankEntry[] = [];
  for (const entry of entries) {
    if (told.has(entry.reference)) continue;
    told.add(entry.reference);
    fresh.push(entry);
  }
  if (fresh.length === 0) return fresh;
  const others = await service.listBankTransactions(
    {
      account,
      source: { $ne: source },
      other_reference: null,
      amount: fresh.map(({ amount }) => amount),
    },
    { take: null },
  );
  return leaveOutOthers(service, fresh, others);
}

/** What the other source has told already, under a number of its own, is no new money: it only gets its second number. */
async function leaveOutOthers(
  service: Service,
  fresh: readonly BankEntry[],
  others: readonly Transaction[],
): Promise<BankEntry[]> {
  const taken = new Set<string>();
  const left: BankEntry[] = [];
  for (const entry of fresh) {
    const same = others.find(
      (one) => !taken.has(one.id) && sameMoney({ ...one, amount: Number(one.amount) }, entry),
    );
    if (!same) left.push(entry);
    else {
      taken.add(same.id);
      await service.updateBankTransactions({ id: same.id, other_reference: entry.reference });
    }
  }
  return left;
}

/**
 * Writes down what came to an account, each transfer once, however often and in whichever order it is told, and whose it
 * is. One source of an account at a time; there is nothing to take back.
 */
const recordTransactionsStep = createStep(
  "record-bank-transactions",
  async (told: ToldTransactions, { container }) => {
    const service = container.resolve<Service>(PREPAYMENT_MODULE);
    const { account, source } = told;
    // Between processes a workflow's input travels as JSON.
    const entries = told.entries.map((entry) => ({
      ...entry,
      occurred_at: new Date(entry.occurred_at),
    }));
    return container.resolve(Modules.LOCKING).execute(
      [`bank-account:${account}`],
      async () => {
        const fresh = await matched(
          container,
          await unknownOf(service, { account, source, entries }),
        );
        await service.createBankTransactions(
          fresh.map(({ entry, order_id }) => ({
            ...entry,
            account,
            source,
            order_id,
            state: order_id ? ("matched" as const) : ("unmatched" as const),
            matched_by: order_id ? ("content" as const) : null,
          })),
        );
        const done: RecordedTransactions = {
          added: fresh.length,
          known: entries.length - fresh.length,
          order_ids: fresh.flatMap(({ order_id }) => order_id ?? []),
        };
        return new StepResponse(done);
      },
      { timeout: PATIENCE_SECONDS },
    );
  },
);

/** Writes down what a bank told, and settles the orders that it was for. */
export const recordTransactionsWorkflow = createWorkflow(
  "record-bank-transactions",
  (input: ToldTransactions) => {
    const done = recordTransactionsStep(input);
    settlePrepaymentsStep(transform(done, ({ order_ids }) => ({ order_ids })));
    return new WorkflowResponse(done);
  },
);
