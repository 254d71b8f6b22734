import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem, type ProblemType } from "@nang-gio/access/problem";
import type { ListingInput, Offer } from "../contract";
import { ownThresholds } from "../low-stock/thresholds";
import { judgeOffer, type OfferFault } from "../rules/offers";
import { turnOf } from "../seller-products/own-product";
import { holdStocks, releaseStocks } from "../stock-hold";
import { type CurrentListing, currentListings } from "./products/current";
import { takeTurn } from "./proposals/take-turn";
import { service } from "./proposals/write";
import { upsertListingsWorkflow } from "./upsert-listings";
import { watchStocksWorkflow } from "./watch-stocks";

/** New prices and stocks of one co-operative's goods. */
export interface ChangedOffers {
  organisation_id: string;
  offers: Offer[];
}

/** Products of the co-operative that have these SKUs. @throws Problem `marketplace.listing_unknown` */
async function productsOf(container: MedusaContainer, { organisation_id, offers }: ChangedOffers) {
  const skus = [...new Set(offers.map(({ sku }) => sku))];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["sku", "product_id", "product.handle"],
    filters: { sku: skus },
  });
  const ids = [...new Set(data.flatMap(({ product_id }) => product_id ?? []))];
  const own = await service(container).listListings(
    { product_id: ids, organisation_id },
    { select: ["product_id"], take: ids.length },
  );
  const mine = new Set(own.map(({ product_id }) => product_id));
  const found = new Map(
    data.flatMap(({ sku, product_id, product }) =>
      sku && product_id && product?.handle && mine.has(product_id)
        ? [[sku, { product_id, handle: product.handle }] as const]
        : [],
    ),
  );
  offers.forEach(({ sku }, index) => {
    if (found.has(sku)) return;
    throw new Problem("not_found", "marketplace.listing_unknown", { field: `offers.${index}.sku` });
  });
  return [...new Map([...found.values()].map((one) => [one.product_id, one])).values()];
}

/** @throws Problem with a detail for each offer that cannot be, all told at once. */
function refuse(faults: readonly OfferFault[]): void {
  const [first] = faults;
  if (!first) return;
  const type: ProblemType = faults.some(({ stale }) => !stale) ? "invalid_data" : "conflict";
  const { field, code, params } = first;
  throw new Problem(type, code, {
    ...{ field, params },
    details: faults.map((fault) => ({
      field: fault.field,
      code: fault.code,
      params: fault.params,
    })),
  });
}

const ownOf = (current: ReadonlyMap<string, CurrentListing>, sku: string) => {
  const product = [...current.values()].find(({ places }) => places.has(sku));
  const variant = product?.input.variants.find((one) => one.sku === sku);
  const item = product?.places.get(sku)?.inventory_item_id ?? "";
  return product && variant ? { product, variant, item } : undefined;
};

function rowsOf(current: ReadonlyMap<string, CurrentListing>, offers: readonly Offer[]) {
  const wanted = new Map(offers.map((offer) => [offer.sku, offer]));
  return [...current.values()].map(({ input }): ListingInput => {
    const variants = input.variants.flatMap((variant) => {
      const offer = wanted.get(variant.sku);
      if (!offer) return [];
      const { price, sale_price, stock } = offer;
      return [
        {
          ...variant,
          price: price ?? variant.price,
          sale_price: sale_price === undefined ? variant.sale_price : sale_price,
          stock: stock ?? variant.stock,
        },
      ];
    });
    return { ...input, variants };
  });
}

/** Sets at how many pieces variants run low. Gives the SKUs for which that is another number than before. */
async function changeThresholds(
  container: MedusaContainer,
  current: readonly CurrentListing[],
  offers: readonly Offer[],
): Promise<string[]> {
  const places = new Map(current.flatMap((product) => [...product.places]));
  const told = offers.flatMap(({ sku, low_stock }) => {
    const variant_id = places.get(sku)?.id;
    return low_stock === undefined || !variant_id
      ? []
      : [{ sku, variant_id, threshold: low_stock }];
  });
  if (told.length === 0) return [];
  const own = await ownThresholds(
    container,
    told.map(({ variant_id }) => variant_id),
  );
  const changed = told.filter(
    ({ variant_id, threshold }) => (own.get(variant_id) ?? null) !== threshold,
  );
  if (changed.length === 0) return [];
  await watchStocksWorkflow(container).run({
    input: { product_ids: current.map(({ id }) => id), thresholds: changed, quiet: true },
  });
  return changed.map(({ sku }) => sku);
}

/** Pieces ordered and not packed yet, by inventory item. */
async function reservedPieces(
  container: MedusaContainer,
  itemIds: readonly string[],
): Promise<Map<string, number>> {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels(
      { inventory_item_id: [...itemIds] },
      { select: ["inventory_item_id", "reserved_quantity"], take: null },
    );
  return new Map(
    levels.map(({ inventory_item_id, reserved_quantity }) => [
      inventory_item_id,
      Number(reserved_quantity),
    ]),
  );
}

async function change(container: MedusaContainer, handles: string[], offers: readonly Offer[]) {
  const items = [...(await currentListings(container, handles)).values()].flatMap(({ places }) =>
    offers.flatMap(({ sku }) => places.get(sku)?.inventory_item_id ?? []),
  );
  const holder = `offers-${randomUUID()}`;
  await holdStocks(container, holder, items);
  try {
    const current = await currentListings(container, handles);
    const reserved = await reservedPieces(container, items);
    refuse(
      offers.flatMap((offer, index) => {
        const own = ownOf(current, offer.sku);
        if (!own) return [];
        const facts = {
          name: [own.product.input.title, own.variant.title].join(" – "),
          price: own.variant.price,
          sale_price: own.variant.sale_price ?? null,
          stock: own.variant.stock ?? 0,
          reserved: reserved.get(own.item) ?? 0,
        };
        return judgeOffer(offer, facts, `offers.${index}`);
      }),
    );
    const rows = rowsOf(current, offers);
    const { result } = await upsertListingsWorkflow(container).run({ input: { rows } });
    const warned = await changeThresholds(container, [...current.values()], offers);
    return [...new Set([...result.variants.updated, ...warned])];
  } finally {
    await releaseStocks(container, holder);
  }
}

const changeOffersStep = createStep(
  "change-offers",
  async (input: ChangedOffers, { container }) => {
    const products = await productsOf(container, input);
    const changed = await takeTurn(
      container,
      products.map(({ product_id }) => turnOf(product_id, null)),
      () =>
        change(
          container,
          products.map(({ handle }) => handle),
          input.offers,
        ),
    );
    return new StepResponse(changed);
  },
);

/**
 * Changes prices and stocks of a co-operative's goods, all or none, by the one write path of listings; what is so
 * already is not written. Gives the SKUs that changed.
 * @throws Problem `marketplace.listing_unknown` for a SKU that is not its own; else with a detail per offer.
 */
export const changeOffersWorkflow = createWorkflow("change-offers", (input: ChangedOffers) => {
  return new WorkflowResponse(changeOffersStep(input));
});
