import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { Picture } from "@nang-gio/media/contract";
import { z } from "zod";
import type { ListingInput, ListingVariantInput } from "../../contract";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { englishTexts } from "../../read/english-texts";
import { SALE_PRICE_LIST } from "../steps/prepare-market";

const amount = z.coerce.number();

const ProductRecord = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
  status: z.enum(["draft", "published", "proposed", "rejected"]),
  options: z.array(z.object({ id: z.string(), title: z.string() })),
  categories: z.array(z.object({ id: z.string(), handle: z.string() })),
  variants: z.array(
    z.object({
      id: z.string(),
      sku: z.string().nullable(),
      title: z.string(),
      weight: amount.nullable(),
      barcode: z.string().nullable(),
      variant_rank: amount.nullable(),
      price_set: z
        .object({
          id: z.string(),
          prices: z.array(
            z.object({
              id: z.string(),
              amount,
              currency_code: z.string(),
            }),
          ),
        })
        .nullish(),
      inventory_items: z.array(z.object({ inventory_item_id: z.string() })).default([]),
    }),
  ),
});

/** Where a variant's price and stock are kept in Medusa. */
export interface VariantPlace {
  id: string;
  price_set_id: string;
  sale_price_id: string | null;
  inventory_item_id: string | null;
  stocked: number;
}

/** A product as it is, in the form in which it could be put in again, and where its parts are kept. */
export interface CurrentListing {
  id: string;
  listing_id: string | null;
  organisation_id: string | null;
  option_id: string | null;
  /** Whether it is somebody's, with stock kept of each variant: whoever made it came to the end. */
  is_whole: boolean;
  input: ListingInput;
  places: ReadonlyMap<string, VariantPlace>;
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "status",
  "options.id",
  "options.title",
  "categories.id",
  "categories.handle",
  "variants.id",
  "variants.sku",
  "variants.title",
  "variants.weight",
  "variants.barcode",
  "variants.variant_rank",
  "variants.price_set.id",
  "variants.price_set.prices.id",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.inventory_items.inventory_item_id",
];

type ProductVariantRecord = z.infer<typeof ProductRecord>["variants"][number];

interface SalePrice {
  id: string;
  amount: number;
}

function variantOf(variant: ProductVariantRecord, stocked: number, sale: SalePrice | undefined) {
  const regular = variant.price_set?.prices.find((price) => price.currency_code === "vnd");
  const input: ListingVariantInput = {
    sku: variant.sku ?? "",
    title: variant.title,
    price: regular?.amount ?? 0,
    sale_price: sale?.amount ?? null,
    stock: stocked,
    net_weight_g: variant.weight,
    barcode: variant.barcode,
  };
  const place: VariantPlace = {
    id: variant.id,
    price_set_id: variant.price_set?.id ?? "",
    sale_price_id: sale?.id ?? null,
    inventory_item_id: variant.inventory_items[0]?.inventory_item_id ?? null,
    stocked,
  };
  return { input, place };
}

/** Reduced prices by price set; a price set's own prices leave those of lists out. */
async function salePrices(container: MedusaContainer, priceSetIds: string[]) {
  const pricing = container.resolve(Modules.PRICING);
  const list = (await pricing.listPriceLists({}, { take: null })).find(
    ({ title }) => title === SALE_PRICE_LIST,
  );
  const prices = list
    ? await pricing.listPrices(
        { price_set_id: priceSetIds, price_list_id: [list.id], currency_code: "vnd" },
        { select: ["id", "amount", "price_set_id"], take: null },
      )
    : [];
  return new Map(
    prices.map(({ id, amount: reduced, price_set_id }) => [
      price_set_id,
      { id, amount: Number(reduced) },
    ]),
  );
}

async function stockLevels(container: MedusaContainer, itemIds: string[]) {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels(
      { inventory_item_id: itemIds },
      { select: ["inventory_item_id", "stocked_quantity"], take: null },
    );
  return new Map(
    levels.map(({ inventory_item_id, stocked_quantity }) => [
      inventory_item_id,
      Number(stocked_quantity),
    ]),
  );
}

/** The products that exist under the handles, by handle. */
export async function currentListings(
  container: MedusaContainer,
  handles: string[],
): Promise<Map<string, CurrentListing>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters: { handle: handles },
  });
  const products = z.array(ProductRecord).parse(data);
  const ids = products.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const [listings, english, sales, stock] = await Promise.all([
    service.listListings({ product_id: ids }, { take: ids.length }),
    englishTexts(container, ids),
    salePrices(
      container,
      products.flatMap(({ variants }) => variants.flatMap(({ price_set }) => price_set?.id ?? [])),
    ),
    stockLevels(
      container,
      products.flatMap(({ variants }) =>
        variants.flatMap(({ inventory_items }) =>
          inventory_items.map(({ inventory_item_id }) => inventory_item_id),
        ),
      ),
    ),
  ]);
  const organisationIds = [...new Set(listings.map(({ organisation_id }) => organisation_id))];
  const { data: organisations } = await query.graph({
    entity: "organisation",
    fields: ["id", "handle"],
    filters: { id: organisationIds },
  });
  const handleOf = new Map(
    (organisations as Array<{ id: string; handle: string }>).map(({ id, handle }) => [id, handle]),
  );
  const listingOf = new Map(listings.map((listing) => [listing.product_id, listing]));
  return new Map(
    products.map((product) => {
      const listing = listingOf.get(product.id);
      const texts = english.get(product.id);
      const written = product.variants.toSorted(
        (a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0),
      );
      const variants = written.map((variant) =>
        variantOf(
          variant,
          stock.get(variant.inventory_items[0]?.inventory_item_id ?? "") ?? 0,
          sales.get(variant.price_set?.id ?? ""),
        ),
      );
      const current: CurrentListing = {
        id: product.id,
        listing_id: listing?.id ?? null,
        organisation_id: listing?.organisation_id ?? null,
        option_id: product.options[0]?.id ?? null,
        is_whole:
          listing !== undefined &&
          product.variants.every(({ inventory_items }) =>
            stock.has(inventory_items[0]?.inventory_item_id ?? ""),
          ),
        places: new Map(variants.map(({ input, place }) => [input.sku, place])),
        input: {
          handle: product.handle,
          organisation_handle: handleOf.get(listing?.organisation_id ?? "") ?? "",
          title: product.title,
          title_en: texts?.title ?? null,
          subtitle: product.subtitle,
          subtitle_en: texts?.subtitle ?? null,
          description: product.description,
          description_en: texts?.description ?? null,
          category_handle: product.categories[0]?.handle ?? "",
          unit: listing?.unit ?? "",
          option_name: product.options[0]?.title ?? null,
          ingredients: listing?.ingredients ?? null,
          storage: listing?.storage ?? null,
          shelf_life_days: listing?.shelf_life_days ?? null,
          warnings: listing?.warnings ?? null,
          origin: listing?.origin ?? null,
          producer_code: listing?.producer_code ?? null,
          pictures: (listing?.pictures as Picture[] | null | undefined) ?? [],
          status: product.status === "published" ? "published" : "draft",
          variants: variants.map(({ input }) => input),
        },
      };
      return [product.handle, current];
    }),
  );
}
