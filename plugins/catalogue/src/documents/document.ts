import { ocopGroupOf } from "@nang-gio/marketplace/categories";
import { findCommune } from "@nang-gio/vietnam/places";
import type { ProductDocument } from "../contract";
import type { Entry } from "../modules/catalogue/entries";
import { pathTo } from "./categories";
import type { Gathered } from "./gather";
import { pageOf } from "./page";
import type { ProductRecord, VariantOffer } from "./records";
import { textsOf } from "./texts";

/**
 * Whether shoppers may see a product: published, in a sales channel, with a price, and of a co-operative that may
 * sell.
 */
function isOnSale(
  product: ProductRecord,
  offers: readonly VariantOffer[],
  { listings, not_selling }: Gathered,
): boolean {
  return (
    product.status === "published" &&
    (product.sales_channels ?? []).length > 0 &&
    offers.length > 0 &&
    !not_selling.has(listings.get(product.id)?.organisation_id ?? "")
  );
}

function offerFields(offers: readonly VariantOffer[]) {
  const sorted = [...offers].sort((a, b) => a.price - b.price || a.id.localeCompare(b.id));
  const cheapest = sorted[0];
  const stock = offers.reduce((sum, offer) => sum + offer.stock, 0);
  return {
    price_vnd: cheapest?.price ?? 0,
    price_max_vnd: sorted.at(-1)?.price ?? 0,
    compare_price_vnd: cheapest && cheapest.regular > cheapest.price ? cheapest.regular : null,
    in_stock: stock > 0,
    stock,
    variant_count: offers.length,
    default_variant_id: offers.length === 1 ? (cheapest?.id ?? null) : null,
  };
}

function organisationFields(gathered: Gathered, organisationId: string | undefined) {
  const organisation = gathered.organisations.get(organisationId ?? "");
  const commune = organisation?.commune_code ?? null;
  return {
    cooperative_handle: organisation?.handle ?? null,
    cooperative_name: organisation?.name ?? null,
    cooperative_name_en: organisation?.name_en ?? null,
    cooperative_kind: organisation?.kind ?? null,
    women_led: organisation?.women_led ?? false,
    commune_code: commune,
    commune_name: commune && (findCommune(commune)?.name ?? commune),
  };
}

function documentOf(
  product: ProductRecord,
  offers: readonly VariantOffer[],
  gathered: Gathered,
): ProductDocument {
  const listing = gathered.listings.get(product.id);
  const english = gathered.english.get(product.id);
  const ocop = gathered.recognitions.get(product.id);
  const reviews = gathered.reviews.get(product.id);
  const categories = (product.categories ?? []).map(({ handle }) => handle);
  return {
    id: product.id,
    handle: product.handle,
    status: product.status,
    sales_channel_ids: (product.sales_channels ?? [])
      .flatMap((channel) => channel?.id ?? [])
      .sort(),
    title: product.title,
    title_en: english?.title ?? null,
    subtitle: product.subtitle,
    subtitle_en: english?.subtitle ?? null,
    picture: listing?.pictures?.[0] ?? null,
    ...offerFields(offers),
    unit: listing?.unit ?? null,
    category_handles: [
      ...new Set(categories.flatMap((own) => pathTo(own).map(({ handle }) => handle))),
    ],
    ocop_group: ocop?.group ?? categories.map(ocopGroupOf).find(Boolean) ?? null,
    ocop_stars: ocop?.stars ?? null,
    ...organisationFields(gathered, listing?.organisation_id),
    rating: reviews?.rating ?? null,
    rating_count: reviews?.rating_count ?? 0,
    sold_count: gathered.sold.get(product.id) ?? 0,
    created_at: product.created_at.toISOString(),
  };
}

/** The entries of products that are on sale. */
export function entriesOf(gathered: Gathered): Entry[] {
  return gathered.products.flatMap((product) => {
    const offers = gathered.offers.get(product.id) ?? [];
    if (!isOnSale(product, offers, gathered)) return [];
    const document = documentOf(product, offers, gathered);
    return [
      { document, texts: textsOf(document, offers), page: pageOf(product, offers, gathered) },
    ];
  });
}
