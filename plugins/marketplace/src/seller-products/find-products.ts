import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  ProductState,
  SellerProductRow,
  SellerProductsQuery,
  SellerVariant,
} from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import type { SellerScope } from "../seller/seller-scope";
import { asProposal, type ProposalRecord } from "./own-product";
import { listProducts } from "./product-list";
import { variantsInShop } from "./variants-in-shop";

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
  const [variants, proposals] = await Promise.all([
    variantsInShop(
      container,
      organisation_id,
      page.flatMap(({ id, handle }) => (handle ? id : [])),
    ),
    proposalsOf(
      container,
      page.flatMap(({ id, handle }) => (handle ? [] : id)),
    ),
  ]);
  const products = page.map(({ handle: _, ...listed }): SellerProductRow => {
    const proposal = proposals.get(listed.id);
    return {
      ...listed,
      picture: listed.picture ?? proposal?.content.pictures[0] ?? null,
      unit: listed.unit ?? proposal?.content.unit ?? "",
      variants: variants.get(listed.id) ?? (proposal ? proposedVariants(proposal) : []),
    };
  });
  return { products, ...counted };
}
