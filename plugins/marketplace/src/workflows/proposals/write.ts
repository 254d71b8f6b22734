import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { KeptContent, ProposalState } from "../../contract";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { asProposal, type ProposalRecord } from "../../seller-products/own-product";

export const service = (container: MedusaContainer) =>
  container.resolve<MarketplaceService>(MARKETPLACE_MODULE);

/** A proposal as it is now. @throws Problem `marketplace.listing_unknown` */
export async function proposalNow(container: MedusaContainer, id: string): Promise<ProposalRecord> {
  const [found] = await service(container).listListingProposals({ id: [id] }, { take: 1 });
  if (!found) throw new Problem("not_found", "marketplace.listing_unknown");
  return asProposal(found);
}

/** Says that a proposal is no longer as it was seen, and how it is. */
export function changedMeanwhile(
  { state, revision, title }: ProposalRecord,
  seen: number,
): Problem {
  const code =
    revision === seen ? `marketplace.listing_is_${state}` : "marketplace.listing_rewritten";
  return new Problem("conflict", code, { field: "seen", params: { title } });
}

/** What is written of a proposal. */
export type ProposalFields = Partial<
  Pick<
    ProposalRecord,
    | "product_id"
    | "handle"
    | "title"
    | "state"
    | "revision"
    | "comments"
    | "publish_on"
    | "submitted_at"
    | "decided_at"
  >
> & { content?: KeptContent };

/** Columns of JSON know objects only. */
const asJson = (value: unknown) => value as Record<string, unknown>;

/** Fields as the service takes them. */
export const columns = ({ content, ...fields }: ProposalFields) => ({
  ...fields,
  ...(content ? { content: asJson(content) } : {}),
});

/** Writes fields of a proposal, and the move in its history where it is one. */
export async function writeProposal(
  container: MedusaContainer,
  id: string,
  fields: ProposalFields,
  move?: { state: ProposalState; actor_id: string; note?: string | null },
): Promise<void> {
  await service(container).updateListingProposals({ id, ...columns(fields) });
  if (move) {
    await service(container).createListingProposalEvents({
      proposal_id: id,
      note: null,
      ...move,
    });
  }
}
