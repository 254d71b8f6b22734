import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { fold } from "@nang-gio/vietnam";
import {
  OPEN_PROPOSAL_STATES,
  type OpenProposalState,
  PRODUCT_STATES,
  type ProductState,
  type SellerProductRow,
  type SellerProductsQuery,
  type SellerVariant,
} from "../contract";
import { ownThresholds, usualThreshold } from "../low-stock/thresholds";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import type { SellerScope } from "../seller/seller-scope";
import { type CurrentListing, currentListings } from "../workflows/products/current";
import { asProposal, type ProposalRecord } from "./own-product";
import { productState } from "./state";

/** What tells a product apart and in or out of a list, without its parts. */
interface Entry {
  id: string;
  title: string;
  state: ProductState;
  pending: OpenProposalState | null;
  updated_at: Date;
  handle: string | null;
  proposal: ProposalRecord | null;
}

const openState = (proposal: ProposalRecord | undefined) =>
  OPEN_PROPOSAL_STATES.find((state) => state === proposal?.state) ?? null;

const later = (a: Date, b: Date | undefined) => (b && b > a ? b : a);

/**
 * All products of one co-operative, by names and states only: they come from two modules and are found by names
 * without accents, so that the page is cut here and not in the database. One co-operative has few.
 */
async function entriesOf(container: MedusaContainer, organisation_id: string): Promise<Entry[]> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const [listings, found] = await Promise.all([
    service.listListings(
      { organisation_id },
      { select: ["product_id", "archived_at", "publish_on", "updated_at"], take: null },
    ),
    service.listListingProposals(
      { organisation_id, state: [...OPEN_PROPOSAL_STATES] },
      { take: null },
    ),
  ]);
  const proposals = found.map(asProposal);
  const changeOf = new Map(proposals.map((one) => [one.product_id, one]));
  const listingOf = new Map(listings.map((one) => [one.product_id, one]));
  const { data: products } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle", "title", "status", "updated_at"],
    filters: { id: [...listingOf.keys()] },
  });
  const inShop = products.flatMap(({ id, handle, title, status, updated_at }): Entry[] => {
    const listing = listingOf.get(id);
    if (!listing) return [];
    const proposal = changeOf.get(id);
    return [
      {
        id,
        title,
        handle,
        state: productState({ ...listing, published: status === "published", proposal: null }),
        pending: openState(proposal),
        updated_at: later(later(new Date(updated_at), listing.updated_at), proposal?.updated_at),
        proposal: proposal ?? null,
      },
    ];
  });
  const fresh = proposals
    .filter(({ product_id }) => product_id === null)
    .map((proposal): Entry => {
      const { id, title, state, updated_at } = proposal;
      const facts = { published: null, archived_at: null, publish_on: null, proposal: state };
      const entry = { id, title, updated_at, handle: null, proposal };
      return { ...entry, state: productState(facts), pending: null };
    });
  return [...fresh, ...inShop].sort(
    (a, b) => b.updated_at.getTime() - a.updated_at.getTime() || a.id.localeCompare(b.id),
  );
}

const isIn = (state: ProductState) => (entry: Entry) =>
  entry.state === state || entry.pending === state;

/** Pieces ordered and not packed yet, by inventory item. */
export async function reservedPieces(
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

/** Variants of a co-operative's products in the shop's records, with what of them is ordered, by handle. */
export async function variantsInShop(
  container: MedusaContainer,
  organisation_id: string,
  products: readonly CurrentListing[],
): Promise<Map<string, SellerVariant[]>> {
  const kept = products.flatMap(({ places }) => [...places.values()]);
  const [reserved, own, usual] = await Promise.all([
    reservedPieces(
      container,
      kept.flatMap(({ inventory_item_id }) => inventory_item_id ?? []),
    ),
    ownThresholds(
      container,
      kept.map(({ id }) => id),
    ),
    usualThreshold(container, organisation_id),
  ]);
  return new Map(
    products.map(({ input, places }) => [
      input.handle,
      input.variants.map(({ sku, title, price, sale_price, stock = 0, net_weight_g }) => {
        const place = places.get(sku);
        const ordered = reserved.get(place?.inventory_item_id ?? "") ?? 0;
        const low_stock = own.get(place?.id ?? "") ?? null;
        const low_at = low_stock ?? usual;
        return {
          ...{ sku, title, price, stock, low_stock, low_at },
          sale_price: sale_price ?? null,
          reserved: ordered,
          net_weight_g: net_weight_g ?? null,
          low: stock - ordered <= low_at,
        };
      }),
    ]),
  );
}

/** Variants that only a proposal knows. */
export function proposedVariants({ content }: ProposalRecord): SellerVariant[] {
  return content.variants.map(({ sku, title, price, sale_price, stock, net_weight_g }) => ({
    ...{ sku, title, price, sale_price, stock, net_weight_g },
    ...{ reserved: 0, low_stock: null, low_at: 0, low: false },
  }));
}

/** Products of a co-operative of which some kind has run low. */
async function lowProducts(container: MedusaContainer, organisation_id: string) {
  const low = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listStockWatches({ organisation_id, low: true }, { select: ["product_id"], take: null });
  return new Set(low.map(({ product_id }) => product_id));
}

/** One page of a co-operative's products, and how many stand how. */
export async function findProducts(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
  { q, state, low, limit, offset }: SellerProductsQuery,
): Promise<{
  products: SellerProductRow[];
  count: number;
  counts: Record<ProductState, number>;
  low_count: number;
}> {
  const words = fold(q ?? "").split(/\s+/);
  const [entries, few] = await Promise.all([
    entriesOf(container, organisation_id),
    lowProducts(container, organisation_id),
  ]);
  const named = entries.filter(({ title }) => words.every((word) => fold(title).includes(word)));
  const isLow = ({ id, state: at }: Entry) => at === "live" && few.has(id);
  const wanted = named.filter((entry) => (!state || isIn(state)(entry)) && (!low || isLow(entry)));
  const page = wanted.slice(offset, offset + limit);
  const current = await currentListings(
    container,
    page.flatMap(({ handle }) => handle ?? []),
  );
  const variants = await variantsInShop(container, organisation_id, [...current.values()]);
  const products = page.map(
    ({ id, title, state: at, pending, updated_at, handle, proposal }): SellerProductRow => {
      const kept = current.get(handle ?? "")?.input ?? proposal?.content;
      return {
        ...{ id, title, state: at, pending },
        picture: kept?.pictures?.[0] ?? null,
        unit: kept?.unit ?? "",
        variants: variants.get(handle ?? "") ?? (proposal ? proposedVariants(proposal) : []),
        updated_at: updated_at.toISOString(),
      };
    },
  );
  const counts = Object.fromEntries(
    PRODUCT_STATES.map((one) => [one, named.filter(isIn(one)).length]),
  ) as Record<ProductState, number>;
  return { products, count: wanted.length, counts, low_count: named.filter(isLow).length };
}
