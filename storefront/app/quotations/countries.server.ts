import type { Language } from "../language";

/** What a country is called, by Medusa's code of it. */
export function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: "region" }).of(code.toUpperCase()) ?? code;
}

/** Countries by what they are called, Vietnam first. */
export function countriesToChoose(codes: readonly string[], language: Language) {
  const { compare } = new Intl.Collator(language);
  return codes
    .map((code) => ({ code, name: countryName(code, language) }))
    .toSorted(
      (one, other) =>
        Number(other.code === "vn") - Number(one.code === "vn") || compare(one.name, other.name),
    );
}
