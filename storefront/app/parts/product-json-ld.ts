import type { ProductPage } from "@nang-gio/catalogue/contract";
import { inLanguage, type Language, localPath } from "../language";

/** A product page for search engines: schema.org Product, its offers and its place in the tree. */
export function productJsonLd(
  page: Pick<ProductPage, "product" | "pictures" | "cooperative" | "breadcrumbs">,
  language: Language,
  shopUrl: string,
  pathname: string,
): object {
  const { product, pictures, cooperative, breadcrumbs } = page;
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
        offers: product.variants.map((variant) => ({
          "@type": "Offer",
          sku: variant.sku ?? undefined,
          name: variant.title,
          price: variant.price_vnd,
          priceCurrency: "VND",
          availability: `https://schema.org/${variant.in_stock ? "InStock" : "OutOfStock"}`,
          url,
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
