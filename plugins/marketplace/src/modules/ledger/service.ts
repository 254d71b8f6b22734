import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import {
  giveTables,
  moveTables,
  type Pair,
  tablesChangedSince,
} from "@nang-gio/cooperative/succession/move-rows";
import type { CalendarDate } from "@nang-gio/vietnam";
import type { PostingDraft } from "../../rules/consignment-postings";
import { periodOf, type SettlementPeriod } from "../../rules/settlement-periods";
import { draftDue } from "./draft-due";
import { type LedgerFilter, monthRows, payableTo, postingRows, recordPostings } from "./ledger-sql";
import { CommissionRule } from "./models/commission-rule";
import { LedgerEntry } from "./models/ledger-entry";
import { LedgerPosting } from "./models/ledger-posting";
import { Settlement } from "./models/settlement";
import { SettlementEvent } from "./models/settlement-event";
import { TaxpayerTerm } from "./models/taxpayer-term";
import {
  approveSettlement,
  type Payout,
  paySettlement,
  reopenSettlement,
  type SettlementMove,
  unsettledBefore,
} from "./settlement-sql";
import { settledConsignments, settlementSums } from "./statement-sql";
import { type Transfer, transferBack, transferBalance } from "./transfer-sql";

/** Tables of what is owed and settled, and on which terms. */
const HANDED_OVER = ["taxpayer_term"] as const;
const WATCHED = ["ledger_posting", "settlement", "taxpayer_term"] as const;

/** A posting with whose it is and when it happened. */
export interface NewPosting extends PostingDraft {
  organisation_id: string;
  order_id: string;
  consignment_id: string;
  occurred_at: Date;
}

/** Options of the plugin. */
export interface LedgerOptions {
  /** How often co-operatives are settled with; each calendar month where nothing is said. */
  settlementPeriod?: SettlementPeriod;
}

type Move = Omit<SettlementMove, "event_id">;

const newId = (prefix: string) => generateEntityId(undefined, prefix);

/**
 * Keeps what the market owes each co-operative and why: a double-entry ledger that is only ever added to, and the
 * terms by which it charges. Sums are whole đồng.
 */
export class LedgerService extends MedusaService({
  LedgerPosting,
  LedgerEntry,
  CommissionRule,
  TaxpayerTerm,
  Settlement,
  SettlementEvent,
}) {
  readonly #sql: Sql;
  readonly #period: SettlementPeriod;

  constructor(container: { manager: Sql }, options: LedgerOptions = {}, ...rest: unknown[]) {
    super(container, options, ...rest);
    this.#sql = container.manager;
    this.#period = options.settlementPeriod ?? "month";
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
  balanceOf(organisationId: string): Promise<number> {
    return payableTo(this.#sql, organisationId);
  }

  /** Sums of an organisation by month in Vietnam, the newest first. */
  pageMonths(organisationId: string, page: { limit: number; offset: number }) {
    return monthRows(this.#sql, organisationId, page);
  }

  /** One page of what moved the balance of an organisation, the newest first. */
  pagePostings(filter: LedgerFilter, page: { limit: number; offset: number }) {
    return postingRows(this.#sql, filter, page);
  }

  /** Organisations with entries from before a day that no settlement has. */
  unsettledBefore(day: CalendarDate, organisationId?: string) {
    return unsettledBefore(this.#sql, day, organisationId);
  }

  /** The first day of the period that a day lies in, by the market's own period. */
  periodStart(day: CalendarDate): CalendarDate {
    return periodOf(day, this.#period).from;
  }

  /** As {@link draftDue}, by the market's own period. */
  draftDue(organisation_id: string, today: CalendarDate, actor_id: string | null) {
    const due = { organisation_id, today, actor_id, kind: this.#period };
    return draftDue(this.#sql, due, newId);
  }

  /** Approves a draft for an account. Gives whether it was still as it was seen. */
  approve(move: Move, account: Parameters<typeof approveSettlement>[2]): Promise<boolean> {
    return approveSettlement(this.#sql, { ...move, event_id: newId("settlev") }, account);
  }

  /** Takes an approved settlement back to a draft. Gives whether it was still as it was seen. */
  reopen(move: Move, reason: string): Promise<boolean> {
    return reopenSettlement(this.#sql, { ...move, event_id: newId("settlev") }, reason);
  }

  /** Posts the payout of an approved settlement. Gives whether it was still as it was seen. */
  pay(move: Move, transfer: Pick<Payout, "paid_on" | "transfer_reference">): Promise<boolean> {
    return paySettlement(
      this.#sql,
      { ...move, event_id: newId("settlev") },
      { ...transfer, posting_id: newId("lpost"), entry_ids: [newId("lent"), newId("lent")] },
    );
  }

  /** Gives what is owed to one organisation to another, once for a succession; and as what it pays tax where that has none. */
  async handOver(succession: string, pair: Pair): Promise<Record<string, string[]>> {
    await transferBalance(this.#sql, this.#transfer(succession, pair));
    return moveTables(this.#sql, HANDED_OVER, pair, { taxpayer_term: "true" });
  }

  /** Gives back what a succession has handed over. */
  async handBack(
    succession: string,
    { from_id, to_id }: Pair,
    moved: Record<string, string[]>,
  ): Promise<void> {
    const back = this.#transfer(`${succession}:back`, { from_id: to_id, to_id: from_id });
    await transferBack(this.#sql, succession, back);
    await giveTables(this.#sql, HANDED_OVER, moved, from_id);
  }

  /** Which of two organisations' money was written after an instant, by table. */
  changedSince(pair: Pair, since: Date): Promise<string[]> {
    return tablesChangedSince(this.#sql, WATCHED, pair, since);
  }

  #transfer(transfer_id: string, pair: Pair): Transfer {
    return {
      transfer_id,
      ...pair,
      posting_ids: [newId("lpost"), newId("lpost")],
      entry_ids: [newId("lent"), newId("lent"), newId("lent"), newId("lent")],
    };
  }

  /** What a settlement is the sum of. */
  sumsOf(id: string) {
    return settlementSums(this.#sql, id);
  }

  /** Every consignment of a settlement. */
  consignmentsOf(id: string) {
    return settledConsignments(this.#sql, id);
  }
}
