import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as after } from "node:timers/promises";
import { freePort } from "../postgres-setup";
import { ApiError } from "./api-error";
import { Indexes } from "./indexes";
import { checkRequest, type Known } from "./openapi";
import { answerFacetSearch, type SearchRequest } from "./search";

/** The key that a peer wants to see, unless it is given another. */
export const PEER_KEY = "only-for-this-test-run";
/** An engine applies writes later than it answers them. */
const TASK_MS = 3;

/**
 * A peer of a test's own that speaks Meilisearch's HTTP: it keeps indexes, applies writes as tasks, one after another,
 * and finds words as the engine does. Each request is checked against Meilisearch's published OpenAPI document.
 */
export class MeilisearchPeer {
  readonly indexes = new Indexes();
  /** What requests had wrong by the OpenAPI document. */
  readonly faults: string[] = [];
  /** Requests that came, as `METHOD /path`. */
  readonly requests: string[] = [];
  /** Texts that were searched for. */
  readonly searched: Array<string | null | undefined> = [];
  /** Requests stay without an answer, as from an engine that hangs. */
  hangs = false;
  /** Requests that were left without an answer. */
  unanswered = 0;
  /** The key that it lets in. */
  key = PEER_KEY;
  #server: Server | undefined;
  #working: Promise<void> = Promise.resolve();

  private constructor(readonly port: number) {}

  static async open(): Promise<MeilisearchPeer> {
    const peer = new MeilisearchPeer(await freePort());
    await peer.start();
    return peer;
  }

  get host(): string {
    return `http://localhost:${this.port}`;
  }

  /** Listens, with the indexes that it had. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    this.#server = server;
    await new Promise<void>((listening) => server.listen(this.port, "localhost", listening));
  }

  /** Goes away: whoever asks is refused, whoever waits is cut off. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.hangs) {
      this.unanswered++;
      return;
    }
    try {
      const answer = await this.#handle(request);
      this.#send(response, answer.status, answer.body);
    } catch (error) {
      if (error instanceof ApiError) this.#send(response, error.status, error.body);
      else
        this.#send(response, 500, { message: String(error), code: "internal", type: "internal" });
    }
  }

  #send(response: ServerResponse, status: number, body: unknown): void {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  }

  async #handle(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const method = request.method ?? "GET";
    const url = new URL(request.url ?? "/", this.host);
    this.requests.push(`${method} ${url.pathname}`);
    const hasBody = Number(request.headers["content-length"] ?? 0) > 0;
    const body = hasBody ? await json(request) : undefined;
    const contentType = request.headers["content-type"];
    const { known, faults } = checkRequest({ method, url, contentType, body });
    this.faults.push(...faults);
    if (!known || faults.length > 0) {
      throw new ApiError(known ? 400 : 404, "bad_request", faults.join("; "));
    }
    if (known.operation !== "get_health") this.#letIn(request.headers.authorization);
    return this.#serve(known, url.searchParams, body);
  }

  #letIn(authorization: string | undefined): void {
    if (!authorization) {
      throw new ApiError(
        401,
        "missing_authorization_header",
        "The Authorization header is missing.",
      );
    }
    if (authorization !== `Bearer ${this.key}`) {
      throw new ApiError(403, "invalid_api_key", "The provided API key is invalid.");
    }
  }

  #serve({ operation, path }: Known, query: URLSearchParams, body: unknown) {
    const uid = path.index_uid ?? "";
    const given = body as Record<string, unknown> & SearchRequest;
    const ok = (answer: unknown) => ({ status: 200, body: answer });
    const { indexes } = this;
    switch (operation) {
      case "get_health":
        return ok({ status: "available" });
      case "get_stats":
        return ok(indexes.stats());
      case "list_indexes":
        return ok(indexes.list(Number(query.get("offset") ?? 0), Number(query.get("limit") ?? 20)));
      case "get_index":
        return ok(indexes.view(uid));
      case "create_index":
        return this.#task("indexCreation", String(given.uid), () =>
          indexes.create(String(given.uid), given.primaryKey as string | undefined),
        );
      case "delete_index":
        return this.#task("indexDeletion", uid, () => indexes.remove(uid));
      case "swap_indexes":
        return this.#task("indexSwap", null, () =>
          indexes.swap(body as Array<{ indexes: string[] }>),
        );
      case "get_all": // settings
        return ok(indexes.get(uid).settings);
      case "update_all":
        return this.#task("settingsUpdate", uid, () => indexes.configure(uid, given));
      case "replace_documents":
        return this.#task("documentAdditionOrUpdate", uid, () =>
          indexes.put(
            uid,
            [body].flat() as Array<Record<string, unknown>>,
            query.get("primaryKey"),
          ),
        );
      case "clear_all_documents":
        return this.#task("documentDeletion", uid, () => indexes.clear(uid));
      case "delete_documents_batch":
        return this.#task("documentDeletion", uid, () =>
          indexes.removeDocuments(uid, (body as unknown[]).map(String)),
        );
      case "delete_documents_by_filter":
        indexes.check(uid, given.filter);
        return this.#task("documentDeletion", uid, () => indexes.removeBy(uid, given.filter));
      case "get_task":
        return ok(indexes.task(Number(path.task_id)));
      case "search_with_post":
        return ok(indexes.search(uid, given));
      case "search": // facet values
        return ok(answerFacetSearch(indexes.get(uid), given as never));
      case "multi_search_with_post": {
        const queries = given.queries as Array<SearchRequest & { indexUid: string }>;
        this.searched.push(...queries.map(({ q }) => q));
        const results = queries.map(({ indexUid, ...one }) => ({
          indexUid,
          ...indexes.search(indexUid, one),
        }));
        return ok({ results });
      }
      default:
        throw new ApiError(501, "not_implemented", `The peer has no ${operation}`);
    }
  }

  #task(type: string, uid: string | null, apply: () => void) {
    const task = this.indexes.enqueue(type, uid);
    this.#working = this.#working.then(async () => {
      await after(TASK_MS);
      this.indexes.apply(task, apply);
    });
    const { uid: taskUid, indexUid, status, enqueuedAt } = task;
    return { status: 202, body: { taskUid, indexUid, status, type, enqueuedAt } };
  }
}
