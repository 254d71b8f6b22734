import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, EntryContext, HandleDataRequestFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { readConfiguration } from "./configuration.server";
import type { Outside, PageHandle } from "./page-start/outside";
import { putOffScripts } from "./page-start/scripts-after-load";
import { StyleSheet } from "./page-start/style";
import { securityPolicy } from "./security-policy.server";
import shopStyle from "./styles/shop.css?inline";

export { serveAssets } from "./assets.server";
export { servePages } from "./page-cache/serve-pages.server";

/** What is not known to say the same to everyone is nobody else's. */
function keepPrivate(headers: Headers, context: AppLoadContext): void {
  if (!context.page && !headers.has("Cache-Control")) {
    headers.set("Cache-Control", "private, no-store");
  }
}

/** What the page's route takes from elsewhere, as its `handle` says. */
function outsideOf({ routeModules, staticHandlerContext }: EntryContext): Outside | undefined {
  return staticHandlerContext.matches
    .map(({ route }) => routeModules[route.id]?.handle as Partial<PageHandle> | undefined)
    .find((handle) => handle?.outside)?.outside;
}

/**
 * The whole of a page's HTML. It must be the streaming renderer: single fetch hands the loaders' data to
 * the browser through it, and without them no page hydrates.
 */
function renderWhole(page: ReactElement): Promise<string> {
  return new Promise((done, fail) => {
    const { pipe } = renderToPipeableStream(page, {
      // In place, whatever its size: nothing is left to be moved by a script.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onAllReady: () => {
        const html = new PassThrough();
        // React pads its buffers with NULs where a letter of several bytes does not fit in whole.
        text(html).then((whole) => done(whole.replaceAll("\0", "")), fail);
        pipe(html);
      },
      onError: fail,
    });
  });
}

/** Renders a page whole: nothing on it is worth a second wait, and whole pages can be cached. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const begun = performance.now();
  const rendered = await renderWhole(
    <StyleSheet.Provider value={shopStyle}>
      <RemixServer context={context} url={request.url} />
    </StyleSheet.Provider>,
  );
  const html = putOffScripts(rendered);
  headers.set("Content-Type", "text/html; charset=utf-8");
  const { VNPAY_PAY_URL } = readConfiguration();
  headers.set("Content-Security-Policy", securityPolicy(html, VNPAY_PAY_URL, outsideOf(context)));
  keepPrivate(headers, loadContext);
  headers.append("Server-Timing", `render;dur=${(performance.now() - begun).toFixed(1)}`);
  return new Response(html, { status, headers });
}

export const handleDataRequest: HandleDataRequestFunction = (response, { context }) => {
  keepPrivate(response.headers, context);
  return response;
};
