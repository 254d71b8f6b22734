import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ENGLISH } from "../workflows/steps/prepare-market";

/** Texts of a product in English, by field: `title`, `subtitle`, `description`. */
export type EnglishTexts = Record<string, string | undefined>;

/** English texts of products, by the product's id. */
export async function englishTexts(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, EnglishTexts>> {
  const rows = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations(
      { reference: "product", reference_id: productIds, locale_code: ENGLISH },
      { take: productIds.length },
    );
  return new Map(
    rows.map(({ reference_id, translations }) => [reference_id, translations as EnglishTexts]),
  );
}
