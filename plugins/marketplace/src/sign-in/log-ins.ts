import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";

/** Where the log-ins of one kind of people are kept. */
interface Tables {
  sessions: string;
  accounts: string;
  /** Of the ids of log-ins. */
  prefix: string;
}

/** One log-in that holds. */
export interface OpenLogIn {
  id: string;
  user_agent: string | null;
  created_at: Date;
  last_used_at: Date;
}

/** Which log-ins of a person end: one, or all but one. */
export type Ending = { account_id: string } & ({ only: string } | { except: string | null });

/** What an ending ended, so that it can be taken back. */
export interface Ended {
  ids: string[];
  /** What stood for the person before, where all ended. */
  account: { id: string; log_ins_from: Date | null } | null;
}

/**
 * The log-ins of one kind of people, each a record whose id (`jti`) is in the token. Ending all ends those too that
 * have begun and are only being made.
 */
export class LogIns {
  readonly #sql: Sql;
  readonly #tables: Tables;

  constructor(sql: Sql, tables: Tables) {
    this.#sql = sql;
    this.#tables = tables;
  }

  /** Keeps a log-in that began at an instant, and forgets the person's expired ones; `undefined` where it has ended since. */
  async begin(
    logIn: { account_id: string; user_agent: string | null; expires_at: Date },
    beganAt: Date,
  ): Promise<string | undefined> {
    const { account_id, user_agent, expires_at } = logIn;
    const { sessions, accounts, prefix } = this.#tables;
    const now = new Date();
    const id = generateEntityId(undefined, prefix);
    await this.#sql.execute(
      `delete from "${sessions}" where "account_id" = ? and "expires_at" < ?`,
      [account_id, now],
    );
    await this.#sql.execute(
      `insert into "${sessions}" ("id", "account_id", "user_agent", "last_used_at", "expires_at")
       values (?, ?, ?, ?, ?)`,
      [id, account_id, user_agent, now, expires_at],
    );
    // The password may have become another between its check and now.
    const [over] = await this.#sql.execute(
      `update "${sessions}" session set "ended_at" = ? from "${accounts}" account
        where session."id" = ? and account."id" = session."account_id" and account."log_ins_from" > ?
        returning session."id"`,
      [now, id, beganAt],
    );
    return over ? undefined : id;
  }

  /** A person's log-ins that hold, the one last used first. */
  open(account_id: string): Promise<OpenLogIn[]> {
    return this.#sql.execute<OpenLogIn>(
      `select "id", "user_agent", "created_at", "last_used_at" from "${this.#tables.sessions}"
        where "account_id" = ? and "ended_at" is null and "expires_at" > ? and "deleted_at" is null
        order by "last_used_at" desc`,
      [account_id, new Date()],
    );
  }

  /** Notes that a log-in was used. */
  async use(id: string, now: Date): Promise<void> {
    await this.#sql.execute(
      `update "${this.#tables.sessions}" set "last_used_at" = ?, "updated_at" = ? where "id" = ?`,
      [now, now, id],
    );
  }

  /** Ends log-ins at once. */
  async end(ending: Ending): Promise<Ended> {
    const { account_id } = ending;
    const { sessions, accounts } = this.#tables;
    const now = new Date();
    let account: Ended["account"] = null;
    if (!("only" in ending)) {
      const [before] = await this.#sql.execute<NonNullable<Ended["account"]>>(
        `select "id", "log_ins_from" from "${accounts}" where "id" = ?`,
        [account_id],
      );
      account = before ?? null;
      await this.#sql.execute(`update "${accounts}" set "log_ins_from" = ? where "id" = ?`, [
        now,
        account_id,
      ]);
    }
    const [which, value] =
      "only" in ending ? [`"id" = ?`, ending.only] : [`"id" <> ?`, ending.except ?? ""];
    const ended = await this.#sql.execute<{ id: string }>(
      `update "${sessions}" set "ended_at" = ?
        where "account_id" = ? and "ended_at" is null and "deleted_at" is null and ${which}
        returning "id"`,
      [now, account_id, value],
    );
    return { ids: ended.map(({ id }) => id), account };
  }

  /** Takes an ending back. */
  async reopen({ ids, account }: Ended): Promise<void> {
    const { sessions, accounts } = this.#tables;
    for (const id of ids) {
      await this.#sql.execute(`update "${sessions}" set "ended_at" = null where "id" = ?`, [id]);
    }
    if (!account) return;
    await this.#sql.execute(`update "${accounts}" set "log_ins_from" = ? where "id" = ?`, [
      account.log_ins_from,
      account.id,
    ]);
  }
}
