import { describe, expect, it } from "vitest";
import { MOST_ADDRESSES, writeSitemap } from "./sitemap";

const SHOP = "https://cho.example";
const goods = (count: number) => Array.from({ length: count }, (_, index) => `/san-pham/${index}`);
const addresses = (text: string) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => at);

describe("a sitemap", () => {
  it("names each page and its English twin in one file, as long as that may name them all", () => {
    const { main, parts } = writeSitemap(SHOP, goods(2), 4);
    expect(parts).toEqual([]);
    expect(main).toContain("<urlset ");
    expect(addresses(main)).toEqual([
      "https://cho.example/san-pham/0",
      "https://cho.example/en/san-pham/0",
      "https://cho.example/san-pham/1",
      "https://cho.example/en/san-pham/1",
    ]);
  });

  it("is an index of several files beyond that, which together name each once", () => {
    const { main, parts } = writeSitemap(SHOP, goods(5), 4);
    expect(main).toContain("<sitemapindex ");
    expect(addresses(main)).toEqual([1, 2, 3].map((part) => `${SHOP}/sitemap.xml?phan=${part}`));
    expect(parts.map((part) => addresses(part).length)).toEqual([4, 4, 2]);
    expect(new Set(parts.flatMap(addresses)).size).toBe(10);
  });

  it("keeps within the protocol's 50,000 addresses and 50 MB a file with 60,000 products", () => {
    const { parts } = writeSitemap(SHOP, goods(60_000));
    expect(parts).toHaveLength(3);
    for (const part of parts) {
      expect(addresses(part).length).toBeLessThanOrEqual(MOST_ADDRESSES);
      expect(part.length).toBeLessThan(50 * 1024 * 1024);
    }
  });
});
