import type { MedusaContainer } from "@medusajs/framework/types";
import type { Language } from "@nang-gio/access/problem";
import { readGraph } from "@nang-gio/access/read/read-graph";
import { cooperativeCard } from "@nang-gio/cooperative/read/cooperative-card";
import { marksHolding } from "@nang-gio/cooperative/read/find-marks";
import type { KeptContent, ProposedVariant } from "@nang-gio/marketplace/contract";
import { readTerms } from "@nang-gio/marketplace/delivery/read-terms";
import { NO_REVIEWS } from "@nang-gio/marketplace/reviews/read-reviews";
import type { SellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import { readProduct } from "@nang-gio/marketplace/seller-products/read-product";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { PageVariant, ProductPreview } from "../contract";
import { recognitionsOf } from "../documents/gather";
import { offersOf } from "../documents/offers";
import { breadcrumbsTo, closingOf, deliveryOf, labelOf, marksFor } from "../documents/page";
import {
  ORGANISATION_FIELDS,
  OrganisationRecord,
  PRODUCT_FIELDS,
  ProductRecord,
  type VariantOffer,
} from "../documents/records";
import { pageToday } from "./product-page";

/** Price and stock of a variant in the shop are not proposed: they are as the shop has them. */
function variantOf(
  { sku, title, barcode, net_weight_g, price, sale_price, stock }: ProposedVariant,
  offer: VariantOffer | undefined,
  at: number,
): PageVariant {
  const regular = offer?.regular ?? price ?? 0;
  const price_vnd = offer?.price ?? sale_price ?? regular;
  const pieces = offer?.stock ?? stock ?? 0;
  return {
    ...{ id: offer?.id ?? String(at), sku, title, barcode, net_weight_g, options: {} },
    ...{ price_vnd, compare_price_vnd: regular > price_vnd ? regular : null },
    ...{ stock: pieces, in_stock: pieces > 0 },
  };
}

function textsOf({ title, title_en, subtitle, subtitle_en, ...content }: KeptContent) {
  const { description, description_en } = content;
  return { title, title_en, subtitle, subtitle_en, description, description_en };
}

/**
 * The page of a product of the caller's as shoppers would see it, were what is proposed approved today: texts and
 * pictures of the proposal, beside what only the records tell (tags, stars, marks, closing, prices of today).
 * @throws Problem `marketplace.listing_unknown`
 */
export async function previewOf(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
  language: Language,
): Promise<ProductPreview> {
  const day = dateInVietnam(new Date());
  const maker = scope.organisation_id;
  const product = await readProduct(container, scope, id, language);
  const inShop = product.live ? [product.id] : [];
  const [records, organisations, recognitions, marks, told] = await Promise.all([
    readGraph(container, "product", ProductRecord, PRODUCT_FIELDS, { id: inShop }),
    readGraph(container, "organisation", OrganisationRecord, ORGANISATION_FIELDS, { id: maker }),
    recognitionsOf(container, inShop, day),
    marksHolding(container, [maker], day),
    readTerms(container, [maker]),
  ]);
  const offers = (await offersOf(container, records)).get(product.id) ?? [];
  const [organisation] = organisations;
  const terms = told.get(maker);
  const { content, updated_at } = product;
  const variants = content.variants.map((variant, at) =>
    variantOf(
      variant,
      offers.find(({ sku }) => sku === variant.sku),
      at,
    ),
  );
  return pageToday({
    product: {
      ...{ id: product.id, handle: product.handle ?? "", ...textsOf(content) },
      ...{ created_at: updated_at, updated_at, options: [], variants },
    },
    pictures: content.pictures,
    listing: labelOf(content),
    cooperative: organisation ? cooperativeCard(organisation, 0, day) : null,
    closing: closingOf(terms, day),
    delivery: deliveryOf(terms, variants),
    ocop: recognitions.get(product.id) ?? null,
    marks: marksFor(marks, maker, product.id),
    reviews: NO_REVIEWS,
    breadcrumbs: breadcrumbsTo(content.category_handle),
  });
}
