import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { type SellerVariant, USUAL_LOW_STOCK } from "../contract";
import { SALE_PRICE_LIST } from "../workflows/steps/prepare-market";

const number = z.coerce.number();
const numberOrNone = number.nullable();

const Row = z.object({
  product_id: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  price: numberOrNone.transform((price) => price ?? 0),
  sale_price: numberOrNone,
  stock: number,
  reserved: number,
  net_weight_g: numberOrNone,
  low_stock: numberOrNone,
  usual: numberOrNone,
});

/** A price in đồng of the variant's set: its own, or that of a price list. */
const priceOf = (list: string) => `(
  select price.amount from price
   where price.price_set_id = link.price_set_id and price.currency_code = 'vnd' and price.deleted_at is null
     and price.price_list_id ${list}
   order by price.id limit 1)`;

const VARIANTS = `
  select variant.product_id, variant.sku, variant.title, variant.weight as net_weight_g,
         ${priceOf("is null")} as price,
         ${priceOf("= (select id from price_list where title = ? and deleted_at is null limit 1)")} as sale_price,
         coalesce(level.stocked, 0) as stock, coalesce(level.reserved, 0) as reserved, watch.threshold as low_stock,
         (select low_stock from selling_place where organisation_id = ? and deleted_at is null) as usual
    from product_variant variant
    left join product_variant_price_set link on link.variant_id = variant.id and link.deleted_at is null
    left join stock_watch watch on watch.variant_id = variant.id and watch.deleted_at is null
    left join lateral (
      select sum(level.stocked_quantity) as stocked, sum(level.reserved_quantity) as reserved
        from product_variant_inventory_item item
        join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
       where item.variant_id = variant.id and item.deleted_at is null) level on true
   where variant.product_id in (select jsonb_array_elements_text(?::jsonb)) and variant.deleted_at is null
   order by coalesce(variant.variant_rank, 0), variant.id`;

/**
 * Variants of a co-operative's products in the shop's records, with what of them is ordered, by product. A list shows
 * many, of which five modules keep a part each: they are read at once.
 */
export async function variantsInShop(
  container: MedusaContainer,
  organisation_id: string,
  productIds: readonly string[],
): Promise<Map<string, SellerVariant[]>> {
  if (productIds.length === 0) return new Map();
  const rows = await readRows(container, Row, VARIANTS, [
    SALE_PRICE_LIST,
    organisation_id,
    JSON.stringify(productIds),
  ]);
  const variants = new Map(productIds.map((id) => [id, [] as SellerVariant[]]));
  for (const { product_id, usual, ...variant } of rows) {
    const low_at = variant.low_stock ?? usual ?? USUAL_LOW_STOCK;
    const low = variant.stock - variant.reserved <= low_at;
    variants.get(product_id)?.push({ ...variant, low_at, low });
  }
  return variants;
}
