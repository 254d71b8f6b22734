import { createHash } from "node:crypto";
import type { Outside } from "./page-start/outside";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** Data in a script element is not run, so it needs no leave. */
const DATA = /\stype="application\/(ld\+)?json"/;

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The Content-Security-Policy of a page: it takes the shop's own files and the scripts and styles that stand
 * in it now, by their hashes, and nothing else; so it stays right however often the page is sent again.
 * @param payPage where forms may lead beside the shop itself, even by a redirect: the page to pay on.
 * @param outside what this page alone takes from elsewhere.
 */
export function securityPolicy(html: string, payPage?: string, outside?: Outside): string {
  const hashes = new Set<string>();
  for (const [, attributes = "", script = ""] of html.matchAll(INLINE_SCRIPT)) {
    if (script && !DATA.test(attributes)) hashes.add(sha256(script));
  }
  const styles = new Set([...html.matchAll(INLINE_STYLE)].map(([, style = ""]) => sha256(style)));
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes, ...(outside?.scripts ?? [])].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    // Placeholders of pictures stand in style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    ...(outside
      ? [
          ["connect-src 'self'", ...outside.connections].join(" "),
          ["frame-src", ...outside.frames].join(" "),
        ]
      : []),
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...(payPage ? [new URL(payPage).origin] : [])].join(" "),
    "frame-ancestors 'none'",
  ].join("; ");
}
