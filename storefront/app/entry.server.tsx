import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";

/** Renders a page whole: nothing on it is worth a second wait, and whole pages can be cached. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const begun = performance.now();
  const html = renderToString(<RemixServer context={context} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.append("Server-Timing", `render;dur=${(performance.now() - begun).toFixed(1)}`);
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}
