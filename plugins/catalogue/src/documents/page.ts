import type { PublicMark } from "@nang-gio/cooperative/contract";
import { cooperativeCard } from "@nang-gio/cooperative/read/cooperative-card";
import { publicMark } from "@nang-gio/cooperative/read/find-marks";
import type { KnownTerms } from "@nang-gio/marketplace/delivery/read-terms";
import { NO_REVIEWS } from "@nang-gio/marketplace/reviews/read-reviews";
import { deliveryOutlook } from "@nang-gio/marketplace/rules/delivery-outlook";
import type { CalendarDate } from "@nang-gio/vietnam";
import type { CategoryName, LabelFacts, PageVariant } from "../contract";
import type { PageRecord } from "../modules/catalogue/entries";
import { pathTo } from "./categories";
import type { Gathered } from "./gather";
import type { ProductRecord, VariantOffer } from "./records";

type Variant = NonNullable<ProductRecord["variants"]>[number];

/** Stands for the day and the number of products, which only a reader knows. */
const ON_READING = { day: "", count: 0 };

/** What the label says, of all that is known of goods. */
export function labelOf(listing: LabelFacts): LabelFacts {
  const { unit, ingredients, storage, shelf_life_days, warnings, origin, producer_code } = listing;
  return { unit, ingredients, storage, shelf_life_days, warnings, origin, producer_code };
}

function variantOf(
  variant: Variant,
  offer: VariantOffer,
  titles: ReadonlyMap<string, string>,
): PageVariant {
  return {
    id: variant.id,
    sku: variant.sku,
    title: variant.title ?? "",
    barcode: variant.barcode,
    net_weight_g: variant.weight,
    options: Object.fromEntries(
      (variant.options ?? []).map(({ option_id, value }) => [
        titles.get(option_id ?? "") ?? "",
        value,
      ]),
    ),
    price_vnd: offer.price,
    compare_price_vnd: offer.regular > offer.price ? offer.regular : null,
    stock: offer.stock,
    in_stock: offer.stock > 0,
  };
}

function variantsOf(product: ProductRecord, offers: readonly VariantOffer[]): PageVariant[] {
  const offerOf = new Map(offers.map((offer) => [offer.id, offer]));
  const titles = new Map((product.options ?? []).map(({ id, title }) => [id, title]));
  return [...(product.variants ?? [])]
    .sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || a.id.localeCompare(b.id))
    .flatMap((variant) => {
      const offer = offerOf.get(variant.id);
      return offer ? [variantOf(variant, offer, titles)] : [];
    });
}

/** A closing that has not ended; whether it has begun only a reader knows. */
export function closingOf(terms: KnownTerms | undefined, day: CalendarDate) {
  return terms?.closing && day < terms.closing.to ? terms.closing : null;
}

/** What is promised of some variants by the terms; from when on, a reader counts. */
export function deliveryOf(terms: KnownTerms | undefined, variants: readonly PageVariant[]) {
  if (!terms || variants.length === 0) return null;
  const kinds = variants.map(({ price_vnd, net_weight_g }) => ({
    price: price_vnd,
    weight_g: net_weight_g,
  }));
  return {
    ...deliveryOutlook(terms, kinds),
    dispatch_days: terms.dispatch_days,
    dispatch_by: ON_READING.day,
  };
}

/** The page of a product; the co-operative's day and number of products are filled in when it is read. */
export function pageOf(
  product: ProductRecord,
  offers: readonly VariantOffer[],
  gathered: Gathered,
): PageRecord {
  const listing = gathered.listings.get(product.id);
  const organisation = gathered.organisations.get(listing?.organisation_id ?? "");
  const english = gathered.english.get(product.id);
  const card = organisation && cooperativeCard(organisation, ON_READING.count, gathered.day);
  const variants = variantsOf(product, offers);
  const terms = gathered.terms.get(organisation?.id ?? "");
  return {
    product: {
      id: product.id,
      handle: product.handle,
      title: product.title,
      title_en: english?.title ?? null,
      subtitle: product.subtitle,
      subtitle_en: english?.subtitle ?? null,
      description: product.description,
      description_en: english?.description ?? null,
      created_at: product.created_at.toISOString(),
      updated_at: product.updated_at.toISOString(),
      options: (product.options ?? []).map(({ title, values }) => ({
        title,
        values: inOrderOfVariants(title, values ?? [], variants),
      })),
      variants,
    },
    pictures: listing?.pictures ?? [],
    listing: listing ? labelOf(listing) : null,
    cooperative: card ? { ...card, women_led: { ...card.women_led, as_of: ON_READING.day } } : null,
    closing: closingOf(terms, gathered.day),
    delivery: deliveryOf(terms, variants),
    ocop: gathered.recognitions.get(product.id) ?? null,
    marks: marksFor(gathered.marks, organisation?.id, product.id),
    reviews: gathered.reviews.get(product.id) ?? NO_REVIEWS,
    breadcrumbs: breadcrumbsTo(product.categories?.[0]?.handle),
  };
}

/** Of marks those of an organisation that are for a product, or for all its goods. */
export function marksFor(
  marks: Gathered["marks"],
  organisationId: string | undefined,
  productId: string,
): PublicMark[] {
  return marks
    .filter(
      ({ organisation_id, product_ids }) =>
        organisation_id === organisationId &&
        (product_ids.length === 0 || product_ids.includes(productId)),
    )
    .map(publicMark);
}

/** From the root category down to one; nothing without one. */
export function breadcrumbsTo(category: string | null | undefined): CategoryName[] {
  if (!category) return [];
  return pathTo(category).map(({ handle, name, name_en }) => ({ handle, name, name_en }));
}

function inOrderOfVariants(
  title: string,
  values: ReadonlyArray<{ value: string }>,
  variants: readonly PageVariant[],
): string[] {
  const known = new Set(values.map(({ value }) => value));
  const used = variants.flatMap(({ options }) => options[title] ?? []);
  return [...new Set(used.filter((value) => known.has(value)))];
}
