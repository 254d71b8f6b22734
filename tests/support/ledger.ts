import type { OrganisationKind } from "@nang-gio/cooperative/contract";
import type { TestMarket } from "./market";

/** What was sold of a consignment that a shopper had paid the market for, in đồng. */
export interface PastSale {
  organisation: string;
  consignment: string;
  /** The day in Vietnam. */
  day: string;
  sale: number;
  delivery?: number;
  commission?: number;
  /** Collected at the door, by the co-operative. */
  cash?: number;
  /** 1 and more: a correction. */
  revision?: number;
}

/** Writes sales of the past straight into the ledger, as nothing can be sold in the past any more. */
export async function postPast(market: TestMarket, sales: readonly PastSale[]): Promise<void> {
  for (const { organisation, consignment, day, revision = 0, ...sums } of sales) {
    const kinds = [
      ["sale", "shopper", sums.sale],
      ["delivery", "shopper", sums.delivery ?? 0],
      ["commission", "commission", -(sums.commission ?? 0)],
      ["cash_collected", "shopper", -(sums.cash ?? 0)],
    ] as const;
    for (const [kind, account, amount] of kinds.filter(([, , moved]) => moved !== 0)) {
      const id = `${consignment}-${kind}-${revision}`;
      await market.sql(
        `with posting as (
           insert into ledger_posting (id, organisation_id, order_id, consignment_id, kind, revision, occurred_at)
           values ($1, $2, 'order', $3, $4, $5, ($6 || ' 12:00+07')::timestamptz)
         )
         insert into ledger_entry (id, posting_id, account, amount)
         values ($1 || '-p', $1, 'payable', $7), ($1 || '-o', $1, $8, -$7::bigint)`,
        [id, organisation, consignment, kind, revision, day, amount, account],
      );
    }
  }
}

/** Has the market keep its commission since 2020, in hundredths of a percent: of everybody, or of one kind of organisation. */
export async function chargeCommission(
  market: TestMarket,
  rate_bp: number,
  kind: OrganisationKind | null = null,
): Promise<void> {
  await market.sql(
    `insert into commission_rule (id, organisation_kind, "from", rate_bp) values ($1, $2, '2020-01-01', $3)`,
    [`commission-${kind ?? "everybody"}`, kind, rate_bp],
  );
}

/** Has tax withheld of an organisation since 2020, as of a household. */
export async function taxAsHousehold(
  market: TestMarket,
  organisation: string | undefined,
): Promise<void> {
  await market.sql(
    `insert into taxpayer_term (id, organisation_id, taxpayer, "from") values ('household', $1, 'household', '2020-01-01')`,
    [organisation],
  );
}

/** Tells the account that a co-operative is paid to. */
export async function tellAccount(
  market: TestMarket,
  organisation: string,
  account_number = "1017595600",
): Promise<void> {
  await market.sql(
    `insert into seller_payout_account (id, organisation_id, bank_bin, account_number, holder, changed_by, changed_at)
     values ($1, $2, '970436', $3, 'HTX MINH HOA', 'test', now())
     on conflict (id) do update set account_number = excluded.account_number`,
    [`account-${organisation}`, organisation, account_number],
  );
}
