/** Languages of the shop; Vietnamese is at `/`, English at `/en`. */
export type Language = "vi" | "en";

/** The language that an address is in. */
export function languageOf(pathname: string): Language {
  return pathname === "/en" || pathname.startsWith("/en/") ? "en" : "vi";
}

/** The language of the page that a request is for. */
export function languageAsked(request: Request): Language {
  return languageOf(new URL(request.url).pathname);
}

/** A path of the shop (`/san-pham`) in a language. */
export function localPath(language: Language, path: string): string {
  if (language === "vi") return path;
  return path === "/" ? "/en" : `/en${path}`;
}

/** The same page in the other language. */
export function twinPath(pathname: string): string {
  return languageOf(pathname) === "en"
    ? pathname.replace(/^\/en(?=\/|$)/, "") || "/"
    : localPath("en", pathname);
}

/** The English text where the page is English and there is one. */
export function inLanguage(
  language: Language,
  vietnamese: string,
  english: string | null | undefined,
): string {
  return language === "en" && english ? english : vietnamese;
}
