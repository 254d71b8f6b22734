import { expect, it } from "vitest";
import { filesFor, PATHS_A_FILE, sitemapEntry, sitemapIndex } from "./sitemap";

const SHOP = "https://cho.example";
const addresses = (text: string) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => at);

it("names a page and its English twin, each with both and since when they say so", () => {
  const changed_at = "2026-11-30T11:00:00.000Z";
  const entry = sitemapEntry(SHOP, { path: "/san-pham/gao", changed_at });
  expect(addresses(entry)).toEqual([`${SHOP}/san-pham/gao`, `${SHOP}/en/san-pham/gao`]);
  expect(entry.match(/hreflang="en" href="[^"]+en\/san-pham\/gao"/g)).toHaveLength(2);
  expect(entry.split(`<lastmod>${changed_at}</lastmod>`)).toHaveLength(3);
  expect(sitemapEntry(SHOP, { path: "/", changed_at: null })).not.toContain("lastmod");
});

it.each([
  [0, 1],
  [PATHS_A_FILE, 1],
  [PATHS_A_FILE + 1, 2],
  [60_000, 3],
])("for %d paths it takes %d files of 50,000 addresses at most", (paths, files) => {
  expect(filesFor(paths)).toBe(files);
});

it("is an index of several files at its own address", () => {
  expect(addresses(sitemapIndex(SHOP, 2))).toEqual([
    `${SHOP}/sitemap.xml?phan=1`,
    `${SHOP}/sitemap.xml?phan=2`,
  ]);
});
