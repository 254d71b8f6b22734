import type { SearchTypes } from "@medusajs/framework/types";
import type { MeilisearchService } from "../providers/meilisearch/service";
import type { Owed } from "./owed";

type Definition = SearchTypes.ResolvedSearchIndexDefinition;

/** Documents told in one request. */
const BATCH = 500;
/** After the name of an index that is being made anew. */
const DRAFT = "_draft";

/** Reads all documents of the standing engine that filters select, page by page. */
export async function* documentsOf(
  standby: SearchTypes.ISearchProvider,
  index: Definition,
  filters: SearchTypes.SearchFilters = {},
): AsyncGenerator<SearchTypes.SearchDocument[]> {
  const { primary_key, fields } = index;
  const paths = [...new Set([primary_key, ...Object.keys(fields)])];
  let after: string | undefined;
  for (;;) {
    const { hits } = await standby.search({
      index,
      attributes_to_retrieve: paths,
      filters:
        after === undefined ? filters : { $and: [filters, { [primary_key]: { $gt: after } }] },
      pagination: { take: BATCH, order: { [primary_key]: "ASC" } },
      search_options: { count: "none" },
    });
    if (hits.length === 0) return;
    yield hits.map(({ document }) => document as SearchTypes.SearchDocument);
    if (hits.length < BATCH) return;
    after = hits.at(-1)?.id;
  }
}

/** Tells the engine what it is owed, from what the standing engine holds now. */
export class CatchUp {
  readonly #engine: MeilisearchService;
  readonly #standby: () => SearchTypes.ISearchProvider;
  readonly #owed: Owed;

  constructor(engine: MeilisearchService, standby: () => SearchTypes.ISearchProvider, owed: Owed) {
    this.#engine = engine;
    this.#standby = standby;
    this.#owed = owed;
  }

  /** Pays all that is owed, unless another process is at it. @throws EngineAway with the rest still owed. */
  run(): Promise<void> {
    return this.#owed.alone(async () => {
      for (const { name, whole } of await this.#owed.indexes()) {
        const definition = await this.#owed.definition(name);
        if (!definition) await this.#takeAway(name);
        else {
          if (whole) await this.#rebuild(definition);
          await this.#tellDocuments(definition);
        }
      }
    });
  }

  /** Owes indexes anew whose number of documents is not the standing engine's. */
  async compare(): Promise<void> {
    const engine = new Map((await this.#engine.listIndexes()).map((info) => [info.name, info]));
    for (const { name, document_count } of await this.#standby().listIndexes()) {
      if (!(await this.#owed.definition(name))) continue;
      if (engine.get(name)?.document_count !== document_count) await this.#owed.owe(name);
    }
  }

  async #takeAway(name: string): Promise<void> {
    const upTo = await this.#owed.lastEntry();
    await this.#settle(await this.#engine.deleteIndex({ index: name }));
    await this.#owed.paid(name, upTo);
  }

  /** Beside the index, which goes on answering, and then in its place. */
  async #rebuild(definition: Definition): Promise<void> {
    const { physical_name: index } = definition;
    const draft = `${index}${DRAFT}`;
    const upTo = await this.#owed.lastEntry();
    await this.#engine.upsertIndex({ index: { ...definition, physical_name: draft } });
    await this.#settle(await this.#engine.clearIndex({ index: draft }));
    for await (const documents of documentsOf(this.#standby(), definition)) {
      await this.#settle(
        await this.#engine.upsertDocuments({ index: draft, definition, documents }),
      );
    }
    await this.#settle(await this.#engine.replaceIndex({ index: definition, by: draft }));
    await this.#owed.paid(index, upTo);
  }

  async #tellDocuments(definition: Definition): Promise<void> {
    const { physical_name: index, primary_key } = definition;
    for (;;) {
      const owed = await this.#owed.documents(index, BATCH);
      if (!owed) return;
      const found: SearchTypes.SearchDocument[] = [];
      for await (const page of documentsOf(this.#standby(), definition, {
        [primary_key]: owed.ids,
      })) {
        found.push(...page);
      }
      const kept = new Set(found.map((document) => String(document[primary_key])));
      const gone = owed.ids.filter((id) => !kept.has(id));
      if (gone.length > 0) {
        const filters = { [primary_key]: gone };
        await this.#settle(await this.#engine.deleteDocuments({ index, filters }));
      }
      await this.#settle(
        await this.#engine.upsertDocuments({ index, definition, documents: found }),
      );
      await this.#owed.paid(index, owed.upTo);
    }
  }

  async #settle(task: SearchTypes.SearchTask): Promise<SearchTypes.SearchTask> {
    const done = task.status === "enqueued" ? await this.#engine.waitForTask(task) : task;
    if (done.status === "failed") {
      throw new Error(`The engine refused a write to "${done.index}": ${done.error?.message}`);
    }
    return done;
  }
}
