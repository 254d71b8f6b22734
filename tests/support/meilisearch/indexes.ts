import { ApiError } from "./api-error";
import { type Document, predicateOf } from "./filter";
import { answerSearch, type SearchRequest, type StoredIndex } from "./search";
import { changed, DEFAULT_SETTINGS, type IndexSettings } from "./settings";

/** A write that the engine has taken, as it tells of it. */
export interface Task {
  uid: number;
  indexUid: string | null;
  status: "enqueued" | "succeeded" | "failed";
  type: string;
  error: ApiError["body"] | null;
  enqueuedAt: string;
  finishedAt: string | null;
}

const now = () => new Date().toISOString();

/** The indexes, settings and tasks of the peer. */
export class Indexes {
  readonly #indexes = new Map<string, StoredIndex>();
  readonly #tasks: Task[] = [];

  /** @throws ApiError `index_not_found`. */
  get(uid: string): StoredIndex {
    const index = this.#indexes.get(uid);
    if (!index) throw new ApiError(404, "index_not_found", `Index \`${uid}\` not found.`);
    return index;
  }

  has(uid: string): boolean {
    return this.#indexes.has(uid);
  }

  /** Forgets everything, as an engine whose disk was lost. */
  loseAll(): void {
    this.#indexes.clear();
  }

  view(uid: string) {
    const { primaryKey, createdAt, updatedAt } = this.get(uid);
    return { uid, primaryKey, createdAt, updatedAt };
  }

  list(offset: number, limit: number) {
    const all = [...this.#indexes.keys()].sort();
    const results = all.slice(offset, offset + limit).map((uid) => this.view(uid));
    return { results, offset, limit, total: all.length };
  }

  stats() {
    const indexes = Object.fromEntries(
      [...this.#indexes].map(([uid, { documents }]) => [
        uid,
        { numberOfDocuments: documents.size, isIndexing: false, fieldDistribution: {} },
      ]),
    );
    return { databaseSize: 0, usedDatabaseSize: 0, lastUpdate: now(), indexes };
  }

  search(uid: string, request: SearchRequest) {
    return answerSearch(this.get(uid), request);
  }

  create(uid: string, primaryKey?: string): void {
    if (this.has(uid)) {
      throw new ApiError(409, "index_already_exists", `Index \`${uid}\` already exists.`);
    }
    this.#make(uid, primaryKey ?? null);
  }

  remove(uid: string): void {
    this.get(uid);
    this.#indexes.delete(uid);
  }

  swap(pairs: ReadonlyArray<{ indexes: string[] }>): void {
    for (const { indexes } of pairs) {
      const [a, b] = indexes.map((uid) => this.get(uid)) as [StoredIndex, StoredIndex];
      const uids = [a.uid, b.uid] as const;
      this.#indexes.set(uids[0], { ...b, uid: uids[0] });
      this.#indexes.set(uids[1], { ...a, uid: uids[1] });
    }
  }

  configure(uid: string, settings: Record<string, unknown>): void {
    const index = this.#indexes.get(uid) ?? this.#make(uid, null);
    index.settings = changed<IndexSettings>(index.settings, settings, DEFAULT_SETTINGS);
  }

  put(uid: string, documents: readonly Document[], primaryKey: string | null): void {
    const index = this.#indexes.get(uid) ?? this.#make(uid, primaryKey);
    const key = index.primaryKey ?? primaryKey ?? "id";
    for (const document of documents) {
      const id = document[key];
      if (id === undefined || id === null) {
        throw new ApiError(400, "missing_document_id", `Document doesn't have a \`${key}\``);
      }
      if (!/^[\w-]{1,511}$/.test(String(id))) {
        throw new ApiError(400, "invalid_document_id", `Document identifier \`${id}\` is invalid.`);
      }
      index.documents.set(String(id), document);
    }
    index.updatedAt = now();
  }

  clear(uid: string): void {
    this.get(uid).documents.clear();
  }

  removeDocuments(uid: string, ids: readonly string[]): void {
    for (const id of ids) this.get(uid).documents.delete(id);
  }

  /** @throws ApiError for a filter that can't be read; what it can't find fails with the task. */
  check(uid: string, filter: unknown): void {
    if (this.has(uid)) this.#predicate(uid, filter);
  }

  removeBy(uid: string, filter: unknown): void {
    const passes = this.#predicate(uid, filter);
    const { documents } = this.get(uid);
    for (const [id, document] of documents) if (passes(document)) documents.delete(id);
  }

  /** @throws ApiError `task_not_found`. */
  task(uid: number): Task {
    const task = this.#tasks[uid];
    if (!task) throw new ApiError(404, "task_not_found", `Task \`${uid}\` not found.`);
    return task;
  }

  enqueue(type: string, indexUid: string | null): Task {
    const task: Task = {
      uid: this.#tasks.length,
      indexUid,
      status: "enqueued",
      type,
      error: null,
      enqueuedAt: now(),
      finishedAt: null,
    };
    this.#tasks.push(task);
    return task;
  }

  apply(task: Task, run: () => void): void {
    try {
      run();
      task.status = "succeeded";
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      task.status = "failed";
      task.error = error.body;
    }
    task.finishedAt = now();
  }

  #predicate(uid: string, filter: unknown) {
    const { settings } = this.get(uid);
    return predicateOf(filter, new Set(settings.filterableAttributes), "invalid_document_filter");
  }

  #make(uid: string, primaryKey: string | null): StoredIndex {
    const index: StoredIndex = {
      uid,
      primaryKey,
      createdAt: now(),
      updatedAt: now(),
      settings: structuredClone(DEFAULT_SETTINGS),
      documents: new Map(),
    };
    this.#indexes.set(uid, index);
    return index;
  }
}
