import type { ProductDocument } from "@nang-gio/catalogue/contract";
import { inLanguage, type Language } from "../language";
import { type ShownPicture, smallPicture } from "./picture";

/** What a product's card shows, in one language. */
export interface Card {
  handle: string;
  title: string;
  picture: ShownPicture | null;
  stars: number | null;
  womenLed: boolean;
  maker: string | null;
  commune: string | null;
  /** Đồng: the lowest of its variants, and the one before a reduction. */
  price: number;
  before: number | null;
  hasDearerVariants: boolean;
  inStock: boolean;
  /** How buyers rate it, where any has: the mean of their stars, and how many there are. */
  rated?: [rating: number, count: number];
}

/**
 * The part of a search document that a card shows. A page carries its data beside its HTML, so the rest of the
 * document, half of what a listing page weighs, stays on the server.
 */
export function cardOf(product: ProductDocument, language: Language): Card {
  return {
    handle: product.handle,
    title: inLanguage(language, product.title, product.title_en),
    picture: smallPicture(product.picture),
    stars: product.ocop_stars,
    womenLed: product.women_led,
    maker:
      product.cooperative_name &&
      inLanguage(language, product.cooperative_name, product.cooperative_name_en),
    commune: product.commune_name,
    price: product.price_vnd,
    before: product.compare_price_vnd,
    hasDearerVariants: product.price_max_vnd > product.price_vnd,
    inStock: product.in_stock,
    ...(product.rating === null ? {} : { rated: [product.rating, product.rating_count] }),
  };
}
