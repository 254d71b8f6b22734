import type { MedusaContainer } from "@medusajs/framework/types";
import { POSTING_KINDS } from "../ledger-contract";
import { LEDGER_MODULE } from "../modules/ledger";
import type { LedgerService } from "../modules/ledger/service";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import type { SellerScope } from "../seller/seller-scope";
import type {
  SellerLedgerEntry,
  SellerLedgerQuery,
  SellerSettlement,
  SellerSettlementsQuery,
} from "../seller-money-contract";

/** What moved a co-operative's balance month by month, and how it stands now. */
export async function findSettlements(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
  { limit, offset }: SellerSettlementsQuery,
): Promise<{ settlements: SellerSettlement[]; balance: number; count: number }> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE);
  const [rows, balance] = await Promise.all([
    ledger.pageMonths(organisation_id, { limit, offset }),
    ledger.balanceOf(organisation_id),
  ]);
  const settlements = rows.map(({ month, consignments, change, balance: then, ...sums }) => ({
    period: month,
    consignments,
    change: Number(change),
    balance: Number(then),
    ...(Object.fromEntries(POSTING_KINDS.map((kind) => [kind, Number(sums[kind])])) as Record<
      (typeof POSTING_KINDS)[number],
      number
    >),
  }));
  return { settlements, balance, count: rows[0]?.count ?? 0 };
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
  const consignments = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listConsignments(
      { id: [...new Set(rows.map(({ consignment_id }) => consignment_id))], organisation_id },
      { select: ["id", "number"], take: limit },
    );
  const numbers = new Map(consignments.map(({ id, number }) => [id, number]));
  const entries = rows.map(({ id, kind: of, revision, occurred_at, consignment_id, amount }) => ({
    id,
    kind: of,
    correction: revision > 0,
    at: new Date(occurred_at).toISOString(),
    amount: Number(amount),
    consignment: { id: consignment_id, number: numbers.get(consignment_id) ?? "" },
  }));
  return { entries, balance, count: rows[0]?.count ?? 0 };
}
