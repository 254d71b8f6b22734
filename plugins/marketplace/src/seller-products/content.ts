import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { picturesByBase } from "@nang-gio/media/pictures";
import type { KeptContent, ListingInput, ProposalContent } from "../contract";

/** A product in the shop's records as a form would say it. */
export function contentOf(row: ListingInput): KeptContent {
  return {
    title: row.title,
    title_en: row.title_en ?? null,
    subtitle: row.subtitle ?? null,
    subtitle_en: row.subtitle_en ?? null,
    description: row.description ?? null,
    description_en: row.description_en ?? null,
    category_handle: row.category_handle || null,
    unit: row.unit,
    option_name: row.option_name ?? null,
    ingredients: row.ingredients ?? null,
    storage: row.storage ?? null,
    shelf_life_days: row.shelf_life_days ?? null,
    warnings: row.warnings ?? null,
    origin: row.origin ?? null,
    producer_code: row.producer_code ?? null,
    pictures: row.pictures ?? [],
    removed: [],
    variants: row.variants.map(
      ({ sku, title, price, sale_price, stock, net_weight_g, barcode }) => ({
        sku,
        title,
        price,
        sale_price: sale_price ?? null,
        stock: stock ?? null,
        net_weight_g: net_weight_g ?? null,
        barcode: barcode ?? null,
      }),
    ),
  };
}

/**
 * A proposal without what is not proposed: price and stock of variants that are in the shop, which change at once.
 * Where a variant of the shop was left out of the form it stays, unless it is to be removed.
 */
export function proposed(content: KeptContent, live: KeptContent | null): KeptContent {
  if (!live)
    return {
      ...content,
      removed: [],
      variants: content.variants.map((one) => ({ ...one, sku: null })),
    };
  const removed = (content.removed ?? []).filter((sku) =>
    live.variants.some((one) => one.sku === sku),
  );
  const inShop = new Map(live.variants.map((one) => [one.sku, one]));
  const kept = content.variants.filter(({ sku }) => sku === null || !removed.includes(sku));
  const wanted = kept.map((one) =>
    one.sku !== null && inShop.has(one.sku)
      ? { ...one, price: null, sale_price: null, stock: null }
      : { ...one, sku: null },
  );
  const named = new Set(wanted.map(({ sku }) => sku));
  const left = live.variants
    .filter(({ sku }) => !named.has(sku) && !removed.includes(sku ?? ""))
    .map((one) => ({ ...one, price: null, sale_price: null, stock: null }));
  return { ...content, option_name: live.option_name, removed, variants: [...wanted, ...left] };
}

/** A proposal as the write path of listings takes it. `current` is the product where it is in the shop's records. */
export function rowOf(
  content: KeptContent,
  at: { handle: string; organisation_handle: string; status: ListingInput["status"] },
  current: ListingInput | undefined,
): ListingInput {
  const inShop = new Map(current?.variants.map((one) => [one.sku, one]));
  const { category_handle, variants, removed: _removed, ...rest } = content;
  return {
    ...rest,
    ...at,
    category_handle: category_handle ?? "",
    variants: variants.map(({ sku, title, price, sale_price, stock, net_weight_g, barcode }) => {
      const kept = inShop.get(sku ?? "");
      const own = { sku: sku ?? "", title, net_weight_g, barcode };
      return kept
        ? { ...own, price: kept.price }
        : { ...own, price: price ?? 0, sale_price, stock: stock ?? 0 };
    }),
  };
}

/** A form's content with its pictures. @throws Problem `marketplace.listing_picture` for one that was not uploaded. */
export async function keptContent(
  container: MedusaContainer,
  content: ProposalContent,
): Promise<KeptContent> {
  const bases = [...new Set(content.pictures)];
  const known = await picturesByBase(container, bases);
  const pictures = bases.map((base, index) => {
    const picture = known.get(base);
    if (picture) return picture;
    throw new Problem("invalid_data", "marketplace.listing_picture", {
      field: `pictures.${index}`,
    });
  });
  return { ...content, pictures };
}
