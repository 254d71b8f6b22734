import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { AuditChange } from "../../contract";
import { AuditEntry } from "./models/audit-entry";
import { Guess } from "./models/guess";
import { OneTimeCodeTry } from "./models/one-time-code-try";
import { StaffRole } from "./models/staff-role";

interface Sql {
  execute(query: string, values?: unknown[]): Promise<unknown>;
  transactional<Result>(change: (sql: Sql) => Promise<Result>): Promise<Result>;
}

/** An entry of the trail as {@link AccessService.noteEntries} takes it. */
export interface NewEntry {
  id: string;
  actor_id: string | null;
  actor_type: string;
  role: string | null;
  method: string;
  path: string;
  kind: string;
  record_id: string;
  record_title: string | null;
  status: number;
  body: Record<string, unknown>;
  changes: readonly AuditChange[];
  ip: string | null;
}

/** Options of the plugin. */
export interface AccessOptions {
  /** Addresses, ranges or Express's names of ranges whose `X-Forwarded-*` are believed; none when left out. */
  trustedProxies?: readonly string[];
}

/** Keeps who may do what, and what was done. */
export class AccessService extends MedusaService({
  StaffRole,
  AuditEntry,
  OneTimeCodeTry,
  Guess,
}) {
  readonly trustedProxies: readonly string[];
  readonly #sql: Sql;

  constructor(container: { manager: Sql }, options: AccessOptions = {}, ...rest: unknown[]) {
    super(container, options, ...rest);
    this.#sql = container.manager;
    this.trustedProxies = options.trustedProxies ?? [];
  }

  /**
   * Notes that a one-time code was told. Gives how many different ones were within ten minutes with this one, or
   * nothing where this one was told before. Of several at once one gets a number, and each a different one at least
   * as high as those written before it.
   */
  async noteOneTimeCode(authIdentityId: string, codeHash: string): Promise<number | undefined> {
    await this.#sql.execute(
      `delete from "one_time_code_try"
       where "auth_identity_id" = ? and "created_at" < now() - interval '10 minutes'`,
      [authIdentityId],
    );
    const made = (await this.#sql.execute(
      `insert into "one_time_code_try" ("id", "auth_identity_id", "code_hash") values (?, ?, ?)
       on conflict do nothing returning "id"`,
      [generateEntityId("", "otptry"), authIdentityId, codeHash],
    )) as unknown[];
    if (made.length === 0) return undefined;
    const [counted] = (await this.#sql.execute(
      `select count(*)::int as count from "one_time_code_try" where "auth_identity_id" = ?`,
      [authIdentityId],
    )) as Array<{ count: number }>;
    return counted?.count;
  }

  /** Notes a guess under each of its keys; gives how many each has within ten minutes with this one. */
  async noteGuess(
    keyHashes: readonly string[],
  ): Promise<{ attempt: string; counts: Array<{ key_hash: string; count: number }> }> {
    const attempt = generateEntityId("", "attempt");
    await this.#sql.execute(
      `delete from "guess" where "id" in (
         select "id" from "guess" where "deleted_at" is null
            and "created_at" < now() - interval '10 minutes' limit 100 for update skip locked)`,
    );
    await this.#sql.execute(
      `insert into "guess" ("id", "attempt", "key_hash") values ${keyHashes.map(() => "(?, ?, ?)").join(", ")}`,
      keyHashes.flatMap((hash) => [generateEntityId("", "guess"), attempt, hash]),
    );
    const counts = (await this.#sql.execute(
      `select "key_hash", count(*)::int as count from "guess"
       where "key_hash" in (${keyHashes.map(() => "?").join(", ")}) and "deleted_at" is null
         and "created_at" > now() - interval '10 minutes' group by "key_hash"`,
      [...keyHashes],
    )) as Array<{ key_hash: string; count: number }>;
    return { attempt, counts };
  }

  /** A guess that was right, or was not looked at, is none. */
  async forgetGuess(attempt: string): Promise<void> {
    await this.#sql.execute(`delete from "guess" where "attempt" = ? and "deleted_at" is null`, [
      attempt,
    ]);
  }

  /** Writes entries into the trail, part by part, all or none; one whose id is there already is left alone. */
  noteEntries(parts: AsyncIterable<readonly NewEntry[]>): Promise<void> {
    return this.#sql.transactional(async (sql) => {
      for await (const entries of parts) {
        await sql.execute(
          `insert into "audit_entry" ("id", "actor_id", "actor_type", "role", "method", "path", "kind", "record_id",
                  "record_title", "status", "body", "changes", "ip")
           select * from jsonb_to_recordset(?::jsonb) as told ("id" text, "actor_id" text, "actor_type" text,
                  "role" text, "method" text, "path" text, "kind" text, "record_id" text, "record_title" text,
                  "status" int, "body" jsonb, "changes" jsonb, "ip" text)
           on conflict ("id") do nothing`,
          [JSON.stringify(entries)],
        );
      }
    });
  }

  /** Ids of the people and names of the kinds of records that stand in the trail. */
  async trailNames(): Promise<{ actors: string[]; kinds: string[] }> {
    const distinct = async (column: string) => {
      const rows = await this.#sql.execute(
        `select distinct "${column}" as value from "audit_entry" where "${column}" <> ''`,
      );
      return (rows as Array<{ value: string }>).map(({ value }) => value);
    };
    return { actors: await distinct("actor_id"), kinds: await distinct("kind") };
  }
}
