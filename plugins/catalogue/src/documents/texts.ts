import { listHomeCommunes } from "@nang-gio/vietnam/places";
import type { ProductDocument } from "../contract";
import type { Texts } from "../rules/lexicon";
import { categoryOf } from "./categories";
import { occasionsOf } from "./occasions";
import type { VariantOffer } from "./records";

const STAR_WORDS = { 3: ["ba", "three"], 4: ["bốn", "four"], 5: ["năm", "five"] } as const;

/** Names of the districts of before July 2025, which people still say, by commune. */
const OLD_DISTRICTS: ReadonlyMap<string, string> = new Map(
  listHomeCommunes().map(({ code, oldDistrict }) => [
    code,
    oldDistrict.replace(/^(?:Thành phố|Thị xã|Huyện) /, ""),
  ]),
);

function lines(...texts: ReadonlyArray<string | null>): string {
  return texts.filter(Boolean).join("\n");
}

/** A name without what is remarked in brackets. */
function bare(name: string | null): string {
  return (name ?? "").replace(/\s*\([^)]*\)/g, "");
}

function recognitionText(stars: number | null): string {
  if (stars !== 3 && stars !== 4 && stars !== 5) return "";
  const [vietnamese, english] = STAR_WORDS[stars];
  return lines(`OCOP ${stars} sao`, `OCOP ${stars} star`, `${vietnamese} sao`, `${english} stars`);
}

/** The texts that a product is found by. */
export function textsOf(document: ProductDocument, offers: readonly VariantOffer[]): Texts {
  const categories = document.category_handles.map(categoryOf);
  const names = (wanted: typeof categories) =>
    wanted.flatMap(({ name, name_en }) => [name, name_en]);
  return {
    title: document.title,
    title_en: document.title_en ?? "",
    subtitle: lines(document.subtitle, document.subtitle_en),
    category: lines(...names(categories.filter(({ parent }) => parent !== null))),
    cooperative: lines(bare(document.cooperative_name), bare(document.cooperative_name_en)),
    commune: document.commune_name ?? "",
    variants: lines(...offers.flatMap(({ title, sku }) => [title, sku])),
    wider: lines(
      ...names(categories.filter(({ parent }) => parent === null)),
      OLD_DISTRICTS.get(document.commune_code ?? "") ?? null,
    ),
    recognition: recognitionText(document.ocop_stars),
    occasions: lines(...occasionsOf(document.category_handles)),
  };
}
