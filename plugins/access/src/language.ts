/** Languages of the market; the first is the default. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that an `Accept-Language` header asks for; Vietnamese unless English is wanted more. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag: tag.slice(0, 2), quality: quality ? Number(quality.split("=")[1]) : 1 };
    })
    .filter(({ tag, quality }) => LANGUAGES.some((language) => language === tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.tag === "en" ? "en" : "vi";
}
