import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";

/**
 * Renders a page whole: nothing on it is worth a second wait, and whole pages can be cached. It must be the
 * streaming renderer all the same: single fetch hands the loaders' data to the browser through it, and
 * without them no page hydrates.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const begun = performance.now();
  const html = await new Promise<string>((done, fail) => {
    const { pipe } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      onAllReady: () => text(pipe(new PassThrough())).then(done, fail),
      onShellError: fail,
    });
  });
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.append("Server-Timing", `render;dur=${(performance.now() - begun).toFixed(1)}`);
  return new Response(html, { status, headers });
}
