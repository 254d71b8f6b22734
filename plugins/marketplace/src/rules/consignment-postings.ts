import { type Dong, dong } from "@nang-gio/vietnam";
import type { ConsignmentState, MoneyHolder, RefundPayer } from "../contract";
import type { LedgerAccount, PostingKind } from "../ledger-contract";
import type { LineCommission } from "./commission";
import { remainingCharge } from "./rate";
import type { LineTax } from "./withheld-tax";

/** One line of a posting. Amounts are credits in whole đồng: what the market owes an account more; debits are negative. */
export interface LedgerEntryDraft {
  account: LedgerAccount;
  amount: number;
  line_item_id: string | null;
  /** What a charge was worked out on, at which rate and by which rule, where it first was. */
  base: number | null;
  rate_bp: number | null;
  rule_id: string | null;
}

/** A posting of a consignment; its entries sum to nothing. */
export interface PostingDraft {
  kind: PostingKind;
  /** 0 for the first of a kind; what corrects it counts on. */
  revision: number;
  entries: LedgerEntryDraft[];
}

/** An entry that is in the ledger. */
export interface RecordedEntry {
  kind: PostingKind;
  revision: number;
  account: LedgerAccount;
  amount: number;
  line_item_id: string | null;
  base: number | null;
}

/** What a consignment is now, and what would be charged for it if nothing had been yet. */
export interface LedgerFacts {
  state: ConsignmentState;
  lines: ReadonlyArray<{ line_item_id: string; total: Dong }>;
  shipping_total: Dong;
  /** Who took how much, once that was told. */
  cash: { holder: MoneyHolder; amount: Dong } | null;
  /** What the shopper was paid back, and by whom. */
  refunds: ReadonlyArray<{ payer: RefundPayer; amount: Dong }>;
  commission: readonly LineCommission[];
  tax: readonly LineTax[];
}

type Charge = Pick<LedgerEntryDraft, "line_item_id" | "base" | "rate_bp" | "rule_id">;

const NO_CHARGE: Charge = { line_item_id: null, base: null, rate_bp: null, rule_id: null };

/** From one account to another; nothing where it comes to nothing. */
function transfer(
  from: LedgerAccount,
  to: LedgerAccount,
  amount: number,
  charge: Charge = NO_CHARGE,
): LedgerEntryDraft[] {
  if (amount === 0) return [];
  return [
    { ...charge, account: from, amount: -amount },
    { ...charge, account: to, amount },
  ];
}

const HELD_ON: Readonly<Record<MoneyHolder, LedgerAccount>> = {
  seller: "payable",
  carrier: "carrier",
  market: "market_cash",
};

const PAID_FROM: Readonly<Record<RefundPayer, LedgerAccount>> = {
  seller: "payable",
  market: "market_cash",
};

type Target = Record<PostingKind, LedgerEntryDraft[]>;

/** Charges of lines: what is recorded shrinks with its line and is never worked out anew. */
function charges(
  kind: "commission" | "tax",
  account: LedgerAccount,
  { lines }: LedgerFacts,
  recorded: readonly RecordedEntry[],
  fresh: ReadonlyMap<string, Charge & { amount: Dong }>,
): LedgerEntryDraft[] {
  return lines.flatMap(({ line_item_id, total }) => {
    const own = recorded.filter((entry) => entry.line_item_id === line_item_id);
    if (own.length === 0) {
      const charge = fresh.get(line_item_id);
      if (!charge) return [];
      const { amount, ...basis } = charge;
      return transfer("payable", account, amount, basis);
    }
    const first = own.find(
      (entry) => entry.kind === kind && entry.account === account && entry.base !== null,
    );
    if (!first) return [];
    const amount = remainingCharge(dong(first.amount), dong(first.base ?? 0), total);
    return transfer("payable", account, amount, { ...NO_CHARGE, line_item_id });
  });
}

function target(facts: LedgerFacts, recorded: readonly RecordedEntry[]): Target {
  const { state, lines, shipping_total, cash, refunds, commission, tax } = facts;
  const cash_collected = cash ? transfer(HELD_ON[cash.holder], "shopper", cash.amount) : [];
  const refund = refunds.flatMap(({ payer, amount }) =>
    transfer("shopper", PAID_FROM[payer], amount),
  );
  if (state !== "delivered") {
    return { sale: [], delivery: [], commission: [], tax: [], cash_collected, refund };
  }
  const ofTax = (which: "vat" | "pit") =>
    new Map(
      tax.map(({ line_item_id, base, [which]: amount, [`${which}_bp` as const]: rate_bp }) => [
        line_item_id,
        { ...NO_CHARGE, line_item_id, base, rate_bp, amount },
      ]),
    );
  const ofCommission = new Map(commission.map((charge) => [charge.line_item_id, charge]));
  return {
    sale: lines.flatMap(({ line_item_id, total: amount }) =>
      transfer("shopper", "payable", amount, { ...NO_CHARGE, line_item_id }),
    ),
    delivery: transfer("shopper", "payable", shipping_total),
    commission: charges("commission", "commission", facts, recorded, ofCommission),
    tax: [
      ...charges("tax", "vat_withheld", facts, recorded, ofTax("vat")),
      ...charges("tax", "pit_withheld", facts, recorded, ofTax("pit")),
    ],
    cash_collected,
    refund,
  };
}

const keyOf = ({ account, line_item_id }: Pick<LedgerEntryDraft, "account" | "line_item_id">) =>
  `${account} ${line_item_id ?? ""}`;

/** What is missing from what is recorded until it is as it should be; summed by account and line. */
function difference(
  wanted: readonly LedgerEntryDraft[],
  recorded: readonly RecordedEntry[],
): LedgerEntryDraft[] {
  const missing = new Map<string, LedgerEntryDraft>();
  const add = (entry: LedgerEntryDraft) => {
    const sum = missing.get(keyOf(entry));
    missing.set(keyOf(entry), sum ? { ...sum, amount: sum.amount + entry.amount } : entry);
  };
  wanted.forEach(add);
  for (const { account, amount, line_item_id } of recorded) {
    add({ ...NO_CHARGE, account, amount: -amount, line_item_id });
  }
  return [...missing.values()].filter(({ amount }) => amount !== 0);
}

/**
 * The postings that bring the ledger in line with a consignment: none where it is. Delivered, it is sold: goods and
 * delivery are owed to the co-operative, less commission and tax. What was collected is owed by who holds
 * it. Whatever comes after (lines returned, all of it cancelled) is posted as a correction, to the đồng.
 */
export function postingsDue(
  facts: LedgerFacts,
  recorded: readonly RecordedEntry[],
): PostingDraft[] {
  return (Object.entries(target(facts, recorded)) as Array<[PostingKind, LedgerEntryDraft[]]>)
    .map(([kind, wanted]) => {
      const own = recorded.filter((entry) => entry.kind === kind);
      const entries = difference(wanted, own);
      return { kind, revision: new Set(own.map(({ revision }) => revision)).size, entries };
    })
    .filter(({ entries }) => entries.length > 0);
}
