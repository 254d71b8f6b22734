import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { Language } from "@nang-gio/access/problem";
import type { Transactions } from "@nang-gio/access/sql";
import { giveRows, moveRows, type Pair } from "@nang-gio/cooperative/succession/move-rows";
import type {
  ConversationSide,
  ConversationSubject,
  MessageFault,
} from "../../conversations-contract";
import { Conversation } from "./models/conversation";
import { ConversationMessage } from "./models/conversation-message";

/** A conversation to be opened. */
export interface NewConversation {
  account_id: string;
  organisation_id: string;
  about: ConversationSubject;
  about_id: string;
  language: Language;
}

/** A message to be kept; its pictures are the conversation's. */
export interface NewMessage {
  conversation_id: string;
  author: ConversationSide;
  /** Who of the co-operative writes. */
  writer_id: string | null;
  key: string;
  text: string;
  pictures: string[];
  /** In which a shopper writes. */
  language: Language | null;
}

/** What staff decide on a message, as they saw it. */
export interface MessageDecision {
  id: string;
  seen: number;
  /** Why it is hidden; `null` shows it. */
  reason: MessageFault | null;
}

/** Takes an instant since which something was written, and one since which an empty one was opened. */
const OVER = `"deleted_at" is null and ("last_at" < ? or ("last_at" is null and "created_at" < ?))`;

/** Keeps what shoppers ask co-operatives and what they answer, how far each has read, and reports. */
export class ConversationService extends MedusaService({ Conversation, ConversationMessage }) {
  readonly #sql: Transactions;

  constructor(container: { manager: Transactions }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** The one conversation of a shopper and a co-operative about a thing; gives whether it is new. */
  async open(wanted: NewConversation): Promise<{ id: string; is_new: boolean }> {
    const { account_id, organisation_id, about, about_id, language } = wanted;
    const made = generateEntityId(undefined, "conv");
    const [row] = await this.#sql.execute<{ id: string }>(
      `insert into "conversation" as kept ("id", "account_id", "organisation_id", "about", "about_id", "language")
         values (?, ?, ?, ?, ?, ?)
       on conflict ("account_id", "organisation_id", "about_id") where deleted_at is null
         do update set "updated_at" = kept."updated_at"
       returning "id"`,
      [made, account_id, organisation_id, about, about_id, language],
    );
    const id = row?.id ?? made;
    return { id, is_new: id === made };
  }

  /**
   * Keeps a message, each key of a side once; gives its number. Of several at once each has its own. Nothing where the
   * conversation was forgotten meanwhile.
   */
  async send(sent: NewMessage): Promise<{ number: number; is_new: boolean } | undefined> {
    const { conversation_id, author, writer_id, key, text, pictures, language } = sent;
    return this.#sql.transactional(async (sql) => {
      const [kept] = await sql.execute<{ last: number }>(
        `select greatest("shopper_number", "cooperative_number") as last from "conversation" where "id" = ? for update`,
        [conversation_id],
      );
      if (!kept) return undefined;
      const [known] = await sql.execute<{ number: number }>(
        `select "number" from "conversation_message" where "conversation_id" = ? and "author" = ? and "key" = ?`,
        [conversation_id, author, key],
      );
      if (known) return { number: known.number, is_new: false };
      const number = kept.last + 1;
      await sql.execute(
        `insert into "conversation_message" ("id", "conversation_id", "number", "key", "author", "writer_id", "text", "pictures")
           values (?, ?, ?, ?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)))`,
        [
          ...[generateEntityId(undefined, "convmsg"), conversation_id, number, key, author],
          ...[writer_id, text, JSON.stringify(pictures)],
        ],
      );
      await sql.execute(
        `update "conversation" set "${author}_number" = ?, "last_at" = now(), "updated_at" = now(),
                "closed_at" = ${author === "shopper" ? "null" : `"closed_at"`},
                "language" = coalesce(?, "language")
          where "id" = ?`,
        [number, language, conversation_id],
      );
      return { number, is_new: true };
    });
  }

  /** Notes up to which message a side has read; what was read stays read. */
  async read(id: string, side: ConversationSide, number: number): Promise<void> {
    await this.#sql.execute(
      `update "conversation"
          set "${side}_read" = least(?::integer, greatest("shopper_number", "cooperative_number")), "updated_at" = now()
        where "id" = ? and "${side}_read" < least(?::integer, greatest("shopper_number", "cooperative_number"))`,
      [number, id, number],
    );
  }

  /** No answer is owed; gives whether that is so: not where the shopper has written since the message that was seen. */
  async close(id: string, seen: number): Promise<boolean> {
    const rows = await this.#sql.execute<{ id: string }>(
      `update "conversation" set "closed_at" = coalesce("closed_at", now()), "updated_at" = now()
        where "id" = ? and "shopper_number" <= ? returning "id"`,
      [id, seen],
    );
    return rows.length > 0;
  }

  /** Notes that a side reported a message of the other's that it can read; gives whether there is one. */
  async report(
    conversation_id: string,
    side: ConversationSide,
    { number, reason }: { number: number; reason: MessageFault },
  ): Promise<boolean> {
    const rows = await this.#sql.execute<{ id: string }>(
      `update "conversation_message"
          set "reported_for" = coalesce("reported_for", ?), "reported_at" = coalesce("reported_at", now()), "updated_at" = now()
        where "conversation_id" = ? and "number" = ? and "author" <> ? and "hidden_reason" is null
       returning "id"`,
      [reason, conversation_id, number, side],
    );
    return rows.length > 0;
  }

  /**
   * Hides a reported message or shows it, and settles the report. Gives whether that is done: one that was decided
   * otherwise since it was seen stays so.
   */
  async decide({ id, seen, reason }: MessageDecision): Promise<boolean> {
    const decided = await this.#sql.execute<{ id: string }>(
      `update "conversation_message"
          set "hidden_reason" = ?, "settled_at" = now(), "revision" = "revision" + 1, "updated_at" = now()
        where "id" = ? and "revision" = ? and "reported_at" is not null returning "id"`,
      [reason, id, seen],
    );
    if (decided.length > 0) return true;
    // Asked for itself: of two at once the other sees what the first has decided.
    const same = await this.#sql.execute<{ id: string }>(
      `select "id" from "conversation_message"
        where "id" = ? and "revision" > ? and "hidden_reason" is not distinct from ?`,
      [id, seen, reason],
    );
    return same.length > 0;
  }

  /** How many of a shopper's conversations hold something that they have not read. */
  async countUnread(account_id: string): Promise<number> {
    const [row] = await this.#sql.execute<{ count: number }>(
      `select count(*)::int as "count" from "conversation"
        where "account_id" = ? and "cooperative_number" > "shopper_read" and "deleted_at" is null`,
      [account_id],
    );
    return row?.count ?? 0;
  }

  /** Conversations that nobody needs any more: no message since an instant, or, opened before another, none at all. */
  async findOver(last_before: Date, empty_before: Date): Promise<string[]> {
    const rows = await this.#sql.execute<{ id: string }>(
      `select "id" from "conversation" where ${OVER}`,
      [last_before, empty_before],
    );
    return rows.map(({ id }) => id);
  }

  /** Takes those away of conversations that {@link findOver} found in which nothing was written since; gives how many. */
  async forgetOver(ids: readonly string[], last_before: Date, empty_before: Date): Promise<number> {
    const rows = await this.#sql.execute<{ id: string }>(
      `delete from "conversation" where "id" in (select jsonb_array_elements_text(?::jsonb)) and ${OVER} returning "id"`,
      [JSON.stringify(ids), last_before, empty_before],
    );
    return rows.length;
  }

  /** Takes conversations away with their messages; those that are gone already stay so. */
  async forget(ids: readonly string[]): Promise<void> {
    await this.#sql.execute(
      `delete from "conversation" where "id" in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(ids)],
    );
  }

  /** Hands a co-operative's conversations over; gives the ids. Who asked both about themselves stays with each. */
  handOver(pair: Pair): Promise<string[]> {
    const twin = `other."account_id" = own."account_id" and other."about_id" = own."about_id"`;
    return moveRows(this.#sql, "conversation", pair, twin);
  }

  /** Gives conversations to an organisation. */
  give(ids: readonly string[], organisation_id: string): Promise<void> {
    return giveRows(this.#sql, "conversation", ids, organisation_id);
  }
}
