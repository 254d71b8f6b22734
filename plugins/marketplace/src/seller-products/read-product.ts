import type { MedusaContainer } from "@medusajs/framework/types";
import { findPeople, type Language, type ProblemParams, translate } from "@nang-gio/access/problem";
import {
  type FieldNote,
  type KeptContent,
  OPEN_PROPOSAL_STATES,
  type ProductAction,
  type ProductState,
  type ProposalMove,
  type SellerProduct,
} from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { PROPOSAL_MOVES } from "../rules/proposal-moves";
import { proposalProblems } from "../rules/proposal-problems";
import { sellerPolicies } from "../seller/seller-policies";
import type { SellerScope } from "../seller/seller-scope";
import { contentOf } from "./content";
import { proposedVariants } from "./find-products";
import { type OwnProduct, ownProduct, type ProposalRecord } from "./own-product";
import { productState } from "./state";
import { variantsInShop } from "./variants-in-shop";

/** What is missing of a proposal, in a language. */
export function missingOf(
  content: KeptContent,
  live: KeptContent | null,
  language: Language,
): FieldNote[] {
  const inShop = new Set(live?.variants.flatMap(({ sku }) => sku ?? []));
  const sentence = (code: string, params?: ProblemParams) =>
    translate(code, language, params) ?? code;
  return proposalProblems(content, inShop).map(({ field, code, params }) => ({
    field,
    text: sentence(code, params),
  }));
}

/** Comments of staff, by field. */
export const commentsOf = ({ comments }: Pick<ProposalRecord, "comments">): FieldNote[] =>
  Object.entries(comments ?? {}).map(([field, text]) => ({ field, text }));

/** What was done with proposals, oldest first, each with the name of whoever did it. */
export async function proposalHistory(
  container: MedusaContainer,
  filter: { id: string } | { product_id: string },
): Promise<Array<ProposalMove & { actor_id: string }>> {
  const proposals = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listListingProposals(filter, { select: ["id"], relations: ["events"], take: null });
  const events = proposals
    .flatMap((proposal) => proposal.events)
    .toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime());
  const people = await findPeople(container, [...new Set(events.map(({ actor_id }) => actor_id))]);
  return events.map(({ state, created_at, note, actor_id }) => ({
    state,
    at: created_at.toISOString(),
    by: people.get(actor_id)?.name ?? null,
    note,
    actor_id,
  }));
}

const SELLER_ID = "seller_";

function movesOf({ proposal, listing }: OwnProduct, state: ProductState): ProductAction[] {
  const open = OPEN_PROPOSAL_STATES.find((one) => one === proposal?.state);
  const moves = (["submit", "withdraw", "discard"] as const).filter(
    (action) => open && PROPOSAL_MOVES[action].from.includes(open),
  );
  if (!listing) return moves;
  if (state === "live" || state === "scheduled") return [...moves, "archive"];
  return state === "archived" ? [...moves, "restore"] : moves;
}

/** A product with all that its page in the workspace shows. @throws Problem `marketplace.listing_unknown` */
export async function readProduct(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
  language: Language,
): Promise<SellerProduct> {
  const own = await ownProduct(container, scope, id);
  const { listing, current, proposal } = own;
  const live = current && contentOf(current.input);
  const content = proposal?.content ?? live;
  if (!content) throw new Error(`${id} has neither product nor proposal`);
  const state = productState({
    published: current ? current.input.status === "published" : null,
    archived_at: listing?.archived_at ?? null,
    publish_on: listing?.publish_on ?? null,
    proposal: proposal?.state ?? null,
  });
  const [history, variants] = await Promise.all([
    proposalHistory(
      container,
      listing ? { product_id: listing.product_id } : { id: proposal?.id ?? "" },
    ),
    variantsInShop(container, scope.organisation_id, current ? [current.id] : []),
  ]);
  const shownId = listing?.product_id ?? proposal?.id ?? id;
  const updated = [listing?.updated_at, proposal?.updated_at].flatMap((at) => at ?? []);
  return {
    id: shownId,
    title: content.title,
    state,
    pending: listing ? (OPEN_PROPOSAL_STATES.find((one) => one === proposal?.state) ?? null) : null,
    picture: content.pictures[0] ?? null,
    unit: content.unit,
    variants: variants.get(current?.id ?? "") ?? (proposal ? proposedVariants(proposal) : []),
    updated_at: new Date(Math.max(...updated.map(Number))).toISOString(),
    handle: state === "live" ? (current?.input.handle ?? null) : null,
    content,
    live,
    revision: proposal?.revision ?? 0,
    publish_on: proposal ? proposal.publish_on : (listing?.publish_on ?? null),
    comments: proposal?.state === "returned" ? commentsOf(proposal) : [],
    missing: proposal ? missingOf(content, live, language) : [],
    history: history.map(({ actor_id, ...move }) => ({
      ...move,
      by: actor_id.startsWith(SELLER_ID) ? move.by : null,
    })),
    actions: movesOf(own, state).filter(
      (action) =>
        sellerPolicies.judge(scope.role, "POST", `/seller/products/${shownId}/${action}`) ===
        "allowed",
    ),
  };
}
