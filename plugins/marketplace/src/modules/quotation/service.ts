import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { Sql, Transactions } from "@nang-gio/access/sql";
import { giveRows, moveRows, type Pair } from "@nang-gio/cooperative/succession/move-rows";
import type {
  AskQuotation,
  QuotationAction,
  QuotationEventKind,
  QuotationSide,
  QuotationState,
} from "../../quotations-contract";
import { mayMoveQuotation, QUOTATION_MOVES, quotationStateOn } from "../../rules/quotation-moves";
import type { KeptLine } from "./kept-line";
import { Quotation } from "./models/quotation";
import { QuotationAnswer } from "./models/quotation-answer";
import { QuotationEvent } from "./models/quotation-event";

/** What a buyer asks of which co-operative. */
export interface NewQuotation extends Omit<AskQuotation, "cooperative" | "lines"> {
  account_id: string;
  organisation_id: string;
  lines: KeptLine[];
  language: string;
  now: Date;
}

/** What an answer says; amounts in đồng. */
export interface GivenPrices {
  prices: number[];
  delivery_charge: number;
  goods_total: number;
  total: number;
  valid_until: string;
  terms: string;
}

/** What is done with a quotation, by whom, and how it was seen. */
export interface QuotationChange {
  id: string;
  seen: number;
  action: QuotationAction;
  side: QuotationSide;
  actor_id: string | null;
  note?: string | null;
  answer?: GivenPrices;
  /** Of one that is accepted. */
  order_id?: string;
  /** Day in Vietnam. */
  today: string;
  now: Date;
}

/** Which cart a quotation, as it was seen, is to become an order of, and which one it named before. */
export interface QuotationTie {
  id: string;
  seen: number;
  before: string | null;
  cart_id: string;
}

/** What came of a change: done, or done before by the same; else why not. */
export type QuotationOutcome = "done" | "again" | "changed" | "expired" | "not_now";

interface KeptState {
  state: QuotationState;
  revision: number;
  version: number;
  valid_until: string | null;
  order_id: string | null;
}

interface LastEvent {
  kind: QuotationEventKind;
  side: QuotationSide;
  note: string | null;
}

/** What the market keeps of what somebody asked to be offered, for them. */
export type KeptQuotation = Pick<
  Awaited<ReturnType<QuotationService["listQuotations"]>>[number],
  "number" | "state" | "firm" | "tax_number" | "country" | "deliver_to" | "note" | "asked_at"
> & { lines: KeptLine[]; words: string[] };

/** Keeps what buyers in bulk ask, what co-operatives answer, and what became of it. */
export class QuotationService extends MedusaService({
  Quotation,
  QuotationAnswer,
  QuotationEvent,
}) {
  readonly #sql: Transactions;

  constructor(container: { manager: Transactions }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** Keeps a quotation that is asked for; of the same form sent twice the one that was kept. */
  ask(asked: NewQuotation): Promise<{ id: string; is_new: boolean }> {
    const { account_id, organisation_id, key, firm, tax_number, country, buyer_kind } = asked;
    const { deliver_to, deliver_by, note, language, now } = asked;
    return this.#sql.transactional(async (sql) => {
      const [made] = await sql.execute<{ id: string }>(
        `insert into "quotation" ("id", "account_id", "key", "organisation_id", "state", "lines", "firm", "tax_number",
             "country", "buyer_kind", "deliver_to", "deliver_by", "note", "language", "asked_at", "moved_at")
           values (?, ?, ?, ?, 'asked', ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         on conflict ("account_id", "key") where deleted_at is null do nothing returning "id"`,
        [
          ...[generateEntityId(undefined, "quot"), account_id, key, organisation_id],
          ...[JSON.stringify(asked.lines), firm, tax_number ?? null, country, buyer_kind],
          ...[deliver_to, deliver_by ?? null, note || null, language, now, now],
        ],
      );
      if (!made) {
        const [kept] = await sql.execute<{ id: string }>(
          `select "id" from "quotation" where "account_id" = ? and "key" = ? and "deleted_at" is null`,
          [account_id, key],
        );
        return { id: kept?.id ?? "", is_new: false };
      }
      const event = { kind: "asked", side: "buyer", actor_id: account_id } as const;
      await addEvent(sql, made.id, { ...event, revision: 0, note: null, version: null, now });
      return { id: made.id, is_new: true };
    });
  }

  /** Does something with a quotation as it was seen; of two at once one does it, the other is told. */
  change(change: QuotationChange): Promise<QuotationOutcome> {
    const { id, seen, action, side, today } = change;
    return this.#sql.transactional(async (sql) => {
      const [kept] = await sql.execute<KeptState>(
        `select "state", "revision", "version", "valid_until", "order_id"
           from "quotation" where "id" = ? and "deleted_at" is null for update`,
        [id],
      );
      if (!kept) return "not_now";
      if (kept.revision === seen + 1 && (await isSaid(sql, kept, change))) return "again";
      if (kept.revision !== seen) return "changed";
      // What is ordered was accepted while its answer held, however late that is written down.
      const state = change.order_id ? kept.state : quotationStateOn(kept, today);
      if (!mayMoveQuotation(side, action, state)) {
        return action === "accept" && state === "expired" ? "expired" : "not_now";
      }
      await keepChange(sql, kept, change);
      return "done";
    });
  }

  /** The cart of which a quotation may become an order, while it is not recorded as one. */
  async openCart(id: string): Promise<string | null> {
    const [kept] = await this.#sql.execute<{ cart_id: string | null }>(
      `select "cart_id" from "quotation" where "id" = ? and "order_id" is null`,
      [id],
    );
    return kept?.cart_id ?? null;
  }

  /**
   * Ties the one cart to a quotation of which it may become an order now, instead of the one before; gives whether that is
   * done: not where the quotation is another than was seen.
   */
  async tie({ id, seen, before, cart_id }: QuotationTie): Promise<boolean> {
    const tied = await this.#sql.execute<{ id: string }>(
      `update "quotation" set "cart_id" = ?, "updated_at" = now()
        where "id" = ? and "revision" = ? and "state" = 'answered' and "cart_id" is not distinct from ? returning "id"`,
      [cart_id, id, seen, before],
    );
    return tied.length > 0;
  }

  /** Answers whose last day is before a day in Vietnam or that name a cart, as they are seen. */
  answersToFollow(
    today: string,
  ): Promise<Array<{ id: string; revision: number; is_over: boolean }>> {
    return this.#sql.execute(
      `select "id", "revision", "valid_until" < ? as "is_over" from "quotation"
        where "state" = 'answered' and ("valid_until" < ? or "cart_id" is not null) and "deleted_at" is null
        order by "id"`,
      [today, today],
    );
  }

  /** All that is kept of what somebody asked. @param customer_id Medusa's id of the customer, the account's own */
  async ofShopper(customer_id: string): Promise<KeptQuotation[]> {
    const found = await this.listQuotations(
      { account_id: customer_id },
      { relations: ["events"], order: { asked_at: "ASC" }, take: null },
    );
    return found.map(({ lines, events, ...kept }) => ({
      ...kept,
      lines: lines as unknown as KeptLine[],
      words: events.flatMap(({ side, note }) => (side === "buyer" && note ? [note] : [])),
    }));
  }

  /**
   * Forgets who asked: what is open is withdrawn, firms, places and words go; what was asked for, answered and ordered stays
   * for the market's figures. Gives those that were withdrawn.
   */
  async forgetShopper(customer_id: string, now: Date): Promise<string[]> {
    return this.#sql.transactional(async (sql) => {
      const open = await sql.execute<{ id: string; revision: number }>(
        `update "quotation" set "state" = 'withdrawn', "revision" = "revision" + 1, "moved_at" = ?
          where "account_id" = ? and "state" in ('asked', 'answered', 'expired') returning "id", "revision"`,
        [now, customer_id],
      );
      for (const { id, revision } of open) {
        const event = { kind: "withdrawn", side: "buyer", actor_id: null } as const;
        await addEvent(sql, id, { ...event, revision, note: null, version: null, now });
      }
      await sql.execute(
        `update "quotation_event" set "actor_id" = null, "note" = null
          where "side" = 'buyer' and "quotation_id" in (select "id" from "quotation" where "account_id" = ?)`,
        [customer_id],
      );
      await sql.execute(
        `update "quotation" set "account_id" = null, "firm" = '***', "tax_number" = null, "deliver_to" = '***',
                "note" = null, "cart_id" = null, "updated_at" = now() where "account_id" = ?`,
        [customer_id],
      );
      return open.map(({ id }) => id);
    });
  }

  /** Hands what was asked of an organisation to another; gives the ids. */
  handOver(pair: Pair): Promise<string[]> {
    return moveRows(this.#sql, "quotation", pair);
  }

  /** Gives quotations to an organisation. */
  give(ids: readonly string[], organisation_id: string): Promise<void> {
    return giveRows(this.#sql, "quotation", ids, organisation_id);
  }
}

interface NewEvent extends LastEvent {
  revision: number;
  actor_id: string | null;
  version: number | null;
  now: Date;
}

async function addEvent(sql: Sql, id: string, event: NewEvent): Promise<void> {
  const { revision, kind, side, actor_id, note, version, now } = event;
  await sql.execute(
    `insert into "quotation_event" ("id", "quotation_id", "revision", "kind", "side", "actor_id", "note", "version",
         "happened_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[generateEntityId(undefined, "quotev"), id, revision, kind, side, actor_id, note],
      ...[version, now],
    ],
  );
}

/** Whether the last thing that happened is the very same. */
async function isSaid(sql: Sql, { version }: KeptState, change: QuotationChange): Promise<boolean> {
  const { id, seen, action, side, note, answer } = change;
  const [last] = await sql.execute<LastEvent>(
    `select "kind", "side", "note" from "quotation_event"
      where "quotation_id" = ? and "revision" = ? and "deleted_at" is null`,
    [id, seen + 1],
  );
  if (last?.kind !== QUOTATION_MOVES[action].kind || last.side !== side) return false;
  if (last.note !== (note || null)) return false;
  if (!answer) return true;
  const [same] = await sql.execute<{ id: string }>(
    `select "id" from "quotation_answer" where "quotation_id" = ? and "version" = ? and "prices" = ?::jsonb
        and "delivery_charge" = ? and "valid_until" = ? and "terms" = ?`,
    [
      ...[id, version, JSON.stringify(answer.prices), answer.delivery_charge],
      ...[answer.valid_until, answer.terms],
    ],
  );
  return same !== undefined;
}

async function keepChange(sql: Sql, kept: KeptState, change: QuotationChange): Promise<void> {
  const { id, action, side, actor_id, note, answer, order_id, now } = change;
  const { to, kind } = QUOTATION_MOVES[action];
  const version = answer ? kept.version + 1 : kept.version;
  if (answer) {
    const { prices, delivery_charge, goods_total, total, valid_until, terms } = answer;
    await sql.execute(
      `insert into "quotation_answer" ("id", "quotation_id", "version", "prices", "delivery_charge", "goods_total",
           "total", "valid_until", "terms", "answered_by", "answered_at")
         values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[generateEntityId(undefined, "quotans"), id, version, JSON.stringify(prices)],
        ...[delivery_charge, goods_total, total, valid_until, terms, actor_id, now],
      ],
    );
  }
  await sql.execute(
    `update "quotation" set "state" = ?, "revision" = "revision" + 1, "version" = ?, "moved_at" = ?,
            "valid_until" = coalesce(?, "valid_until"), "total" = coalesce(?, "total"), "order_id" = ?,
            "cart_id" = case when ?::boolean then "cart_id" end, "updated_at" = now()
      where "id" = ?`,
    [
      ...[to, version, now, answer?.valid_until ?? null, answer?.total ?? null],
      ...[order_id ?? null, order_id !== undefined, id],
    ],
  );
  await addEvent(sql, id, {
    ...{ revision: kept.revision + 1, kind, side, actor_id, note: note || null, now },
    version: answer ? version : null,
  });
}
