import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { PostingDraft } from "../../rules/consignment-postings";
import { type LedgerFilter, monthRows, postingRows, recordPostings, type Sql } from "./ledger-sql";
import { CommissionRule } from "./models/commission-rule";
import { LedgerEntry } from "./models/ledger-entry";
import { LedgerPosting } from "./models/ledger-posting";
import { TaxpayerTerm } from "./models/taxpayer-term";

/** A posting with whose it is and when it happened. */
export interface NewPosting extends PostingDraft {
  organisation_id: string;
  order_id: string;
  consignment_id: string;
  occurred_at: Date;
}

/**
 * Keeps what the market owes each co-operative and why: a double-entry ledger that is only ever added to, and the
 * terms by which it charges. Sums are whole đồng.
 */
export class LedgerService extends MedusaService({
  LedgerPosting,
  LedgerEntry,
  CommissionRule,
  TaxpayerTerm,
}) {
  readonly #sql: Sql;

  constructor(container: { manager: Sql }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** Adds postings, each whole or not at all; one that is there (by consignment, kind and revision) is left out. */
  async record(postings: readonly NewPosting[]): Promise<void> {
    const rows = postings.map(({ entries, ...posting }) => ({
      posting: { ...posting, id: generateEntityId(undefined, "lpost") },
      entries,
    }));
    await recordPostings(
      this.#sql,
      rows.map(({ posting }) => posting),
      rows.flatMap(({ posting, entries }) =>
        entries.map((entry) => ({
          ...entry,
          id: generateEntityId(undefined, "lent"),
          posting_id: posting.id,
        })),
      ),
    );
  }

  /** What the market owes an organisation now; negative: what it owes the market. */
  async balanceOf(organisationId: string): Promise<number> {
    const [row] = await this.#sql.execute<{ balance: string }>(
      `select coalesce(sum(entry."amount"), 0) as balance
         from "ledger_posting" posting join "ledger_entry" entry on entry."posting_id" = posting."id"
        where posting."organisation_id" = ? and entry."account" = 'payable'`,
      [organisationId],
    );
    return Number(row?.balance ?? 0);
  }

  /** Sums of an organisation by month in Vietnam, the newest first. */
  pageMonths(organisationId: string, page: { limit: number; offset: number }) {
    return monthRows(this.#sql, organisationId, page);
  }

  /** One page of what moved the balance of an organisation, the newest first. */
  pagePostings(filter: LedgerFilter, page: { limit: number; offset: number }) {
    return postingRows(this.#sql, filter, page);
  }
}
