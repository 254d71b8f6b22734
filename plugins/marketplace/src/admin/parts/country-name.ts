/** What a country is called in English, else in Vietnamese, by Medusa's code of it. */
export const countryName = (code: string, language: string): string =>
  new Intl.DisplayNames([language.startsWith("en") ? "en" : "vi"], { type: "region" }).of(
    code.toUpperCase(),
  ) ?? code;
