import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService, extractPrimaryKeyFilter } from "@medusajs/framework/utils";
import { z } from "zod";
import { EngineAway, isNotFound } from "../../engine/errors";
import { MeilisearchOptions } from "../../engine/options";
import { CatchUp, documentsOf } from "../../standby/catch-up";
import { Owed, type Sql } from "../../standby/owed";
import { Presence } from "../../standby/presence";
import { MeilisearchService } from "../meilisearch/service";

type Definition = SearchTypes.ResolvedSearchIndexDefinition;
type Query = SearchTypes.ProviderSearchQuery;

/** How often the engine is looked after: whether it answers, and what it is owed. */
const LOOK_EVERY_MS = 1_000;
/** Longer behind than this, it is not asked: what it answers would be old. */
const MOST_BEHIND_MS = 5_000;
const COMPARE_EVERY_MS = 60_000;
const WAIT_STEP_MS = 25;

/** Before a provider's identifier where the Search Module registers it. */
const REGISTERED = "srh_";

const Options = z.object({
  /** Identifier of the registered provider that stands in, and that everything is written to first. */
  standby: z.string(),
  /** Without it the standby alone searches. */
  meilisearch: MeilisearchOptions.optional(),
});

interface Container {
  logger: Logger;
  manager: Sql;
}

/** The parts that are there only where an engine is named. */
interface Engine {
  service: MeilisearchService;
  catchUp: CatchUp;
  presence: Presence;
}

/** What only adorns an answer is left out where the standby could not do it. */
function plainly({ search_options, ...query }: Query): Query {
  const { highlight: _highlight, locales: _locales, ...options } = search_options ?? {};
  return { ...query, search_options: options };
}

/**
 * Meilisearch before another provider of the Search Module, which is written first and answers whenever the engine is
 * away or behind. No search waits longer for the engine than its `searchTimeoutMs`, and only the searches under way
 * when it goes: then nobody asks it until it is back and has caught up.
 */
export class MeilisearchWithStandbyService extends AbstractSearchProviderService {
  static override identifier = "search-meilisearch-with-standby";

  readonly #container: Container;
  readonly #logger: Logger;
  readonly #standbyName: string;
  readonly #owed: Owed;
  readonly #engine: Engine | undefined;
  #found: SearchTypes.ISearchProvider | undefined;
  #looking: Promise<void> | undefined;
  #lookAgain = false;
  /** Indexes that the engine would answer of as they were. */
  #behind: ReadonlySet<string> = new Set();
  #comparedAt = Number.NEGATIVE_INFINITY;
  #trouble: string | undefined;
  /** Looks in a row that found nobody: one alone may be this process's own haste. */
  #missed = 0;

  /** @throws ZodError for options that are not as above. */
  constructor(container: Container, options: unknown) {
    super();
    const { standby, meilisearch } = Options.parse(options);
    this.#container = container;
    this.#logger = container.logger;
    this.#standbyName = standby;
    this.#owed = new Owed(container.manager);
    if (!meilisearch) return;
    const service = new MeilisearchService({}, meilisearch);
    this.#engine = {
      service,
      catchUp: new CatchUp(service, () => this.#standby, this.#owed),
      presence: new Presence({
        away: (reason) =>
          this.#logger.warn(
            `[search] Meilisearch is not asked (${reason}); ${standby} answers until it is back`,
          ),
        back: (seconds) =>
          this.#logger.info(
            `[search] Meilisearch is back after ${seconds.toFixed(0)} s and knows all that has changed`,
          ),
      }),
    };
    setInterval(() => void this.#look(), LOOK_EVERY_MS).unref();
    void this.#look();
  }

  /** Whether searches go to Meilisearch now. */
  get isPresent(): boolean {
    return this.#engine?.presence.isPresent ?? false;
  }

  override async search(query: Query): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([query]);
    if (!result) throw new Error("No engine answered");
    return result;
  }

  override async searchMany(queries: Query[]): Promise<SearchTypes.SearchResult[]> {
    const isBehind = queries.some(({ index }) => this.#behind.has(index.physical_name));
    if (!this.#engine?.presence.isPresent || isBehind) return this.#searchStandby(queries);
    try {
      return await this.#engine.service.searchMany(queries);
    } catch (error) {
      if (error instanceof EngineAway) this.#engine.presence.isAway(error.reason);
      else if (isNotFound(error)) await this.#lost(queries);
      else throw error;
      return this.#searchStandby(queries);
    }
  }

  override async upsertIndex({ index }: { index: Definition }): Promise<SearchTypes.SearchTask> {
    const task = await this.#standby.upsertIndex({ index });
    return this.#owing(task, index.physical_name, await this.#owed.define(index));
  }

  override async deleteIndex(input: { index: string }): Promise<SearchTypes.SearchTask> {
    const task = await this.#standby.deleteIndex(input);
    return this.#owing(task, input.index, await this.#owed.remove(input.index));
  }

  override async clearIndex(input: { index: string }): Promise<SearchTypes.SearchTask> {
    const task = await this.#standby.clearIndex(input);
    return this.#owing(task, input.index, await this.#owed.owe(input.index));
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const indexes = await this.#standby.listIndexes();
    return indexes.map((info) => ({ ...info, provider: MeilisearchWithStandbyService.identifier }));
  }

  override async upsertDocuments(input: {
    index: string;
    definition: Definition;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    const task = await this.#standby.upsertDocuments(input);
    const { index, definition, documents } = input;
    const ids = documents.map((document) => String(document[definition.primary_key]));
    return this.#owingDocuments(task, index, ids);
  }

  /** What other filters than ids select is read from the standby first, so that the engine loses the same. */
  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const definition = await this.#owed.definition(index);
    if (!this.#engine || !definition) {
      const task = await this.#standby.deleteDocuments({ index, filters });
      if (definition) await this.#owed.oweOnce(index);
      return task;
    }
    const { primary_key } = definition;
    const given = extractPrimaryKeyFilter(filters, { primary_key });
    if (given) {
      const task = await this.#standby.deleteDocuments({ index, filters });
      return this.#owingDocuments(task, index, given);
    }
    let task: SearchTypes.SearchTask = { index, status: "succeeded" };
    for await (const page of documentsOf(this.#standby, definition, filters)) {
      const ids = page.map((document) => String(document[primary_key]));
      const deleted = await this.#standby.deleteDocuments({
        index,
        filters: { [primary_key]: ids },
      });
      task = await this.#owingDocuments(deleted, index, ids);
    }
    return task;
  }

  /** The task once the engine has been told, or at once while it is away: the standby has it in any case. */
  async waitForTask(
    task: SearchTypes.SearchTask,
    { timeout_ms = 120_000 }: { timeout_ms?: number } = {},
  ): Promise<SearchTypes.SearchTask> {
    const { id, index } = task;
    if (!this.#engine || id === undefined || index === undefined) return task;
    const until = performance.now() + timeout_ms;
    while (await this.#owed.isOwed(index, id)) {
      await this.#look();
      if (!this.isPresent || performance.now() > until) break;
      await new Promise((later) => setTimeout(later, WAIT_STEP_MS));
    }
    return { ...task, status: "succeeded" };
  }

  /** Looked up when it is first needed: the module makes its providers in no order. */
  get #standby(): SearchTypes.ISearchProvider {
    if (this.#found) return this.#found;
    const registered = this.#container as unknown as Record<string, SearchTypes.ISearchProvider>;
    const key = Object.keys(registered).find((name) =>
      name.startsWith(`${REGISTERED}${this.#standbyName}_`),
    );
    this.#found = key ? registered[key] : undefined;
    if (!this.#found) throw new Error(`Search provider "${this.#standbyName}" is not registered`);
    return this.#found;
  }

  #searchStandby(queries: readonly Query[]): Promise<SearchTypes.SearchResult[]> {
    return Promise.all(queries.map((query) => this.#standby.search(plainly(query))));
  }

  /** The engine has not an index that it should have: it is made anew. What nobody has is for the standby to say. */
  async #lost(queries: readonly Query[]): Promise<void> {
    const names = new Set(queries.map(({ index }) => index.physical_name));
    for (const name of names) {
      if (!(await this.#owed.definition(name))) continue;
      await this.#owed.owe(name);
      this.#engine?.presence.isAway("it has lost an index");
    }
  }

  async #owingDocuments(
    task: SearchTypes.SearchTask,
    index: string,
    ids: readonly string[],
  ): Promise<SearchTypes.SearchTask> {
    if (ids.length === 0) return task;
    if (this.#engine) return this.#owing(task, index, await this.#owed.oweDocuments(index, ids));
    await this.#owed.oweOnce(index);
    return task;
  }

  /** The task of what the standby has written and the engine is owed under a number. */
  #owing(task: SearchTypes.SearchTask, index: string, id: string): SearchTypes.SearchTask {
    if (!this.#engine) return task;
    void this.#look();
    return { id, index, status: "enqueued" };
  }

  /** Looks after the engine, once at a time; whoever asks meanwhile is answered by a further look. */
  #look(): Promise<void> {
    if (this.#looking) {
      this.#lookAgain = true;
      return this.#looking;
    }
    this.#looking = this.#lookOnce().finally(() => {
      this.#looking = undefined;
      if (this.#lookAgain) {
        this.#lookAgain = false;
        void this.#look();
      }
    });
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    if (!this.#engine) return;
    const { service, catchUp, presence } = this.#engine;
    try {
      await service.reach();
      await this.#compareSometimes(catchUp);
      await this.#seeBehind();
      await catchUp.run();
      await this.#seeBehind();
      if (this.#behind.size === 0) presence.isBack();
      this.#trouble = undefined;
      this.#missed = 0;
    } catch (error) {
      if (!(error instanceof EngineAway)) {
        this.#tellTrouble(error instanceof Error ? error.message : String(error));
      } else if (++this.#missed > 1) presence.isAway(error.reason);
    }
  }

  /** What goes wrong though the engine answers; what is not written stays owed, and its index behind. */
  #tellTrouble(trouble: string): void {
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    this.#logger.warn(`[search] Meilisearch could not be told of what has changed: ${trouble}`);
  }

  async #seeBehind(): Promise<void> {
    this.#behind = new Set(await this.#owed.behind(MOST_BEHIND_MS));
  }

  async #compareSometimes(catchUp: CatchUp): Promise<void> {
    if (performance.now() - this.#comparedAt < COMPARE_EVERY_MS) return;
    if (!(await this.#owed.isNothing())) return;
    await catchUp.compare();
    this.#comparedAt = performance.now();
  }
}
