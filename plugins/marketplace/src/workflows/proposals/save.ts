import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { KeptContent } from "../../contract";
import { WRITABLE } from "../../rules/proposal-moves";
import { contentOf, proposed } from "../../seller-products/content";
import {
  asProposal,
  ownProduct,
  type ProposalRecord,
  turnOf,
} from "../../seller-products/own-product";
import { takeTurn } from "./take-turn";
import { changedMeanwhile, columns, service, writeProposal } from "./write";

interface Saved {
  organisation_id: string;
  actor_id: string;
  content: KeptContent;
  publish_on: string | null;
}

/** A new product, under a key of the browser's. */
export interface NewDraft extends Saved {
  key: string;
}

/** A change of a product, or of a draft of one. */
export interface ChangedDraft extends Saved {
  id: string;
  seen: number;
}

async function create(
  container: MedusaContainer,
  { organisation_id, actor_id, content, publish_on }: Saved,
  at: { key: string; product_id: string | null },
): Promise<string> {
  const [made] = await service(container).createListingProposals([
    {
      ...at,
      organisation_id,
      state: "draft" as const,
      revision: 1,
      title: content.title,
      ...columns({ content }),
      content: content as unknown as Record<string, unknown>,
      publish_on,
    },
  ]);
  const id = made?.id ?? "";
  await service(container).createListingProposalEvents({
    proposal_id: id,
    state: "draft",
    note: null,
    actor_id,
  });
  return id;
}

const isSame = (proposal: ProposalRecord, { content, publish_on }: Saved) =>
  isDeepStrictEqual(proposal.content, content) && proposal.publish_on === publish_on;

async function rewrite(
  container: MedusaContainer,
  proposal: ProposalRecord,
  saved: Saved,
  seen: number,
): Promise<string> {
  if (isSame(proposal, saved)) return proposal.id;
  if (proposal.revision !== seen || !WRITABLE.includes(proposal.state)) {
    throw changedMeanwhile(proposal, seen);
  }
  const { content, publish_on } = saved;
  await writeProposal(container, proposal.id, {
    ...{ content, publish_on, title: content.title },
    revision: proposal.revision + 1,
  });
  return proposal.id;
}

/** SKUs that were given at a submission stay with their variants, in order, when the form is sent anew. */
function withSkus(content: KeptContent, before: KeptContent): KeptContent {
  return {
    ...content,
    variants: content.variants.map((variant, index) => ({
      ...variant,
      sku: variant.sku ?? before.variants[index]?.sku ?? null,
    })),
  };
}

const createDraftStep = createStep(
  "create-listing-draft",
  async (draft: NewDraft, { container }) => {
    const { organisation_id, key } = draft;
    const saved = { ...draft, content: proposed(draft.content, null) };
    const id = await takeTurn(container, [`listing-key:${organisation_id}:${key}`], async () => {
      const [existing] = await service(container).listListingProposals(
        { organisation_id, key },
        { take: 1 },
      );
      return existing
        ? rewrite(container, asProposal(existing), saved, 1)
        : create(container, saved, { key, product_id: null });
    });
    return new StepResponse(id);
  },
);

const saveProposalStep = createStep(
  "save-listing-proposal",
  async (draft: ChangedDraft, { container }) => {
    const first = await ownProduct(container, draft, draft.id);
    const key = turnOf(first.current?.id ?? null, first.proposal?.id ?? null);
    const id = await takeTurn(container, [key], async () => {
      const { current, proposal } = await ownProduct(container, draft, draft.id);
      const live = current && contentOf(current.input);
      const content = proposed(draft.content, live);
      if (proposal) {
        const kept = live ? content : withSkus(content, proposal.content);
        return rewrite(container, proposal, { ...draft, content: kept }, draft.seen);
      }
      if (!live || draft.seen !== 0) {
        throw new Problem("conflict", "marketplace.listing_rewritten", {
          field: "seen",
          params: { title: content.title },
        });
      }
      if (isDeepStrictEqual(content, proposed(live, live))) return current.id;
      return create(
        container,
        { ...draft, content },
        { key: randomUUID(), product_id: current.id },
      );
    });
    return new StepResponse(id);
  },
);

/** Makes the draft of a new product; the same key again is the same draft. Gives its id. */
export const createDraftWorkflow = createWorkflow("create-listing-draft", (draft: NewDraft) => {
  return new WorkflowResponse(createDraftStep(draft));
});

/**
 * Keeps what a co-operative says of a product until it is submitted; the product in the shop stays as it is. Gives
 * the id of the proposal, or of the product where nothing is to change.
 */
export const saveProposalWorkflow = createWorkflow(
  "save-listing-proposal",
  (draft: ChangedDraft) => {
    return new WorkflowResponse(saveProposalStep(draft));
  },
);
