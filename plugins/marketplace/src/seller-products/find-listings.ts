import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { type Language, Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import type { AdminListing, AdminListingRow, AdminListingsQuery, KeptContent } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { type InSight, organisationsInSight } from "../read/organisations";
import { contentOf, proposed } from "./content";
import { asProposal, currentById, type ProposalRecord } from "./own-product";
import { commentsOf, missingOf, proposalHistory } from "./read-product";

const Organisation = z.object({ id: z.string(), name: z.string(), commune_code: z.string() });
type Organisation = z.infer<typeof Organisation>;

function rowOf(proposal: ProposalRecord, cooperative: Organisation): AdminListingRow {
  const { id, title, state, product_id, handle, submitted_at, decided_at } = proposal;
  return {
    ...{ id, title, state, cooperative },
    // A new product has the address that its first proposal gave it.
    is_change: product_id !== null && handle === null,
    submitted_at: submitted_at?.toISOString() ?? null,
    decided_at: decided_at?.toISOString() ?? null,
  };
}

/** Proposals that staff may see: of the communes in sight, and once they were submitted. */
async function seen(container: MedusaContainer, inSight: InSight) {
  const scope = inSight && (await organisationsInSight(container, Organisation, inSight, {}));
  return {
    ...(scope ? { organisation_id: [...scope.keys()] } : {}),
    submitted_at: { $ne: null },
  };
}

/** One page of what co-operatives propose, of the communes in sight (`null`: all), those that wait longest first. */
export async function findListings(
  container: MedusaContainer,
  { state, q, limit, offset }: AdminListingsQuery,
  inSight: InSight,
): Promise<{ listings: AdminListingRow[]; count: number }> {
  const [found, count] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listAndCountListingProposals(
      {
        ...(await seen(container, inSight)),
        ...(state ? { state } : {}),
        ...(q ? { title: { $ilike: `%${literal(q)}%` } } : {}),
      },
      { order: { submitted_at: "ASC", id: "ASC" }, take: limit, skip: offset },
    );
  const proposals = found.map(asProposal);
  const ids = [...new Set(proposals.map(({ organisation_id }) => organisation_id))];
  const cooperatives = await organisationsInSight(container, Organisation, null, { id: ids });
  const listings = proposals.flatMap((proposal) => {
    const cooperative = cooperatives.get(proposal.organisation_id);
    return cooperative ? [rowOf(proposal, cooperative)] : [];
  });
  return { listings, count };
}

/** @throws Problem `marketplace.listing_unknown`, also outside the communes in sight and before it was submitted. */
export async function listingInSight(
  container: MedusaContainer,
  id: string,
  inSight: InSight,
): Promise<ProposalRecord> {
  const [found] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listListingProposals({ ...(await seen(container, inSight)), id: [id] }, { take: 1 });
  if (!found) throw new Problem("not_found", "marketplace.listing_unknown");
  return asProposal(found);
}

function changedFields(content: KeptContent, live: KeptContent | null): string[] {
  if (!live) return [];
  // Price and stock of what is in the shop are not proposed.
  const shown = proposed(live, live);
  return (Object.keys(content) as Array<keyof KeptContent>).filter(
    (field) => !isDeepStrictEqual(content[field], shown[field]),
  );
}

/** A proposal beside what is in the shop. @throws Problem `marketplace.listing_unknown` */
export async function readListing(
  container: MedusaContainer,
  id: string,
  inSight: InSight,
  language: Language,
): Promise<AdminListing> {
  const proposal = await listingInSight(container, id, inSight);
  const { organisation_id, product_id, content, revision, publish_on, handle } = proposal;
  const [cooperatives, current, history] = await Promise.all([
    organisationsInSight(container, Organisation, null, { id: [organisation_id] }),
    product_id ? currentById(container, product_id) : null,
    proposalHistory(container, { id }),
  ]);
  const cooperative = cooperatives.get(organisation_id);
  if (!cooperative) throw new Problem("not_found", "marketplace.listing_unknown");
  const live = current && contentOf(current.input);
  return {
    ...rowOf(proposal, cooperative),
    product_id,
    handle: current?.input.handle ?? handle,
    ...{ revision, content, live, publish_on },
    changed: proposal.state === "approved" ? [] : changedFields(content, live),
    comments: commentsOf(proposal),
    missing: missingOf(content, live, language),
    history: history.map(({ actor_id: _by, ...move }) => move),
  };
}
