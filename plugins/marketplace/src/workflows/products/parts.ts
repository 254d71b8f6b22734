import { Modules } from "@medusajs/framework/utils";
import { batchPriceListPricesWorkflow } from "@medusajs/medusa/core-flows";
import { jpegAddress, type Picture, SHARE_WIDTH } from "@nang-gio/media/contract";
import type { ListingInput } from "../../contract";
import { ENGLISH } from "../steps/prepare-market";
import type { ListingContext } from "./context";

const THUMBNAIL_WIDTH = 640;

/** Medusa's own picture fields, for its dashboard and for carts. */
export function medusaPictures(pictures: readonly Picture[]) {
  return {
    images: pictures.map((picture) => ({ url: jpegAddress(picture, SHARE_WIDTH) })),
    thumbnail: pictures[0] ? jpegAddress(pictures[0], THUMBNAIL_WIDTH) : null,
  };
}

/** Columns of a listing that a row says. */
export function listingColumns(row: ListingInput) {
  const { unit, ingredients, storage, shelf_life_days, warnings, origin, producer_code, pictures } =
    row;
  return {
    unit,
    ingredients,
    storage,
    shelf_life_days,
    warnings,
    origin,
    producer_code,
    // The column holds a JSON array; the model's type knows objects only.
    pictures: pictures as unknown as Record<string, unknown> | undefined,
  };
}

/** Writes the English texts of products; a row without any leaves none. */
export async function writeEnglish(
  { container }: ListingContext,
  texts: ReadonlyArray<{ productId: string; row: ListingInput }>,
): Promise<void> {
  const translations = container.resolve(Modules.TRANSLATION);
  const existing = await translations.listTranslations(
    {
      reference: "product",
      reference_id: texts.map(({ productId }) => productId),
      locale_code: ENGLISH,
    },
    { select: ["id", "reference_id"], take: texts.length },
  );
  const idOf = new Map(existing.map(({ reference_id, id }) => [reference_id, id]));
  const written = texts.map(({ productId, row }) => ({
    id: idOf.get(productId),
    reference: "product",
    reference_id: productId,
    locale_code: ENGLISH,
    translations: Object.fromEntries(
      Object.entries({
        title: row.title_en,
        subtitle: row.subtitle_en,
        description: row.description_en,
      }).filter(([, text]) => text),
    ),
  }));
  const fresh = written.filter(
    ({ id, translations: fields }) => !id && Object.keys(fields).length > 0,
  );
  const kept = written.flatMap(({ id, ...rest }) => (id ? [{ ...rest, id }] : []));
  if (fresh.length > 0) await translations.createTranslations(fresh.map(({ id, ...rest }) => rest));
  if (kept.length > 0) await translations.updateTranslations(kept);
}

/** Sets, changes or ends the reduced prices of variants. */
export async function writeSalePrices(
  { container, salePriceListId }: ListingContext,
  prices: ReadonlyArray<{ variantId: string; priceId: string | null; amount: number | null }>,
): Promise<void> {
  const price = (variantId: string, amount: number) => ({
    variant_id: variantId,
    currency_code: "vnd",
    amount,
  });
  const create = prices.flatMap(({ variantId, priceId, amount }) =>
    !priceId && amount !== null ? [price(variantId, amount)] : [],
  );
  const update = prices.flatMap(({ variantId, priceId, amount }) =>
    priceId && amount !== null ? [{ id: priceId, ...price(variantId, amount) }] : [],
  );
  const ended = prices.flatMap(({ priceId, amount }) =>
    priceId && amount === null ? [priceId] : [],
  );
  if (create.length + update.length + ended.length === 0) return;
  await batchPriceListPricesWorkflow(container).run({
    input: { data: { id: salePriceListId, create, update, delete: ended } },
  });
}
