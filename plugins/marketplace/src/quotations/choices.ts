import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import {
  MOST_QUOTATION_CHOICES,
  type QuotationChoices,
  type QuotationChoicesQuery,
} from "../contract";
import { englishTexts } from "../read/english-texts";
import { organisationsNotSelling } from "../read/not-selling";

const Maker = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  name_en: z.string().nullable(),
});

const MAKER = `
  select maker.id, maker.handle, maker.name, maker.name_en from organisation maker
   where maker.deleted_at is null and maker.merged_into is null and `;
const OF_PRODUCT = `exists (
  select from listing join product on product.id = listing.product_id and product.deleted_at is null
   where listing.organisation_id = maker.id and listing.deleted_at is null and product.handle = ?)`;

const Variant = z.object({
  id: z.string(),
  product_id: z.string(),
  title: z.string(),
  variant_title: z.string(),
  price: z.coerce.number(),
  wanted: z.boolean(),
});

/** Published goods of an organisation with the price of a piece that is on no list; those of a product first. */
const variants = (narrowed: string) => `
  select variant.id, product.id as product_id, product.title, variant.title as variant_title,
         price.amount as price, product.handle is not distinct from ? as wanted
    from listing
    join product on product.id = listing.product_id and product.status = 'published' and product.deleted_at is null
    join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
    join product_variant_price_set linked on linked.variant_id = variant.id and linked.deleted_at is null
    join price on price.price_set_id = linked.price_set_id and price.deleted_at is null
     and price.price_list_id is null and price.currency_code = 'vnd' and price.rules_count = 0
     and price.min_quantity is null
   where listing.organisation_id = ? and listing.deleted_at is null ${narrowed}
   order by wanted desc, product.title, variant.variant_rank, variant.id limit ?`;

/** The co-operative that is asked. @throws Problem not_found `quotation.cooperative_unknown` */
export async function makerOf(
  container: MedusaContainer,
  { product, cooperative }: QuotationChoicesQuery,
): Promise<z.infer<typeof Maker>> {
  const [where, value] = cooperative ? ["maker.handle = ?", cooperative] : [OF_PRODUCT, product];
  const [maker] = await readRows(container, Maker, `${MAKER}${where}`, [value ?? ""]);
  if (!maker) throw new Problem("not_found", "quotation.cooperative_unknown");
  return maker;
}

interface Wanted {
  /** Handle of the product whose variants come first. */
  product?: string;
  /** Variants; all when left out. */
  ids?: readonly string[];
}

/** What an organisation sells now, as far as a form offers it; none while it may not sell. */
export async function goodsOnSale(
  container: MedusaContainer,
  organisation_id: string,
  { product, ids }: Wanted,
): Promise<Array<z.infer<typeof Variant>>> {
  const notSelling = await organisationsNotSelling(container, [organisation_id]);
  if (notSelling.has(organisation_id)) return [];
  const narrowed = ids ? "and variant.id in (select jsonb_array_elements_text(?::jsonb))" : "";
  return readRows(container, Variant, variants(narrowed), [
    ...[product ?? "", organisation_id],
    ...(ids ? [JSON.stringify(ids)] : []),
    MOST_QUOTATION_CHOICES,
  ]);
}

/** Medusa's codes of all countries. */
export async function allCountries(container: MedusaContainer): Promise<string[]> {
  const countries = await container
    .resolve(Modules.REGION)
    .listCountries({}, { select: ["iso_2"], take: null });
  return countries.map(({ iso_2 }) => iso_2).sort();
}

/** What a buyer may ask a co-operative for. @throws Problem not_found `quotation.cooperative_unknown` */
export async function quotationChoices(
  container: MedusaContainer,
  asked: QuotationChoicesQuery,
): Promise<QuotationChoices> {
  const cooperative = await makerOf(container, asked);
  const [found, countries] = await Promise.all([
    goodsOnSale(container, cooperative.id, { product: asked.product }),
    allCountries(container),
  ]);
  const products = [...new Set(found.map(({ product_id }) => product_id))];
  const english = await englishTexts(container, products);
  return {
    cooperative,
    variants: found.map((variant) => ({
      ...variant,
      title_en: english.get(variant.product_id)?.title ?? null,
    })),
    countries,
  };
}
