import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type {
  ProductState,
  SellerProductRow,
  SellerProductsQuery,
  SellerVariant,
} from "../contract";
import { ownThresholds, usualThreshold } from "../low-stock/thresholds";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import type { SellerScope } from "../seller/seller-scope";
import { type CurrentListing, currentListings } from "../workflows/products/current";
import { asProposal, type ProposalRecord } from "./own-product";
import { listProducts } from "./product-list";

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

/** Proposals of products that no shop knows yet, by their ids. */
async function proposalsOf(container: MedusaContainer, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, ProposalRecord>();
  const found = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listListingProposals({ id: [...ids] }, { take: ids.length });
  return new Map(found.map(asProposal).map((proposal) => [proposal.id, proposal]));
}

/** One page of a co-operative's products, and how many stand how. */
export async function findProducts(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
  wanted: SellerProductsQuery,
): Promise<{
  products: SellerProductRow[];
  count: number;
  counts: Record<ProductState, number>;
  low_count: number;
}> {
  const { products: page, ...counted } = await listProducts(container, { organisation_id }, wanted);
  const [current, proposals] = await Promise.all([
    currentListings(
      container,
      page.flatMap(({ handle }) => handle ?? []),
    ),
    proposalsOf(
      container,
      page.flatMap(({ id, handle }) => (handle ? [] : id)),
    ),
  ]);
  const variants = await variantsInShop(container, organisation_id, [...current.values()]);
  const products = page.map(
    ({ id, title, state, pending, updated_at, handle }): SellerProductRow => {
      const proposal = proposals.get(id);
      const kept = current.get(handle ?? "")?.input ?? proposal?.content;
      return {
        ...{ id, title, state, pending },
        picture: kept?.pictures?.[0] ?? null,
        unit: kept?.unit ?? "",
        variants: variants.get(handle ?? "") ?? (proposal ? proposedVariants(proposal) : []),
        updated_at: updated_at.toISOString(),
      };
    },
  );
  return { products, ...counted };
}
