import { MedusaService } from "@medusajs/framework/utils";
import type { Transactions } from "@nang-gio/access/sql";
import {
  countRows,
  giveTables,
  moveTables,
  type Pair,
  tablesChangedSince,
} from "@nang-gio/cooperative/succession/move-rows";
import type { Actor } from "../trade-event/turn";
import { type ChannelTurn, channelTeller } from "./channel-turn";
import { MarketChannel } from "./models/market-channel";
import { MarketChannelChange } from "./models/market-channel-change";
import { MarketChannelValue } from "./models/market-channel-value";
import { TradeEventFile } from "./models/trade-event-file";
import { TradeFollowUp } from "./models/trade-follow-up";
import { TradeMeeting } from "./models/trade-meeting";
import { TradeSample } from "./models/trade-sample";

/** Tables that say by `organisation_id` whose their rows are. */
const RECORDS = ["market_channel", "trade_follow_up", "trade_meeting", "trade_sample"] as const;

/** By what a record of the receiver says the same as one of the giver: that one stays where it is. */
const TWINS: Partial<Record<(typeof RECORDS)[number], string>> = {
  market_channel: `(other."kind", other."name") = (own."kind", own."name") and other."ended_on" is null and own."ended_on" is null`,
  trade_follow_up: `(other."event_id", other."buyer_id", other."after_days") = (own."event_id", own."buyer_id", own."after_days")`,
  trade_meeting: `other."event_id" = own."event_id" and other."cancelled_at" is null and own."cancelled_at" is null
    and (other."buyer_id" = own."buyer_id" or (other."day", other."starts") = (own."day", own."starts"))`,
};

/** Keeps the channels of organisations and what connects them with buyers at events. */
export class MarketLinkService extends MedusaService({
  MarketChannel,
  MarketChannelValue,
  MarketChannelChange,
  TradeFollowUp,
  TradeMeeting,
  TradeSample,
  TradeEventFile,
}) {
  readonly #sql: Transactions;

  constructor(container: { manager: Transactions }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** Does something with the channels of an organisation, one after the other. */
  inTurn<Result>(
    organisation_id: string,
    actor: Actor,
    run: (turn: ChannelTurn) => Promise<Result>,
  ): Promise<Result> {
    return this.#sql.transactional(async (sql) => {
      await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
        `market_channel ${organisation_id}`,
      ]);
      return run({ sql, tell: channelTeller(sql, actor) });
    });
  }

  /** How many records of each kind an organisation has. */
  countRecords(organisation_id: string) {
    return countRows(this.#sql, RECORDS, organisation_id);
  }

  /** Hands the records of one organisation to another, but what that one has likewise; gives their ids by table. */
  handOver(pair: Pair): Promise<Record<string, string[]>> {
    return moveTables(this.#sql, RECORDS, pair, TWINS);
  }

  /** Gives records, by table and id, to an organisation. */
  give(records: Record<string, string[]>, organisation_id: string): Promise<void> {
    return giveTables(this.#sql, RECORDS, records, organisation_id);
  }

  /** Which records of two organisations were written after an instant, by table. */
  changedSince(pair: Pair, since: Date): Promise<string[]> {
    return tablesChangedSince(this.#sql, RECORDS, pair, since);
  }
}
