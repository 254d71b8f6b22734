import type { ListingResponse } from "@nang-gio/catalogue/contract";
import type { CooperativeCard } from "@nang-gio/cooperative/contract";
import { readConfiguration } from "../configuration.server";
import { localPath } from "../language";
import { fromBackend } from "../market/backend.server";

const PAGE = 100;
const KEPT_MS = 10 * 60_000;

async function every<Row>(read: (offset: number) => Promise<{ rows: Row[]; count: number }>) {
  const first = await read(0);
  const rows = [...first.rows];
  while (rows.length < first.count) {
    const next = await read(rows.length);
    if (next.rows.length === 0) break;
    rows.push(...next.rows);
  }
  return rows;
}

const page = (offset: number) =>
  new URLSearchParams({ limit: String(PAGE), offset: String(offset) });

async function write(): Promise<string> {
  const { SHOP_URL } = readConfiguration();
  const categories = new Set<string>();
  const products = await every(async (offset) => {
    const listing = await fromBackend<ListingResponse>("/store/listing", "vi", page(offset));
    for (const handle of Object.keys(listing.facets.category_handles)) categories.add(handle);
    return { rows: listing.products.map(({ handle }) => handle), count: listing.count };
  });
  const cooperatives = await every(async (offset) => {
    const found = await fromBackend<{ cooperatives: CooperativeCard[]; count: number }>(
      "/store/cooperatives",
      "vi",
      page(offset),
    );
    return { rows: found.cooperatives.map(({ handle }) => handle), count: found.count };
  });
  const paths = [
    "/",
    "/san-pham",
    "/hop-tac-xa",
    "/ve-chung-toi",
    ...[...categories].map((handle) => `/danh-muc/${handle}`),
    ...products.map((handle) => `/san-pham/${handle}`),
    ...cooperatives.map((handle) => `/hop-tac-xa/${handle}`),
  ];
  const entry = (path: string) => {
    const vietnamese = SHOP_URL + path;
    const english = SHOP_URL + localPath("en", path);
    return [vietnamese, english]
      .map(
        (address) =>
          `<url><loc>${address}</loc><xhtml:link rel="alternate" hreflang="vi" href="${vietnamese}"/><xhtml:link rel="alternate" hreflang="en" href="${english}"/></url>`,
      )
      .join("");
  };
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${paths.map(entry).join("")}</urlset>`;
}

let kept: { until: number; text: Promise<string> } | undefined;

/**
 * `sitemap.xml`: every page of goods, categories and co-operatives, with its English twin. Written once in ten
 * minutes, however often it is asked for: it reads the whole catalogue.
 */
export async function loader(): Promise<Response> {
  if (!kept || kept.until < Date.now()) {
    kept = { until: Date.now() + KEPT_MS, text: write() };
    kept.text.catch(() => {
      kept = undefined;
    });
  }
  return new Response(await kept.text, {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
}
