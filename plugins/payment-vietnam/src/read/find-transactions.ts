import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { Problem } from "@nang-gio/access/problem";
import type { AdminBankTransaction, BankTransactionsQuery } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { namedOrders } from "../rules/transfer-code";

const MOST_GUESSES = 3;

type Transaction = Awaited<ReturnType<PrepaymentService["listBankTransactions"]>>[number];

/** Transfers with the numbers of the orders that they are for. */
async function shown(
  service: PrepaymentService,
  transactions: readonly Transaction[],
): Promise<AdminBankTransaction[]> {
  const awaited = await service.listAwaitedPayments(
    { order_id: transactions.flatMap(({ order_id }) => order_id ?? []) },
    { select: ["order_id", "number"], take: null },
  );
  const numbers = new Map(awaited.map(({ order_id, number }) => [order_id, number]));
  return transactions.map((one) => {
    const { sure, likely } = namedOrders(one.content);
    const number = numbers.get(one.order_id ?? "");
    return {
      id: one.id,
      source: one.source,
      reference: one.reference,
      occurred_at: one.occurred_at.toISOString(),
      amount: Number(one.amount),
      content: one.content,
      payer: one.payer,
      state: one.state,
      order: one.order_id && number ? { id: one.order_id, number } : null,
      matched_by: one.matched_by,
      reason: one.reason,
      return_reference: one.return_reference,
      returned_on: one.returned_on,
      guesses: one.state === "unmatched" ? [...sure, ...likely].slice(0, MOST_GUESSES) : [],
    };
  });
}

/** One page of what came to the market's account, the newest first. */
export async function findTransactions(
  container: MedusaContainer,
  { state, q, limit, offset }: BankTransactionsQuery,
): Promise<{ transactions: AdminBankTransaction[]; count: number }> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const like = q?.trim() ? `%${literal(q.trim())}%` : undefined;
  const [found, count] = await service.listAndCountBankTransactions(
    {
      ...(state ? { state } : {}),
      ...(like
        ? {
            $or: [
              { content: { $ilike: like } },
              { reference: { $ilike: like } },
              { payer: { $ilike: like } },
            ],
          }
        : {}),
    },
    { order: { occurred_at: "DESC", id: "ASC" }, take: limit, skip: offset },
  );
  return { transactions: await shown(service, found), count };
}

/** One transfer. @throws Problem `payment.transaction_unknown` */
export async function oneTransaction(
  container: MedusaContainer,
  id: string,
): Promise<AdminBankTransaction> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const found = await service.listBankTransactions({ id: [id] }, { take: 1 });
  const [one] = await shown(service, found);
  if (!one) throw new Problem("not_found", "payment.transaction_unknown");
  return one;
}
