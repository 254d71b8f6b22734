import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { Transactions } from "@nang-gio/access/sql";
import {
  countRows,
  giveTables,
  moveTables,
  type Pair,
  tablesChangedSince,
} from "@nang-gio/cooperative/succession/move-rows";
import { TradeEvent } from "./models/trade-event";
import { TradeEventAgreement } from "./models/trade-event-agreement";
import { TradeEventAttendance } from "./models/trade-event-attendance";
import { TradeEventBuyer } from "./models/trade-event-buyer";
import { TradeEventChange } from "./models/trade-event-change";
import { TradeEventParticipation } from "./models/trade-event-participation";
import { type Actor, type KeptEvent, type Turn, teller } from "./turn";

/** Tables of what organisations did at events. */
const RECORDS = [
  "trade_event_participation",
  "trade_event_attendance",
  "trade_event_agreement",
] as const;

/** By what a record of the receiver says the same as one of the giver: that one stays where it is. */
const TWINS: Partial<Record<(typeof RECORDS)[number], string>> = {
  trade_event_participation: `other."event_id" = own."event_id"`,
  trade_event_attendance: `(other."event_id", other."day") = (own."event_id", own."day") and other."cancelled_at" is null`,
  trade_event_agreement: `(other."event_id", other."kind", other."number") = (own."event_id", own."kind", own."number")
    and other."cancelled_at" is null`,
};

/** Keeps events of trade promotion and what was done at them. Writes are done in turn, one event at a time. */
export class TradeEventService extends MedusaService({
  TradeEvent,
  TradeEventParticipation,
  TradeEventAttendance,
  TradeEventBuyer,
  TradeEventAgreement,
  TradeEventChange,
}) {
  readonly #sql: Transactions;

  constructor(container: { manager: Transactions }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** Keeps a new event; gives its id. */
  plan(event: Omit<KeptEvent, "id" | "state" | "cancel_reason" | "revision">, actor: Actor) {
    const id = generateEntityId(undefined, "tev");
    return this.#sql.transactional(async (sql) => {
      const { kind, title, title_en, first_day, last_day, register_until, organisers } = event;
      await sql.execute(
        `insert into "trade_event" ("id", "kind", "title", "title_en", "first_day", "last_day", "register_until",
             "is_online", "link", "commune_code", "address", "organisers", "budget", "state")
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                 array(select jsonb_array_elements_text(?::jsonb)), ?, 'planned')`,
        [
          ...[id, kind, title, title_en, first_day, last_day, register_until, event.is_online],
          ...[event.link, event.commune_code, event.address, JSON.stringify(organisers)],
          event.budget,
        ],
      );
      const told = { subject: "event", subject_id: id, change: "planned", after: event } as const;
      await teller(sql, id, actor)(told);
      return id;
    });
  }

  /** Does something at an event, one after the other; gives nothing where there is no such event. */
  atEvent<Result>(
    id: string,
    actor: Actor,
    run: (turn: Turn) => Promise<Result>,
  ): Promise<Result | undefined> {
    return this.#sql.transactional(async (sql) => {
      const [found] = await sql.execute<KeptEvent>(
        `select "id", "kind", "title", "title_en", "first_day", "last_day", "register_until", "is_online", "link",
                "commune_code", "address", "organisers", "budget"::float8 as "budget", "state", "cancel_reason", "revision"
           from "trade_event" where "id" = ? and "deleted_at" is null for update`,
        [id],
      );
      return found && (await run({ sql, event: found, tell: teller(sql, id, actor) }));
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
