import type { MedusaContainer } from "@medusajs/framework/types";
import { LEDGER_KINDS } from "../ledger-contract";
import { LEDGER_MODULE } from "../modules/ledger";
import type { LedgerService } from "../modules/ledger/service";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import type { SellerScope } from "../seller/seller-scope";
import type {
  SellerLedgerEntry,
  SellerLedgerQuery,
  SellerMonth,
  SellerMonthsQuery,
} from "../seller-money-contract";
import { settlementNumber } from "../workflows/settlements/judge";

/** What moved a co-operative's balance month by month, and how it stands now. */
export async function findMonths(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
  { limit, offset }: SellerMonthsQuery,
): Promise<{ months: SellerMonth[]; balance: number; count: number }> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE);
  const [rows, balance] = await Promise.all([
    ledger.pageMonths(organisation_id, { limit, offset }),
    ledger.balanceOf(organisation_id),
  ]);
  const months = rows.map(({ month, consignments, change, balance: then, ...sums }) => ({
    period: month,
    consignments,
    change: Number(change),
    balance: Number(then),
    ...(Object.fromEntries(LEDGER_KINDS.map((kind) => [kind, Number(sums[kind])])) as Record<
      (typeof LEDGER_KINDS)[number],
      number
    >),
  }));
  return { months, balance, count: rows[0]?.count ?? 0 };
}

/** One page of what a co-operative's balance is the sum of. */
export async function findLedger(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
  { period, kind, limit, offset }: SellerLedgerQuery,
): Promise<{ entries: SellerLedgerEntry[]; balance: number; count: number }> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE);
  const [rows, balance] = await Promise.all([
    ledger.pagePostings({ organisation_id, month: period, kind }, { limit, offset }),
    ledger.balanceOf(organisation_id),
  ]);
  const ids = (of: "consignment_id" | "settlement_id") => [
    ...new Set(rows.flatMap((row) => row[of] ?? [])),
  ];
  const [consignments, settlements] = await Promise.all([
    container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .listConsignments(
        { id: ids("consignment_id"), organisation_id },
        { select: ["id", "number"], take: limit },
      ),
    ledger.listSettlements({ id: ids("settlement_id"), organisation_id }, { take: limit }),
  ]);
  const numbers = new Map([
    ...consignments.map(({ id, number }) => [id, number] as const),
    ...settlements.map(({ id, number }) => [id, settlementNumber(number)] as const),
  ]);
  const named = (id: string | null) => (id === null ? null : { id, number: numbers.get(id) ?? "" });
  const entries = rows.map(({ id, kind: of, revision, occurred_at, amount, ...about }) => ({
    id,
    kind: of,
    correction: revision > 0,
    at: new Date(occurred_at).toISOString(),
    amount: Number(amount),
    consignment: named(about.consignment_id),
    settlement: named(about.settlement_id),
  }));
  return { entries, balance, count: rows[0]?.count ?? 0 };
}
