import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ENGLISH } from "../workflows/steps/prepare-market";

/** English texts of products (`title`, `subtitle`, `description`), by the product's id. */
export async function englishTexts(container: MedusaContainer, productIds: string[]) {
  const rows = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations(
      { reference: "product", reference_id: productIds, locale_code: ENGLISH },
      { take: productIds.length },
    );
  return new Map(
    rows.map(({ reference_id, translations }) => [
      reference_id,
      translations as Record<string, string | undefined>,
    ]),
  );
}
