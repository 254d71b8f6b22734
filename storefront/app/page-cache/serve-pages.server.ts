import type { IncomingMessage, ServerResponse } from "node:http";
import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import fresh from "fresh";
import { LRUCache } from "lru-cache";
import { readConfiguration } from "../configuration.server";
import { CatalogueFeed } from "./catalogue-feed.server";
import {
  COMPRESSORS,
  chooseEncoding,
  type Encoding,
  type KeptPage,
  readPage,
  type Shown,
} from "./kept-page.server";
import { PageCache, type Served } from "./page-cache.server";
import { shopperPage } from "./shopper-page.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** There while a page is made that is sent to everyone alike; loaders then see no cookies. */
    page?: {
      /** Tells which products and co-operatives the page shows; untold, any change makes it stale. */
      shows(shown: Shown): void;
    };
  }
}

/** Kept by browsers, but asked for again each time: what has changed shows at once. */
const ASK_AGAIN = "public, max-age=0, must-revalidate";

function mayBeKept(answer: Response): boolean {
  return (
    answer.status === 200 &&
    !answer.headers.has("Set-Cookie") &&
    !/private|no-store/.test(answer.headers.get("Cache-Control") ?? "")
  );
}

async function sendOnce(answer: Response, encoding: Encoding, res: ServerResponse): Promise<void> {
  res.statusCode = answer.status;
  for (const [name, value] of answer.headers) res.appendHeader(name, value);
  if (!answer.headers.has("Cache-Control")) res.setHeader("Cache-Control", "private, no-store");
  res.setHeader("Vary", "Accept-Encoding");
  if (!answer.body) {
    res.end();
    return;
  }
  if (encoding !== "identity") res.setHeader("Content-Encoding", encoding);
  const body = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
  const compressor = encoding === "identity" ? new PassThrough() : COMPRESSORS[encoding]();
  await pipeline(body, compressor, res).catch((error: NodeJS.ErrnoException) => {
    // Who asked has gone.
    if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  });
}

/** Sends a page whole, or only that the reader has it already. */
function send(
  { page, body, encoding, outcome }: Served,
  { headers }: IncomingMessage,
  res: ServerResponse,
) {
  const isKnown = fresh(headers, { etag: page.etag });
  for (const [name, value] of page.headers) {
    if (!isKnown || name !== "content-type") res.setHeader(name, value);
  }
  if (outcome === "hit") res.setHeader("Server-Timing", `cache;desc="hit"`);
  else res.appendHeader("Server-Timing", `cache;desc="${outcome}"`);
  res.setHeader("ETag", page.etag);
  res.setHeader("Cache-Control", ASK_AGAIN);
  res.setHeader("Vary", "Accept-Encoding");
  if (isKnown) {
    res.statusCode = 304;
    res.end();
    return;
  }
  if (encoding !== "identity") res.setHeader("Content-Encoding", encoding);
  res.setHeader("Content-Length", body.length);
  res.end(body);
}

/** Answers a request, or hands it on. Stands before Express, whose own work would double a kept page's. */
export type PageServer = (
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** Addresses whose reading is remembered: as many as the pages that fit into memory, and some. */
const ADDRESSES_READ = 5_000;

/** After this long an answer that was too long is read again, as it may have become shorter. */
const TOO_LONG_MS = 10 * 60_000;

/**
 * Answers for the pages that say the same to everyone from memory, where they are kept while they are
 * true; other requests are handed on.
 * @param bytes how much memory the pages may take; 0 hands all requests on.
 */
export function servePages(options: { build: ServerBuild; bytes: number }): PageServer {
  const { build, bytes } = options;
  if (bytes === 0) return (_req, _res, next) => next();
  const { SHOP_URL } = readConfiguration();
  const render = createRequestHandler(build, "production");
  const cache = new PageCache({ bytes, isTrusted: () => feed.hears });
  const feed = new CatalogueFeed({
    changed: (change) => cache.drop(change),
    begun: () => cache.clear(),
  });
  void feed.follow();
  /** Addresses whose answers were too long to be kept; the next ones are sent from their first part on. */
  const tooLong = new LRUCache<string, true>({ max: ADDRESSES_READ, ttl: TOO_LONG_MS });

  const make = async (address: string): Promise<KeptPage | Response> => {
    let shows: Shown | undefined;
    const page = {
      shows: (shown: Shown) => {
        shows = shown;
      },
    };
    const answer = await render(new Request(new URL(address, SHOP_URL)), { page });
    if (!mayBeKept(answer) || tooLong.has(address)) return answer;
    const read = await readPage(answer, shows, cache.mostBytes);
    if (read instanceof Response) tooLong.set(address, true);
    return read;
  };

  const addresses = new LRUCache<string, string>({ max: ADDRESSES_READ });
  const addressOf = ({ method, url = "/" }: IncomingMessage): string | undefined => {
    if (method !== "GET" && method !== "HEAD") return undefined;
    const read = addresses.get(url);
    if (read) return read;
    const address = URL.canParse(url, SHOP_URL) ? shopperPage(new URL(url, SHOP_URL)) : undefined;
    if (address) addresses.set(url, address);
    return address;
  };

  return (req, res, next) => {
    const address = addressOf(req);
    if (!address) {
      next();
      return;
    }
    const encoding = chooseEncoding(req.headers["accept-encoding"]);
    const kept = cache.kept(address, encoding);
    if (kept) {
      send(kept, req, res);
      return;
    }
    cache
      .get(address, encoding, () => make(address))
      .then((served) =>
        served instanceof Response ? sendOnce(served, encoding, res) : send(served, req, res),
      )
      .catch(next);
  };
}
