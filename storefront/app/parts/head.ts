import { type Language, languageOf, twinPath } from "../language";
import { SHARE_PICTURE, type SharePicture } from "./share-picture";

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
  /** The picture on share cards, where the page has one of its own. */
  picture?: SharePicture;
  /** What the page is in the words of Open Graph (ogp.me); `website` where nothing else is said. */
  kind?: "website" | "product" | "profile";
  jsonLd?: object;
  index?: boolean;
}

/** The tags of a page's head: title, canonical address, its twin, share card, JSON-LD. */
export function head(facts: HeadFacts) {
  const { title, description, pathname, shopUrl, jsonLd, index = true, kind = "website" } = facts;
  const picture = facts.picture ?? SHARE_PICTURE;
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
    { property: "og:locale", content: language === "vi" ? "vi_VN" : "en_US" },
    ...(description ? [{ property: "og:description", content: description }] : []),
    { property: "og:image", content: shopUrl + picture.path },
    { property: "og:image:width", content: String(picture.width) },
    { property: "og:image:height", content: String(picture.height) },
    { name: "twitter:card", content: "summary_large_image" },
    ...(jsonLd ? [{ "script:ld+json": jsonLd }] : []),
  ];
}
