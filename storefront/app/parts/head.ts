import { type Language, languageOf, twinPath } from "../language";
import { SHARE_CARD, SHARE_PICTURE } from "./share-picture";

/** Keeps a page out of search engines: it belongs to one shopper. */
export const NOT_INDEXED = { name: "robots", content: "noindex" };

/** The title of a page, with the shop's name behind it. */
export function shopTitle(title: string) {
  return { title: `${title} · Nắng Gió` };
}

interface HeadFacts {
  title: string;
  description?: string;
  /** Path of the page without its language, with what of its query string matters. */
  pathname: string;
  shopUrl: string;
  /** Path of the picture on share cards, where the page has one of its own. */
  picture?: string;
  /** What the page is in the words of Open Graph (ogp.me); `website` where nothing else is said. */
  kind?: "website" | "product" | "profile" | "article";
  /** What goods cost at least, in đồng, and whether they can be ordered. */
  offer?: { price: number; offered: boolean };
  jsonLd?: object;
  index?: boolean;
}

const LOCALES: Record<Language, string> = { vi: "vi_VN", en: "en_US" };

/** Price and availability on a share card, in the words that Facebook reads. */
function offerTags({ price, offered }: NonNullable<HeadFacts["offer"]>) {
  return [
    { property: "product:price:amount", content: String(price) },
    { property: "product:price:currency", content: "VND" },
    { property: "product:availability", content: offered ? "in stock" : "out of stock" },
  ];
}

/** The tags of a page's head: title, canonical address, its twin, share card, JSON-LD. */
export function head(facts: HeadFacts) {
  const { title, description, pathname, shopUrl, jsonLd, index = true, kind = "website" } = facts;
  const { picture = SHARE_PICTURE, offer } = facts;
  const language: Language = languageOf(pathname);
  const own = shopUrl + pathname;
  const twin = shopUrl + twinPath(pathname);
  const vietnamese = language === "vi" ? own : twin;
  const english = language === "en" ? own : twin;
  return [
    shopTitle(title),
    ...(description ? [{ name: "description", content: description }] : []),
    ...(index ? [] : [NOT_INDEXED]),
    { tagName: "link", rel: "canonical", href: own },
    { tagName: "link", rel: "alternate", hrefLang: "vi", href: vietnamese },
    { tagName: "link", rel: "alternate", hrefLang: "en", href: english },
    { property: "og:type", content: kind },
    { property: "og:title", content: title },
    { property: "og:site_name", content: "Nắng Gió" },
    { property: "og:url", content: own },
    { property: "og:locale", content: LOCALES[language] },
    {
      property: "og:locale:alternate",
      content: LOCALES[language === "vi" ? "en" : "vi"],
    },
    ...(description ? [{ property: "og:description", content: description }] : []),
    { property: "og:image", content: shopUrl + picture },
    { property: "og:image:width", content: String(SHARE_CARD.width) },
    { property: "og:image:height", content: String(SHARE_CARD.height) },
    { property: "og:image:alt", content: title },
    ...(offer ? offerTags(offer) : []),
    { name: "twitter:card", content: "summary_large_image" },
    ...(jsonLd ? [{ "script:ld+json": jsonLd }] : []),
  ];
}
