import {
  createProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { ListingInput } from "../../contract";
import type { ListingContext } from "./context";
import { medusaVariant, stockNewVariants } from "./create";
import type { CurrentListing } from "./current";
import { changedProductFields, variantVerdict } from "./difference";
import { listingColumns, medusaPictures, writeEnglish, writeSalePrices } from "./parts";

/** A product as it is and as it is wanted. */
export interface ListingChange {
  current: CurrentListing;
  wanted: ListingInput;
}

async function updateProductFields(context: ListingContext, changes: readonly ListingChange[]) {
  await updateProductsWorkflow(context.container).run({
    input: {
      products: changes.map(({ current, wanted }) => ({
        id: current.id,
        title: wanted.title,
        subtitle: wanted.subtitle,
        description: wanted.description,
        status: wanted.status,
        category_ids: [context.categoryIds.get(wanted.category_handle) ?? ""],
        ...(wanted.pictures ? medusaPictures(wanted.pictures) : {}),
      })),
    },
  });
  await context.service.updateListings(
    changes.flatMap(({ current, wanted }) =>
      current.listing_id ? [{ id: current.listing_id, ...listingColumns(wanted) }] : [],
    ),
  );
  await writeEnglish(
    context,
    changes.map(({ current, wanted }) => ({
      productId: current.id,
      row: {
        ...wanted,
        title_en: wanted.title_en === undefined ? current.input.title_en : wanted.title_en,
        subtitle_en:
          wanted.subtitle_en === undefined ? current.input.subtitle_en : wanted.subtitle_en,
        description_en:
          wanted.description_en === undefined
            ? current.input.description_en
            : wanted.description_en,
      },
    })),
  );
}

async function addVariants(context: ListingContext, { current, wanted }: ListingChange) {
  const fresh = wanted.variants.filter(({ sku }) => !current.places.has(sku));
  if (fresh.length === 0 || !current.option_id) return;
  const known = new Set(current.input.variants.map(({ title }) => title));
  await setProductProductOptionsWorkflow(context.container).run({
    input: {
      product_id: current.id,
      update: [
        {
          product_option_id: current.option_id,
          add: fresh.flatMap(({ title }) => (known.has(title) ? [] : [{ value: title }])),
        },
      ],
    },
  });
  const row = { ...wanted, option_name: current.input.option_name };
  const { result } = await createProductVariantsWorkflow(context.container).run({
    input: {
      product_variants: fresh.map((variant, index) => ({
        ...medusaVariant(row, variant, current.input.variants.length + index),
        product_id: current.id,
      })),
    },
  });
  await stockNewVariants(context, [{ row, variants: result }]);
}

async function updateVariants(context: ListingContext, changes: readonly ListingChange[]) {
  const changed = changes.flatMap(({ current, wanted }) =>
    wanted.variants.flatMap((input) => {
      const place = current.places.get(input.sku);
      const before = current.input.variants.find(({ sku }) => sku === input.sku);
      return place && variantVerdict(input, before) === "updated"
        ? [{ input, place, location: context.places.get(wanted.organisation_handle) }]
        : [];
    }),
  );
  if (changed.length === 0) return;
  await updateProductVariantsWorkflow(context.container).run({
    input: {
      product_variants: changed.map(({ input, place }) => ({
        id: place.id,
        title: input.title,
        barcode: input.barcode,
        weight: input.net_weight_g,
        prices: [{ currency_code: "vnd", amount: input.price }],
      })),
    },
  });
  const restocked = changed.filter(
    ({ input, place }) => input.stock !== undefined && input.stock !== place.stocked,
  );
  if (restocked.length > 0) {
    await updateInventoryLevelsWorkflow(context.container).run({
      input: {
        updates: restocked.map(({ input, place, location }) => ({
          inventory_item_id: place.inventory_item_id ?? "",
          location_id: location?.stock_location_id ?? "",
          stocked_quantity: input.stock,
        })),
      },
    });
  }
  await writeSalePrices(
    context,
    changed.flatMap(({ input, place }) =>
      input.sale_price === undefined
        ? []
        : [{ variantId: place.id, priceId: place.sale_price_id, amount: input.sale_price }],
    ),
  );
}

/** Changes products, their listings, texts, variants, prices and stock to what is wanted. */
export async function updateListings(
  context: ListingContext,
  changes: readonly ListingChange[],
): Promise<void> {
  const ownFields = changes.filter(
    ({ current, wanted }) => changedProductFields(wanted, current.input).length > 0,
  );
  if (ownFields.length > 0) await updateProductFields(context, ownFields);
  for (const change of changes) await addVariants(context, change);
  await updateVariants(context, changes);
}
