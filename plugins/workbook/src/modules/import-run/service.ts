import { MedusaService } from "@medusajs/framework/utils";
import type { ChangedRecord, KeptChange } from "@nang-gio/access/problem";
import { ImportFinding } from "./models/import-finding";
import { ImportRun } from "./models/import-run";

interface Sql {
  execute(query: string, params?: unknown[]): Promise<unknown>;
}

const UNIQUE_VIOLATION = "23505";

/** Who confirms an import, and from which address. */
export interface Confirming {
  actorId: string;
  ip: string | null;
}

/** In the order in which the records were written. */
function keyOf(runId: string, part: string, index: number): string {
  return [runId, String(part).padStart(10, "0"), String(index).padStart(4, "0")].join("_");
}

/** Keeps imports, their findings and, until they end, their files and what they have changed so far. */
export class ImportRunService extends MedusaService({ ImportRun, ImportFinding }) {
  readonly #sql: Sql;

  constructor(container: { manager: Sql }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** Keeps a run's file until {@link forgetFile}. */
  async keepFile(runId: string, content: Buffer): Promise<void> {
    await this.#sql.execute(`insert into "import_upload" ("run_id", "content") values (?, ?)`, [
      runId,
      content,
    ]);
  }

  /** The file of a run; `undefined` once it is forgotten. */
  async fileOf(runId: string): Promise<Buffer | undefined> {
    const rows = await this.#sql.execute(
      `select "content" from "import_upload" where "run_id" = ?`,
      [runId],
    );
    return (rows as Array<{ content: Buffer }>)[0]?.content;
  }

  async forgetFile(runId: string): Promise<void> {
    await this.#sql.execute(`delete from "import_upload" where "run_id" = ?`, [runId]);
  }

  /** Keeps what a part of a run has changed until {@link forgetChanges}; gives what names that part. */
  async keepChanges(runId: string, changed: readonly ChangedRecord[]): Promise<string> {
    const rows = await this.#sql.execute(
      `insert into "import_change" ("run_id", "changed") values (?, ?::jsonb) returning "id"`,
      [runId, JSON.stringify(changed)],
    );
    return (rows as Array<{ id: string }>)[0]?.id ?? "";
  }

  /** What a run has changed, part by part, also before a process that wrote it died. */
  async *changesOf(runId: string): AsyncGenerator<KeptChange[]> {
    const parts = await this.#sql.execute(
      `select "id" from "import_change" where "run_id" = ? order by "id"`,
      [runId],
    );
    for (const { id } of parts as Array<{ id: string }>) {
      const rows = await this.#sql.execute(`select "changed" from "import_change" where "id" = ?`, [
        id,
      ]);
      const [part] = rows as Array<{ changed: ChangedRecord[] }>;
      yield (part?.changed ?? []).map((record, index) => ({
        ...record,
        key: keyOf(runId, id, index),
      }));
    }
  }

  /** Forgets what a run has changed, or one part of it. */
  async forgetChanges(runId: string, part?: string): Promise<void> {
    await this.#sql.execute(
      `delete from "import_change" where "run_id" = ?${part ? ` and "id" = ?` : ""}`,
      [runId, ...(part ? [part] : [])],
    );
  }

  /** Forgets the files of runs that nobody has confirmed for so many days. */
  async forgetUnconfirmed(days: number): Promise<void> {
    await this.#sql.execute(
      `delete from "import_upload" where "run_id" in (
         select "id" from "import_run"
          where "state" = 'waiting' and "created_at" < now() - make_interval(days => ?))`,
      [days],
    );
  }

  /**
   * Moves a waiting run to running: of several callers one is told `claimed`. Only one run at a time may
   * be running in the market.
   */
  async claim(
    runId: string,
    { actorId, ip }: Confirming,
  ): Promise<"claimed" | "not_waiting" | "another_running"> {
    try {
      const rows = await this.#sql.execute(
        `update "import_run"
            set "state" = 'running', "confirmed_by" = ?, "confirmed_from" = ?, "confirmed_at" = now(),
                "alive_at" = null, "updated_at" = now()
          where "id" = ? and "state" = 'waiting' and "deleted_at" is null
          returning "id"`,
        [actorId, ip, runId],
      );
      return (rows as unknown[]).length > 0 ? "claimed" : "not_waiting";
    } catch (error) {
      if ((error as { code?: string }).code === UNIQUE_VIOLATION) return "another_running";
      throw error;
    }
  }

  /** A claimed run that nobody has written, or given a sign of life of, for a while. */
  async abandoned(silentSeconds: number): Promise<string | undefined> {
    const rows = await this.#sql.execute(
      `select "id" from "import_run"
        where "state" = 'running'
          and coalesce("alive_at", "confirmed_at") < now() - make_interval(secs => ?)`,
      [silentSeconds],
    );
    return (rows as Array<{ id: string }>)[0]?.id;
  }

  /**
   * Takes a claimed run to be written; of several callers one is told so. A run that another writes is free
   * again once that one has given no sign of life for a while.
   */
  async begin(runId: string, silentSeconds: number): Promise<boolean> {
    const rows = await this.#sql.execute(
      `update "import_run" set "alive_at" = now()
        where "id" = ? and "state" = 'running'
          and ("alive_at" is null or "alive_at" < now() - make_interval(secs => ?))
        returning "id"`,
      [runId, silentSeconds],
    );
    return (rows as unknown[]).length > 0;
  }

  /** A sign of life. */
  async stayAlive(runId: string): Promise<void> {
    await this.#sql.execute(`update "import_run" set "alive_at" = now() where "id" = ?`, [runId]);
  }

  /** Notes which products a run is making, by their codes; none once they are there. */
  async noteMaking(runId: string, codes: readonly string[]): Promise<void> {
    await this.#sql.execute(`update "import_run" set "making" = ?::jsonb where "id" = ?`, [
      codes.length > 0 ? JSON.stringify(codes) : null,
      runId,
    ]);
  }

  /** A sign of life with what has been written so far. */
  async progress(runId: string, rowsDone: number): Promise<void> {
    await this.#sql.execute(
      `update "import_run" set "alive_at" = now(), "rows_done" = ? where "id" = ?`,
      [rowsDone, runId],
    );
  }
}
