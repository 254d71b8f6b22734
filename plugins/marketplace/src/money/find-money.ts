import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { LEDGER_KINDS } from "../ledger-contract";
import { LEDGER_MODULE } from "../modules/ledger";
import type { LedgerService } from "../modules/ledger/service";
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

const Numbered = z.object({ id: z.string(), number: z.string(), settles: z.boolean() });

/** What consignments and settlements are called, by their ids. */
async function numbersOf(
  container: MedusaContainer,
  organisation_id: string,
  rows: ReadonlyArray<Record<"consignment_id" | "settlement_id", string | null>>,
): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) => row.consignment_id ?? row.settlement_id ?? []);
  const of = (table: string, settles: boolean) => `
    select id, number::text, ${settles} as settles from ${table}
     where id in (select jsonb_array_elements_text(?::jsonb)) and organisation_id = ? and deleted_at is null`;
  const asked = [JSON.stringify(ids), organisation_id];
  const found = await readRows(
    container,
    Numbered,
    `${of("consignment", false)} union all ${of("settlement", true)}`,
    [...asked, ...asked],
  );
  return new Map(
    found.map(({ id, number, settles }) => [
      id,
      settles ? settlementNumber(Number(number)) : number,
    ]),
  );
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
  const numbers = await numbersOf(container, organisation_id, rows);
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
