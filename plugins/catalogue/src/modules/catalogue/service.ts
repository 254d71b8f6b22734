import { MedusaService } from "@medusajs/framework/utils";
import type { Transactions } from "@nang-gio/access/sql";
import { openShelf } from "../../shelf/current";
import { type Entry, EntryReader } from "./entries";
import { CatalogueChange } from "./models/catalogue-change";
import { CatalogueEntry } from "./models/catalogue-entry";
import { logCooperatives, logPages, type Named, writeEntries } from "./write-entries";

/** Changes older than this many versions are forgotten; a reader further behind starts anew. */
const KEPT_CHANGES = 50_000;

/** Keeps the read model of the shop: an entry per product on sale and the log of its changes. */
export class CatalogueService extends MedusaService({ CatalogueEntry, CatalogueChange }) {
  readonly reader: EntryReader;
  readonly #sql: Transactions;

  constructor(container: { manager: Transactions }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
    this.reader = new EntryReader(container.manager);
    openShelf(this.reader);
  }

  /**
   * Puts entries in and takes others out, all or none. What is already so is left alone and does not
   * raise the version. `beside` writes what belongs to the changed ids elsewhere; when it fails nothing
   * is kept, so that the next comparison finds the difference again. Gives the ids that changed.
   */
  write(
    entries: readonly Entry[],
    gone: readonly string[],
    beside: (changed: ReadonlySet<string>) => Promise<void>,
  ): Promise<string[]> {
    return this.#sql.transactional(async (sql) => {
      const changed = await writeEntries(sql, entries, gone);
      if (changed.length > 0) await beside(new Set(changed));
      return changed;
    });
  }

  /** Tells readers that pages of co-operatives have changed, whatever their products say. */
  async announceCooperatives(handles: readonly string[]): Promise<void> {
    if (handles.length === 0) return;
    await this.#sql.transactional((sql) => logCooperatives(sql, handles));
  }

  /**
   * Tells readers that what stands on pages beside goods has changed: on those of products and co-operatives that are
   * named, by handle, and on all that do not tell what they show.
   */
  async announcePages(named: Named): Promise<void> {
    await this.#sql.transactional((sql) => logPages(sql, named));
  }

  /** Forgets changes that no reader can still be behind. */
  async forgetOldChanges(): Promise<void> {
    await this.#sql.execute(
      `delete from "catalogue_change"
        where "id" < (select max("id") from "catalogue_change") - ${KEPT_CHANGES}`,
    );
  }
}
