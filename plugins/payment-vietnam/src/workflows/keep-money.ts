import type { TransactionSource } from "../contract";
import type { PrepaymentService } from "../modules/prepayment/service";

/** Money that VNPay or Stripe has for the market; `amount` in đồng. */
export interface ProviderMoney {
  source: TransactionSource;
  /** The market's, as it is known there. */
  account: string;
  reference: string;
  occurred_at: Date;
  amount: number;
  content: string;
  payer: string | null;
  /** Whose it is; without it staff say so, or send it back. */
  order_id?: string;
}

/** Writes money down, once for its number. */
export async function keepMoney(service: PrepaymentService, money: ProviderMoney): Promise<void> {
  const { account, reference, order_id } = money;
  const [known] = await service.listBankTransactions(
    { account, reference },
    { select: ["id"], take: 1 },
  );
  if (known) return;
  await service.createBankTransactions(
    order_id
      ? { ...money, state: "matched", matched_by: "attempt" }
      : { ...money, state: "unmatched" },
  );
}
