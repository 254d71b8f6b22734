import type { ProductPage } from "@nang-gio/catalogue/contract";
import { gtinOf } from "../feeds/gtin";
import { inLanguage, type Language, localPath } from "../language";
import { isOffered } from "./offered";
import { soldAs, variantPath } from "./variant-address";

/** What of reviews search engines read. */
type RatedBy = Pick<ProductPage["reviews"], "rating" | "rating_count"> & {
  first: Array<
    Pick<ProductPage["reviews"]["first"][number], "name" | "rating" | "content" | "written_on">
  >;
};

/** What buyers say, where any has. A review without a name is somebody’s all the same, so that it is left out. */
function ratingJsonLd({ rating, rating_count, first }: RatedBy): object {
  if (rating === null) return {};
  return {
    aggregateRating: {
      "@type": "AggregateRating",
      ratingValue: rating,
      reviewCount: rating_count,
      bestRating: 5,
      worstRating: 1,
    },
    review: first
      .filter(({ name }) => name !== null)
      .map((review) => ({
        "@type": "Review",
        author: { "@type": "Person", name: review.name },
        datePublished: review.written_on,
        reviewRating: { "@type": "Rating", ratingValue: review.rating },
        ...(review.content ? { reviewBody: review.content } : {}),
      })),
  };
}

/** A product page for search engines: schema.org Product, its offers and its place in the tree. */
export function productJsonLd(
  page: Pick<ProductPage, "product" | "pictures" | "cooperative" | "closing" | "breadcrumbs"> & {
    reviews: RatedBy;
  },
  language: Language,
  shopUrl: string,
  pathname: string,
): object {
  const { product, pictures, cooperative, closing, breadcrumbs, reviews } = page;
  const url = shopUrl + pathname;
  const title = inLanguage(language, product.title, product.title_en);
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Product",
        name: title,
        description: inLanguage(language, product.description ?? "", product.description_en),
        image: pictures.map(({ base, widths }) => `${shopUrl}${base}-${widths.at(-1)}.jpg`),
        ...(cooperative ? { brand: { "@type": "Organization", name: cooperative.name } } : {}),
        ...ratingJsonLd(reviews),
        offers: product.variants.map((variant) => ({
          "@type": "Offer",
          sku: soldAs(variant),
          gtin: gtinOf(variant.barcode),
          name: variant.title,
          price: variant.price_vnd,
          priceCurrency: "VND",
          availability: `https://schema.org/${isOffered(variant, closing) ? "InStock" : "OutOfStock"}`,
          url: shopUrl + localPath(language, variantPath(product, variant)),
        })),
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          ...breadcrumbs.map(({ handle, name, name_en }, index) => ({
            "@type": "ListItem",
            position: index + 1,
            name: inLanguage(language, name, name_en),
            item: shopUrl + localPath(language, `/danh-muc/${handle}`),
          })),
          { "@type": "ListItem", position: breadcrumbs.length + 1, name: title, item: url },
        ],
      },
    ],
  };
}
