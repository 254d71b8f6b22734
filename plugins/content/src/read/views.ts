import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductDocument } from "@nang-gio/catalogue/contract";
import { findListing } from "@nang-gio/catalogue/read/listing";
import { shelf } from "@nang-gio/catalogue/shelf/current";
import { type ContentCard, type ContentPage, MOST_GOODS } from "../contract";
import type { ContentRow } from "../modules/content/rows";
import { goodsListing } from "../rules/goods-path";
import { readMarkdown } from "../rules/read-markdown";
import { makersOf } from "./makers";

/** What a page of readers needs of a piece. */
export type Shown = Omit<ContentRow, "id" | "state" | "revision" | "shown">;

/** A piece as lists show it. */
export function cardOf(row: Shown): ContentCard {
  const { kind, slug, title, title_en, summary, summary_en } = row;
  const { picture, picture_alt, picture_alt_en, from_on, until_on } = row;
  const { number, issuer, issued_on, link } = row;
  return {
    ...{ kind, slug, title, title_en, summary, summary_en },
    ...{ picture, picture_alt, picture_alt_en, from_on, until_on },
    ...{ number, issuer, issued_on, link },
    shown_since: new Date(row.shown_since).toISOString(),
    changed_at: new Date(row.updated_at).toISOString(),
  };
}

/** Goods on sale, of the search index alone: those that are named, then those of the listing. */
async function goodsOf({ kind, products, goods_path }: Shown): Promise<ProductDocument[]> {
  const goods = await shelf();
  const ids = products.flatMap((handle) => goods.idOf(handle) ?? []);
  const named = await goods.documents(ids);
  const listing = kind === "campaign" ? goodsListing(goods_path, MOST_GOODS) : undefined;
  if (!listing) return named;
  const found = await findListing(listing.query);
  const others = found.products.filter(({ id }) => !ids.includes(id));
  return [...named, ...others].slice(0, MOST_GOODS);
}

/** A piece as its page shows it. */
export async function pageOf(container: MedusaContainer, row: Shown): Promise<ContentPage> {
  const [makers, goods] = await Promise.all([
    makersOf(container, row.organisation_id ? [row.organisation_id] : []),
    goodsOf(row),
  ]);
  const maker = makers.get(row.organisation_id ?? "");
  return {
    ...cardOf(row),
    body: readMarkdown(row.body),
    body_en: readMarkdown(row.body_en),
    cooperative: maker ? { handle: maker.handle, name: maker.name, name_en: maker.name_en } : null,
    goods,
    goods_path: row.kind === "campaign" ? row.goods_path : "",
  };
}
