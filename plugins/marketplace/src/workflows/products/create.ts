import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { ListingInput, ListingVariantInput } from "../../contract";
import type { ListingContext } from "./context";
import { optionName } from "./difference";
import { listingColumns, medusaPictures, writeEnglish, writeSalePrices } from "./parts";

/** A variant in the form that Medusa's product workflows take; `rank` is its place among its siblings. */
export function medusaVariant(listing: ListingInput, variant: ListingVariantInput, rank: number) {
  return {
    variant_rank: rank,
    title: variant.title,
    sku: variant.sku,
    barcode: variant.barcode ?? undefined,
    weight: variant.net_weight_g ?? undefined,
    manage_inventory: true,
    options: { [optionName(listing)]: variant.title },
    prices: [{ currency_code: "vnd", amount: variant.price }],
  };
}

interface MadeVariant {
  id: string;
  sku: string | null;
}

/** Puts the stock of new variants on the shelves of their co-operative, and their reduced prices on. */
export async function stockNewVariants(
  context: ListingContext,
  made: ReadonlyArray<{ row: ListingInput; variants: readonly MadeVariant[] }>,
): Promise<void> {
  const query = context.container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id", "inventory_item_id"],
    filters: { variant_id: made.flatMap(({ variants }) => variants.map(({ id }) => id)) },
  });
  const itemOf = new Map(
    (data as Array<{ variant_id: string; inventory_item_id: string }>).map(
      ({ variant_id, inventory_item_id }) => [variant_id, inventory_item_id],
    ),
  );
  const wanted = made.flatMap(({ row, variants }) =>
    variants.flatMap((variant) => {
      const input = row.variants.find(({ sku }) => sku === variant.sku);
      return input ? [{ row, variant, input }] : [];
    }),
  );
  await createInventoryLevelsWorkflow(context.container).run({
    input: {
      inventory_levels: wanted.map(({ row, variant, input }) => ({
        inventory_item_id: itemOf.get(variant.id) ?? "",
        location_id: context.places.get(row.organisation_handle)?.stock_location_id ?? "",
        stocked_quantity: input.stock ?? 0,
      })),
    },
  });
  await writeSalePrices(
    context,
    wanted.map(({ variant, input }) => ({
      variantId: variant.id,
      priceId: null,
      amount: input.sale_price ?? null,
    })),
  );
}

/**
 * Creates products with all their parts; gives their ids in the order of the rows. `madeIds` gets them as soon as
 * they are there, so that they can be taken back when a later part fails.
 */
export async function createListings(
  context: ListingContext,
  rows: readonly ListingInput[],
  madeIds: string[],
): Promise<string[]> {
  const { result } = await createProductsWorkflow(context.container).run({
    input: {
      products: rows.map((row) => ({
        title: row.title,
        handle: row.handle,
        subtitle: row.subtitle ?? undefined,
        description: row.description ?? undefined,
        status: row.status,
        category_ids: [context.categoryIds.get(row.category_handle) ?? ""],
        options: [{ title: optionName(row), values: row.variants.map(({ title }) => title) }],
        variants: row.variants.map((variant, rank) => medusaVariant(row, variant, rank)),
        sales_channels: [{ id: context.salesChannelId }],
        shipping_profile_id: context.places.get(row.organisation_handle)?.shipping_profile_id,
        ...medusaPictures(row.pictures ?? []),
        thumbnail: medusaPictures(row.pictures ?? []).thumbnail ?? undefined,
      })),
    },
  });
  madeIds.push(...result.map(({ id }) => id));
  const idOf = new Map(result.map(({ handle, id }) => [handle, id]));
  await context.service.createListings(
    rows.map((row) => ({
      product_id: idOf.get(row.handle) ?? "",
      organisation_id: context.places.get(row.organisation_handle)?.organisation_id ?? "",
      ...listingColumns(row),
    })),
  );
  await writeEnglish(
    context,
    rows.map((row) => ({ productId: idOf.get(row.handle) ?? "", row })),
  );
  const variantsOf = new Map(result.map(({ handle, variants }) => [handle, variants]));
  await stockNewVariants(
    context,
    rows.map((row) => ({ row, variants: variantsOf.get(row.handle) ?? [] })),
  );
  return rows.map((row) => idOf.get(row.handle) ?? "");
}
