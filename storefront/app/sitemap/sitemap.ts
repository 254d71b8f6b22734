import { XML_HEAD, xmlText } from "../feeds/xml";
import { localPath } from "../language";

/** The most addresses that one file may name (sitemaps.org, protocol 0.9). */
const MOST_ADDRESSES = 50_000;
/** Paths of a file: each has two addresses. */
export const PATHS_A_FILE = MOST_ADDRESSES / 2;

const SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

export const SITEMAP_BEGIN = `${XML_HEAD}<urlset xmlns="${SCHEMA}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
export const SITEMAP_END = "</urlset>";

/** A page of the shop: its path in Vietnamese, and since when it says what it says, where that is known. */
export interface SitemapPage {
  path: string;
  changed_at: string | null;
}

/**
 * A page and its English twin as a sitemap names them, each with both (developers.google.com/search/docs/specialty/
 * international/localized-versions#sitemap).
 */
export function sitemapEntry(shopUrl: string, { path, changed_at }: SitemapPage): string {
  const vietnamese = xmlText(shopUrl + path);
  const english = xmlText(shopUrl + localPath("en", path));
  const alternates = `<xhtml:link rel="alternate" hreflang="vi" href="${vietnamese}"/><xhtml:link rel="alternate" hreflang="en" href="${english}"/>`;
  const changed = changed_at ? `<lastmod>${changed_at}</lastmod>` : "";
  return [vietnamese, english]
    .map((address) => `<url><loc>${address}</loc>${changed}${alternates}</url>`)
    .join("");
}

/** Files that so many paths fill. */
export const filesFor = (paths: number) => Math.max(1, Math.ceil(paths / PATHS_A_FILE));

/** The index of several files, each at the index's own address, so that it may name every page. */
export function sitemapIndex(shopUrl: string, files: number): string {
  const entries = Array.from(
    { length: files },
    (_, at) => `<sitemap><loc>${xmlText(`${shopUrl}/sitemap.xml?phan=${at + 1}`)}</loc></sitemap>`,
  );
  return `${XML_HEAD}<sitemapindex xmlns="${SCHEMA}">${entries.join("")}</sitemapindex>`;
}
