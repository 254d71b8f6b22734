import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import type { Picture } from "@nang-gio/media/contract";
import { fold, foldedSql } from "@nang-gio/vietnam";
import { z } from "zod";
import {
  OPEN_PROPOSAL_STATES,
  PRODUCT_STATES,
  type ProductState,
  type SellerProductsQuery,
} from "../contract";
import type { SellerScope } from "../seller/seller-scope";
import { PRODUCT_STATE_SQL } from "./state";

const ListedProduct = z.object({
  /** Of the product, or of the proposal of one that is in no shop yet. */
  id: z.string(),
  title: z.string(),
  state: z.enum(PRODUCT_STATES),
  /** Of the proposal of a product that is in the shop's records. */
  pending: z.enum(OPEN_PROPOSAL_STATES).nullable(),
  /** ISO. */
  updated_at: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
  handle: z.string().nullable(),
  /** Of what is in the shop's records. */
  unit: z.string().nullable(),
  picture: z.custom<Picture>().nullable(),
});
/** What tells a product apart in a list, without its parts. */
export type ListedProduct = z.infer<typeof ListedProduct>;

const Tally = z.object({
  state: z.enum(PRODUCT_STATES),
  pending: z.enum(OPEN_PROPOSAL_STATES).nullable(),
  products: z.coerce.number(),
  low: z.coerce.number(),
});

const Page = z.object({ tallies: z.array(Tally), products: z.array(ListedProduct) });

/** All of a co-operative's products that are called as asked; takes its id three times, then a folded word for each `?` after. */
const ownProducts = (words: number) => `
  with own as (
    select product.id, product.title, product.handle, ${PRODUCT_STATE_SQL} as state,
           change.state as pending,
           greatest(product.updated_at, listing.updated_at, change.updated_at) as updated_at,
           product.status = 'published' and product.id in (
             select product_id from stock_watch where organisation_id = ? and low and deleted_at is null) as low
      from listing
      join product on product.id = listing.product_id and product.deleted_at is null
      left join listing_proposal change
        on change.product_id = listing.product_id and change.state <> 'approved'
       and change.organisation_id = listing.organisation_id and change.deleted_at is null
     where listing.organisation_id = ? and listing.deleted_at is null
    union all
    select id, title, null, state, null, updated_at, false from listing_proposal
     where organisation_id = ? and product_id is null and state <> 'approved' and deleted_at is null
  ), named as (
    select * from own
     where true ${`and strpos(${foldedSql("title")}, ?) > 0 `.repeat(words)}
  )`;

/**
 * One page of a co-operative's products, newest change first, and how many stand how. They come from three modules'
 * tables at once, so that the page is cut in the database.
 */
export async function listProducts(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  { q, state, low, limit, offset }: SellerProductsQuery,
): Promise<{
  products: ListedProduct[];
  count: number;
  counts: Record<ProductState, number>;
  low_count: number;
}> {
  const words = fold(q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  const [found] = await readRows(
    container,
    Page,
    `${ownProducts(words.length)}, page as (
         select id, title, handle, state, pending, updated_at from named
          where true ${state ? "and ? in (state, pending)" : ""} ${low ? "and low" : ""}
          order by updated_at desc, id limit ? offset ?
       ), tally as (
         select state, pending, count(*) as products, count(*) filter (where low) as low
           from named group by state, pending
       )
       select (select coalesce(json_agg(tally), '[]') from tally) as tallies,
              (select coalesce(json_agg(listed order by updated_at desc, id), '[]') from (
                 select page.*, listing.unit, listing.pictures -> 0 as picture
                   from page left join listing on listing.product_id = page.id and listing.deleted_at is null
               ) as listed) as products`,
    [
      ...[organisation_id, organisation_id, organisation_id, ...words],
      ...[...(state ? [state] : []), limit, offset],
    ],
  );
  const { tallies, products } = found ?? { tallies: [], products: [] };
  const sum = (some: typeof tallies, of: "products" | "low") =>
    some.reduce((total, one) => total + one[of], 0);
  const standing = (wanted: ProductState) =>
    tallies.filter((one) => one.state === wanted || one.pending === wanted);
  const counts = Object.fromEntries(
    PRODUCT_STATES.map((one) => [one, sum(standing(one), "products")]),
  ) as Record<ProductState, number>;
  return {
    products,
    count: sum(state ? standing(state) : tallies, low ? "low" : "products"),
    counts,
    low_count: sum(tallies, "low"),
  };
}
