import type { SearchTypes } from "@medusajs/framework/types";
import {
  AbstractSearchProviderService,
  extractPrimaryKeyFilter,
  MedusaError,
} from "@medusajs/framework/utils";
import { type EnqueuedTask, type IndexObject, Meilisearch, type Task } from "meilisearch";
import { encoder } from "../../engine/documents";
import { asking, EngineAway, isNotFound } from "../../engine/errors";
import { datesAmong } from "../../engine/fields";
import { filterOf } from "../../engine/filters";
import { MeilisearchOptions } from "../../engine/options";
import { askedFor } from "../../engine/search";
import { IDENTIFIER, settingsOf } from "../../engine/settings";

type Definition = SearchTypes.ResolvedSearchIndexDefinition;

const TASK_POLL_MS = 25;
const UNDER_WAY: ReadonlyArray<Task["status"]> = ["enqueued", "processing"];
const MOST_INDEXES = 1_000;

function enqueued({ taskUid, indexUid }: EnqueuedTask): SearchTypes.SearchTask {
  return { id: String(taskUid), index: indexUid ?? undefined, status: "enqueued" };
}

function settled(task: SearchTypes.SearchTask, { status, error }: Task): SearchTypes.SearchTask {
  return {
    ...task,
    status: status === "succeeded" ? "succeeded" : "failed",
    ...(error ? { error: { message: error.message, code: error.code } } : {}),
  };
}

/**
 * A provider of Medusa's Search Module that keeps indexes in Meilisearch. Errors are Medusa's: `not_found` for an
 * index that is not there, `invalid_data` for what can't be asked, {@link EngineAway} when nobody answers.
 */
export class MeilisearchService extends AbstractSearchProviderService {
  static override identifier = IDENTIFIER;

  readonly #options: MeilisearchOptions;
  readonly #reader: Meilisearch;
  readonly #writer: Meilisearch;

  /** @throws ZodError for options that are not {@link MeilisearchOptions}. */
  constructor(_container: unknown, options: unknown) {
    super();
    this.#options = MeilisearchOptions.parse(options);
    const { host, apiKey, searchTimeoutMs, writeTimeoutMs } = this.#options;
    this.#reader = new Meilisearch({ host, apiKey, timeout: searchTimeoutMs });
    this.#writer = new Meilisearch({ host, apiKey, timeout: writeTimeoutMs });
  }

  /** Resolves when the engine answers as soon as a search would need it. @throws EngineAway otherwise. */
  async reach(): Promise<void> {
    await asking(() => this.#reader.multiSearch({ queries: [] }));
  }

  override async search(query: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([query]);
    if (!result) throw new Error("The engine answered nothing");
    return result;
  }

  /** All queries in one round. */
  override async searchMany(
    inputs: SearchTypes.ProviderSearchQuery[],
  ): Promise<SearchTypes.SearchResult[]> {
    const asked = inputs.map(({ index, ...query }) =>
      askedFor(
        { ...query, index: { ...index, physical_name: this.#uid(index.physical_name) } },
        this.#options,
      ),
    );
    const queries = asked.flatMap((one) => one.queries);
    if (queries.length === 0) return [];
    const { results } = await asking(() =>
      this.#reader.multiSearch<{ queries: typeof queries }, Record<string, unknown>>({ queries }),
    );
    return asked.map((one) => one.read(results.splice(0, one.queries.length)));
  }

  /** Makes the engine's index what the definition says, and waits until it is. */
  override async upsertIndex({ index }: { index: Definition }): Promise<SearchTypes.SearchTask> {
    const { physical_name: name, primary_key: primaryKey } = index;
    const uid = this.#uid(name);
    const settings = settingsOf(index, this.#options);
    const existing = await this.#find(name);
    if (existing && existing.primaryKey !== primaryKey) {
      await this.#done(() => this.#writer.deleteIndex(uid));
    }
    if (existing?.primaryKey !== primaryKey) {
      await this.#done(() => this.#writer.createIndex(uid, { primaryKey }));
    }
    return this.#done(() => this.#writer.index(uid).updateSettings(settings));
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    if (!(await this.#find(index))) return { index, status: "succeeded" };
    return enqueued(await asking(() => this.#writer.deleteIndex(this.#uid(index))));
  }

  /** Puts one index in the place of another at once, and takes away what stood there. */
  async replaceIndex({
    index,
    by,
  }: {
    index: Definition;
    by: string;
  }): Promise<SearchTypes.SearchTask> {
    const { physical_name: name, primary_key: primaryKey } = index;
    const [there, here] = [this.#uid(name), this.#uid(by)];
    if (!(await this.#find(name))) {
      await this.#done(() => this.#writer.createIndex(there, { primaryKey }));
    }
    await this.#done(() => this.#writer.swapIndexes([{ indexes: [there, here], rename: false }]));
    return enqueued(await asking(() => this.#writer.deleteIndex(here)));
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const [{ results }, stats] = await asking(() =>
      Promise.all([this.#writer.getRawIndexes({ limit: MOST_INDEXES }), this.#writer.getStats()]),
    );
    const before = this.#uid("");
    return results
      .filter(({ uid }) => uid.startsWith(before))
      .map(({ uid, createdAt, updatedAt }) => ({
        name: uid.slice(before.length),
        provider: IDENTIFIER,
        document_count: stats.indexes[uid]?.numberOfDocuments ?? 0,
        created_at: new Date(createdAt),
        updated_at: new Date(updatedAt),
      }));
  }

  override async upsertDocuments({
    index,
    definition,
    documents,
  }: {
    index: string;
    definition: Definition;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    await this.#mustFind(index);
    if (documents.length === 0) return { index, status: "succeeded" };
    const encoded = documents.map(encoder(definition, this.#options.words));
    return enqueued(
      await asking(() =>
        this.#writer
          .index(this.#uid(index))
          .addDocuments(encoded, { primaryKey: definition.primary_key }),
      ),
    );
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const { primaryKey } = await this.#mustFind(index);
    const target = this.#writer.index(this.#uid(index));
    const ids = extractPrimaryKeyFilter(filters, { primary_key: primaryKey ?? "id" });
    if (ids) return enqueued(await asking(() => target.deleteDocuments(ids)));
    const { filterableAttributes } = await asking(() => target.getSettings());
    const names = (filterableAttributes ?? []).filter((name) => typeof name === "string");
    const filter = filterOf(filters, datesAmong(names));
    if (!filter) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "The filters select nothing.");
    }
    return enqueued(await asking(() => target.deleteDocuments({ filter })));
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.#mustFind(index);
    return enqueued(await asking(() => this.#writer.index(this.#uid(index)).deleteAllDocuments()));
  }

  /** The write's task once the engine is through with it. @throws EngineAway when that takes too long. */
  async waitForTask(
    task: SearchTypes.SearchTask,
    { timeout_ms }: { timeout_ms?: number } = {},
  ): Promise<SearchTypes.SearchTask> {
    if (task.id === undefined) return task;
    const timeout = timeout_ms ?? this.#options.taskTimeoutMs;
    const begun = performance.now();
    // Not the client's own waiting: its requests have no time limit, so an engine that hangs would hold it for all of it.
    for (;;) {
      const found = await asking(() => this.#writer.tasks.getTask(Number(task.id)));
      if (!UNDER_WAY.includes(found.status)) return settled(task, found);
      if (performance.now() - begun > timeout) {
        throw new EngineAway(`task ${task.id} is not done after ${timeout} ms`);
      }
      await new Promise((later) => setTimeout(later, TASK_POLL_MS));
    }
  }

  async #done(write: () => Promise<EnqueuedTask>): Promise<SearchTypes.SearchTask> {
    const task = await this.waitForTask(enqueued(await asking(write)));
    if (task.status === "succeeded") return task;
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      task.error?.message ?? "The engine did not take over the index",
    );
  }

  /** The engine's own name of an index. */
  #uid(name: string): string {
    const { indexPrefix } = this.#options;
    return indexPrefix ? `${indexPrefix}_${name}` : name;
  }

  async #find(name: string): Promise<IndexObject | undefined> {
    try {
      return await asking(() => this.#writer.getRawIndex(this.#uid(name)));
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  /** The engine makes an index that it is given documents for, without settings: that must not happen. */
  async #mustFind(name: string): Promise<IndexObject> {
    const index = await this.#find(name);
    if (index) return index;
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Search index "${name}" does not exist`);
  }
}
