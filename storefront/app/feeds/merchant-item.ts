import type { FeedPage } from "@nang-gio/catalogue/contract";
import { inLanguage, type Language, localPath } from "../language";
import { isOffered } from "../parts/offered";
import { packInEnglish } from "../parts/pack-in-english";
import { soldAs, variantPath } from "../parts/variant-address";
import { gtinOf } from "./gtin";
import { type UnitPricing, unitPricings } from "./measure";
import { xmlElement } from "./xml";

/** The longest that Google takes (support.google.com/merchants/answer/7052112). */
const LONGEST = { title: 150, description: 5_000, brand: 70, mpn: 70, size: 100, type: 750 };
const MOST_FURTHER_PICTURES = 10;

type Variant = FeedPage["product"]["variants"][number];

/** A text no longer than so many letters, of which one may be two units of UTF-16. */
const cut = (text: string, most: number) => [...text.trim()].slice(0, most).join("");

const dong = (amount: number) => `${amount} VND`;

/** What is said of goods in a language; nothing where Google would not take it as being in that language. */
function wordsOf({ product }: FeedPage, language: Language) {
  const { title, subtitle, description, title_en, subtitle_en, description_en } = product;
  const said = [
    { title, description: description || subtitle || title },
    title_en && { title: title_en, description: description_en || subtitle_en || title_en },
  ];
  return said[language === "vi" ? 0 : 1] || undefined;
}

function variantName({ title }: Variant, language: Language): string {
  return (language === "en" ? packInEnglish(title) : undefined) ?? title;
}

/** What tells a trade item in the world: its barcode, else the producer's code of goods of one kind. */
function identifiers({ product, listing }: FeedPage, variant: Variant): string {
  const gtin = gtinOf(variant.barcode);
  const code = product.variants.length === 1 ? listing?.producer_code : null;
  return (
    xmlElement("g:gtin", gtin) +
      xmlElement("g:mpn", gtin ? null : code && cut(code, LONGEST.mpn)) ||
    xmlElement("g:identifier_exists", "no")
  );
}

function prices({ price_vnd, compare_price_vnd }: Variant): string {
  return (
    xmlElement("g:price", dong(compare_price_vnd ?? price_vnd)) +
    xmlElement("g:sale_price", compare_price_vnd === null ? null : dong(price_vnd))
  );
}

function pictures(page: FeedPage, shopUrl: string): string {
  const addresses = page.pictures.map(
    ({ base, widths }) => `${shopUrl}${base}-${widths.at(-1)}.jpg`,
  );
  return addresses
    .slice(0, 1 + MOST_FURTHER_PICTURES)
    .map((address, at) =>
      xmlElement(at === 0 ? "g:image_link" : "g:additional_image_link", address),
    )
    .join("");
}

/** What tells a variant of goods with several. */
function kinds({ product }: FeedPage, variant: Variant, language: Language): string {
  if (product.variants.length === 1) return "";
  return (
    xmlElement("g:item_group_id", product.id) +
    xmlElement("g:size", cut(variantName(variant, language), LONGEST.size))
  );
}

function unitPricing(pricing: UnitPricing | undefined): string {
  return (
    xmlElement("g:unit_pricing_measure", pricing?.measure) +
    xmlElement("g:unit_pricing_base_measure", pricing?.base)
  );
}

function delivery({ delivery_fee }: FeedPage): string {
  if (delivery_fee === null) return "";
  const fee = xmlElement("g:country", "VN") + xmlElement("g:price", dong(delivery_fee));
  return `<g:shipping>${fee}</g:shipping>`;
}

/**
 * Goods as items of Google's product feed (support.google.com/merchants/answer/7052112), one a variant, as their page
 * tells them: price, stock and delivery are the page's. None for goods without a picture, which Google does not take, and
 * in English for goods without an English name.
 */
export function merchantItems(page: FeedPage, language: Language, shopUrl: string): string {
  const { product, cooperative, closing, breadcrumbs } = page;
  const words = wordsOf(page, language);
  if (!words || page.pictures.length === 0) return "";
  const pricings = unitPricings(page);
  const type = breadcrumbs.map(({ name, name_en }) => inLanguage(language, name, name_en));
  const brand = cooperative && inLanguage(language, cooperative.name, cooperative.name_en);
  const several = product.variants.length > 1;
  return product.variants
    .map((variant, at) => {
      const title = several ? `${words.title} – ${variantName(variant, language)}` : words.title;
      return `<item>${[
        xmlElement("g:id", soldAs(variant)),
        xmlElement("title", cut(title, LONGEST.title)),
        xmlElement("description", cut(words.description, LONGEST.description)),
        xmlElement("link", shopUrl + localPath(language, variantPath(product, variant))),
        pictures(page, shopUrl),
        xmlElement("g:availability", isOffered(variant, closing) ? "in_stock" : "out_of_stock"),
        prices(variant),
        xmlElement("g:brand", brand && cut(brand, LONGEST.brand)),
        identifiers(page, variant),
        xmlElement("g:condition", "new"),
        kinds(page, variant, language),
        unitPricing(pricings[at]),
        xmlElement("g:product_type", cut(type.join(" > "), LONGEST.type)),
        delivery(page),
      ].join("")}</item>`;
    })
    .join("");
}
