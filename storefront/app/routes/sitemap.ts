import type { ListingResponse } from "@nang-gio/catalogue/contract";
import type { CooperativeCard } from "@nang-gio/cooperative/contract";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readConfiguration } from "../configuration.server";
import { fromBackend } from "../market/backend.server";
import { keepFor } from "../sitemap/keep-for";
import { type Sitemap, writeSitemap } from "../sitemap/sitemap";

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

async function write(): Promise<Sitemap> {
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
  return writeSitemap(readConfiguration().SHOP_URL, [
    "/",
    "/san-pham",
    "/hop-tac-xa",
    "/ve-chung-toi",
    ...[...categories].map((handle) => `/danh-muc/${handle}`),
    ...products.map((handle) => `/san-pham/${handle}`),
    ...cooperatives.map((handle) => `/hop-tac-xa/${handle}`),
  ]);
}

/** It reads the whole catalogue. */
const sitemap = keepFor(KEPT_MS, write);

/**
 * `sitemap.xml`: every page of goods, categories and co-operatives, with its English twin; an index with the parts at
 * `?phan=1`, `2`, … where they are too many for one file. Written once in ten minutes, however often it is asked for.
 */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const wanted = new URL(request.url).searchParams.get("phan");
  const { main, parts } = await sitemap();
  const text = wanted === null ? main : parts[Number(wanted) - 1];
  if (text === undefined) throw new Response(null, { status: 404 });
  return new Response(text, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
