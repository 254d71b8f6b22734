import { localPath } from "../language";

/** The most addresses that one file may name, and the most files that an index may (sitemaps.org, protocol 0.9). */
export const MOST_ADDRESSES = 50_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** Where one of several files lies. It is the same address as the index, so that it may name every page. */
export const partAddress = (shopUrl: string, part: number) => `${shopUrl}/sitemap.xml?phan=${part}`;

function entry(shopUrl: string, path: string): string {
  const vietnamese = shopUrl + path;
  const english = shopUrl + localPath("en", path);
  return [vietnamese, english]
    .map(
      (address) =>
        `<url><loc>${address}</loc><xhtml:link rel="alternate" hreflang="vi" href="${vietnamese}"/><xhtml:link rel="alternate" hreflang="en" href="${english}"/></url>`,
    )
    .join("");
}

function file(shopUrl: string, paths: readonly string[]): string {
  const entries = paths.map((path) => entry(shopUrl, path)).join("");
  return `${HEAD}<urlset xmlns="${SCHEMA}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries}</urlset>`;
}

/** A sitemap: what is at its own address, and what is in its parts, the first at 1, where there are any. */
export interface Sitemap {
  main: string;
  parts: string[];
}

/**
 * Names every path with its English twin: in one file, or, where that would name too many, in several with an index
 * of them.
 */
export function writeSitemap(
  shopUrl: string,
  paths: readonly string[],
  most = MOST_ADDRESSES,
): Sitemap {
  const pathsAFile = Math.floor(most / 2);
  if (paths.length <= pathsAFile) return { main: file(shopUrl, paths), parts: [] };
  const parts: string[] = [];
  for (let from = 0; from < paths.length; from += pathsAFile) {
    parts.push(file(shopUrl, paths.slice(from, from + pathsAFile)));
  }
  const entries = parts
    .map((_, index) => `<sitemap><loc>${partAddress(shopUrl, index + 1)}</loc></sitemap>`)
    .join("");
  return { main: `${HEAD}<sitemapindex xmlns="${SCHEMA}">${entries}</sitemapindex>`, parts };
}
