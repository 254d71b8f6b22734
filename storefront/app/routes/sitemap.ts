import type { CatalogueAddress, CatalogueAddresses } from "@nang-gio/catalogue/contract";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readConfiguration } from "../configuration.server";
import { FOLDERS as CONTENT_FOLDERS } from "../content/paths";
import { allPieces } from "../content/read.server";
import { streamedXml } from "../feeds/streamed.server";
import { fromBackend } from "../market/backend.server";
import {
  filesFor,
  PATHS_A_FILE,
  SITEMAP_BEGIN,
  SITEMAP_END,
  type SitemapPage,
  sitemapEntry,
  sitemapIndex,
} from "../sitemap/sitemap";

/** Pages that are always there. */
const ALWAYS = [
  ...["/", "/san-pham", "/hop-tac-xa", "/ve-chung-toi", "/quyen-rieng-tu"],
  ...["/cau-chuyen", "/chinh-sach", "/quy-dinh", "/ket-qua", "/ton-vinh"],
].map((path): SitemapPage => ({ path, changed_at: null }));

/** Pages that stand beside the goods: those that are always there, and what staff have published. */
async function besideGoods(): Promise<SitemapPage[]> {
  const kinds = ["story", "campaign", "rules"] as const;
  const pieces = await Promise.all(kinds.map((kind) => allPieces("vi", kind)));
  const published = pieces.flat().map(({ kind, slug, changed_at }) => ({
    path: `${CONTENT_FOLDERS[kind]}/${slug}`,
    changed_at,
  }));
  return [...ALWAYS, ...published];
}

const FOLDERS: Readonly<Record<CatalogueAddress["kind"], string>> = {
  category: "/danh-muc",
  cooperative: "/hop-tac-xa",
  product: "/san-pham",
};

function read(offset: number, limit?: number): Promise<CatalogueAddresses> {
  const asked = {
    offset: String(offset),
    ...(limit === undefined ? {} : { limit: String(limit) }),
  };
  return fromBackend("/store/catalogue/addresses", "vi", new URLSearchParams(asked));
}

/** The pages of a file, the first of which is 1, as they are read. */
async function* pagesOf(file: number, beside: SitemapPage[]): AsyncGenerator<SitemapPage[], void> {
  let at = (file - 1) * PATHS_A_FILE - beside.length;
  const end = at + PATHS_A_FILE;
  if (at < 0) {
    yield beside;
    at = 0;
  }
  while (at < end) {
    const { addresses } = await read(at);
    if (addresses.length === 0) return;
    yield addresses.slice(0, end - at).map(({ kind, handle, changed_at }) => ({
      path: `${FOLDERS[kind]}/${handle}`,
      changed_at,
    }));
    at += addresses.length;
  }
}

async function* write(file: number, beside: SitemapPage[]): AsyncGenerator<string, void> {
  const { SHOP_URL } = readConfiguration();
  yield SITEMAP_BEGIN;
  for await (const pages of pagesOf(file, beside)) {
    yield pages.map((page) => sitemapEntry(SHOP_URL, page)).join("");
  }
  yield SITEMAP_END;
}

async function* writeIndex(files: number): AsyncGenerator<string, void> {
  yield sitemapIndex(readConfiguration().SHOP_URL, files);
}

/**
 * `sitemap.xml`: every page of goods, of categories and co-operatives with goods, from the search index alone, and every
 * page that staff have published, each with its English twin; an index with the files at `?phan=1`, `2`, … where they are too many for one.
 */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const wanted = new URL(request.url).searchParams.get("phan");
  const [beside, { count }] = await Promise.all([besideGoods(), read(0, 0)]);
  const files = filesFor(beside.length + count);
  if (wanted === null) return streamedXml(files === 1 ? write(1, beside) : writeIndex(files));
  const file = Number(wanted);
  if (files === 1 || !Number.isInteger(file) || file < 1 || file > files) {
    throw new Response(null, { status: 404 });
  }
  return streamedXml(write(file, beside));
}
