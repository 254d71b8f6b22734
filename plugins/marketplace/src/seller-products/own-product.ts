import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import type { KeptContent } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { Listing } from "../modules/marketplace/models/listing";
import type { ListingProposal } from "../modules/marketplace/models/listing-proposal";
import type { MarketplaceService } from "../modules/marketplace/service";
import type { SellerScope } from "../seller/seller-scope";
import { type CurrentListing, currentListings } from "../workflows/products/current";

export type ProposalRecord = Omit<InferTypeOf<typeof ListingProposal>, "content" | "comments"> & {
  content: KeptContent;
  comments: Record<string, string> | null;
};
export type ListingRecord = InferTypeOf<typeof Listing>;

/** A co-operative's product: in the shop's records, proposed, or both. */
export interface OwnProduct {
  /** The listing and the product, where it is in the shop's records. */
  listing: ListingRecord | null;
  current: CurrentListing | null;
  /** The open proposal. */
  proposal: ProposalRecord | null;
}

const unknown = () => new Problem("not_found", "marketplace.listing_unknown");

/** How proposals come from the database. */
export const asProposal = (record: unknown) => record as ProposalRecord;

/** A product of the shop's records by its id. */
export async function currentById(
  container: MedusaContainer,
  product_id: string,
): Promise<CurrentListing | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle"],
    filters: { id: product_id },
  });
  const handle = data[0]?.handle;
  return handle ? ((await currentListings(container, [handle])).get(handle) ?? null) : null;
}

/**
 * The product of an id, where it is the caller's co-operative's: of the product itself, or of a proposal of it.
 * @throws Problem `marketplace.listing_unknown`
 */
export async function ownProduct(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  id: string,
): Promise<OwnProduct> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const [named] = await service.listListingProposals({ id: [id], organisation_id }, { take: 1 });
  const product_id = named ? named.product_id : id;
  const [listing] = product_id
    ? await service.listListings({ product_id, organisation_id }, { take: 1 })
    : [];
  if (!listing) {
    if (!named) throw unknown();
    return { listing: null, current: null, proposal: asProposal(named) };
  }
  const [[open], current] = await Promise.all([
    service.listListingProposals(
      { product_id: listing.product_id, organisation_id, state: { $ne: "approved" } },
      { take: 1 },
    ),
    currentById(container, listing.product_id),
  ]);
  if (!current) throw unknown();
  return { listing, current, proposal: open ? asProposal(open) : null };
}

/** The open proposals of products, by the product's id. */
export async function openProposals(
  container: MedusaContainer,
  product_ids: readonly string[],
): Promise<Map<string | null, ProposalRecord>> {
  const found = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listListingProposals(
      { product_id: [...product_ids], state: { $ne: "approved" } },
      { take: product_ids.length },
    );
  return new Map(found.map(asProposal).map((proposal) => [proposal.product_id, proposal]));
}

/** What writes of a product take turns by. */
export const turnOf = (product_id: string | null, proposal_id: string | null) =>
  `listing:${product_id ?? proposal_id}`;
