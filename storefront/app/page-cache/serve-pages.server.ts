import {
  createRequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from "@remix-run/node";
import type { Response as ExpressResponse, RequestHandler } from "express";
import { readConfiguration } from "../configuration.server";
import { CatalogueFeed } from "./catalogue-feed.server";
import { chooseEncoding, type KeptPage, readPage, type Shown } from "./kept-page.server";
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

async function sendOnce(answer: Response, res: ExpressResponse): Promise<void> {
  res.status(answer.status);
  for (const [name, value] of answer.headers) res.append(name, value);
  if (!answer.headers.has("Cache-Control")) res.set("Cache-Control", "private, no-store");
  if (answer.body) await writeReadableStreamToWritable(answer.body, res);
  else res.end();
}

/**
 * Answers for the pages that say the same to everyone from memory, where they are kept while they are
 * true; other requests are handed on.
 * @param bytes how much memory the pages may take; 0 hands all requests on.
 */
export function servePages(options: { build: ServerBuild; bytes: number }): RequestHandler {
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

  const make = async (address: string): Promise<KeptPage | Response> => {
    let shows: Shown | undefined;
    const page = {
      shows: (shown: Shown) => {
        shows = shown;
      },
    };
    const answer = await render(new Request(new URL(address, SHOP_URL)), { page });
    return mayBeKept(answer) ? readPage(answer, shows) : answer;
  };

  const send = ({ page, body, encoding, outcome }: Served, req: Parameters<RequestHandler>[0]) => {
    const res = req.res as ExpressResponse;
    for (const [name, value] of page.headers) res.set(name, value);
    if (outcome === "hit") res.set("Server-Timing", `cache;desc="hit"`);
    else res.append("Server-Timing", `cache;desc="${outcome}"`);
    res.set({ ETag: page.etag, "Cache-Control": ASK_AGAIN, Vary: "Accept-Encoding" });
    if (req.fresh) {
      res.removeHeader("Content-Type");
      res.status(304).end();
      return;
    }
    if (encoding !== "identity") res.set("Content-Encoding", encoding);
    res.set("Content-Length", String(body.length));
    res.end(body);
  };

  return (req, res, next) => {
    const isRead = req.method === "GET" || req.method === "HEAD";
    const address = isRead ? shopperPage(new URL(req.originalUrl, SHOP_URL)) : undefined;
    if (!address) {
      next();
      return;
    }
    cache
      .get(address, chooseEncoding(req.headers["accept-encoding"]), () => make(address))
      .then((served) => (served instanceof Response ? sendOnce(served, res) : send(served, req)))
      .catch(next);
  };
}
