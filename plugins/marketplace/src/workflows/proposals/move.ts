import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { Problem } from "@nang-gio/access/problem";
import { judgeProposalMove, PROPOSAL_MOVES, type ProposalAction } from "../../rules/proposal-moves";
import { proposalProblems } from "../../rules/proposal-problems";
import { contentOf } from "../../seller-products/content";
import { removalFaults } from "../../seller-products/open-orders";
import { currentById, type ProposalRecord, turnOf } from "../../seller-products/own-product";
import { PROPOSAL_DECIDED } from "./announce";
import { freeHandle, withNewSkus } from "./names";
import { takeTurn } from "./take-turn";
import { changedMeanwhile, proposalNow, service, writeProposal } from "./write";

/** What somebody does with a proposal, and what they saw when they did. */
export interface ProposalMoveInput {
  id: string;
  action: Exclude<ProposalAction, "approve">;
  seen: number;
  actor_id: string;
  /** What staff say, by field. */
  comments?: Record<string, string>;
}

async function submit(
  container: MedusaContainer,
  proposal: ProposalRecord,
  actor_id: string,
): Promise<void> {
  const { id, product_id, title } = proposal;
  const current = product_id ? await currentById(container, product_id) : null;
  const live = current && contentOf(current.input);
  const inShop = new Set(live?.variants.flatMap(({ sku }) => sku ?? []));
  const { removed = [] } = proposal.content;
  const problems = [
    ...proposalProblems(proposal.content, inShop),
    ...(current ? await removalFaults(container, current, removed) : []),
  ];
  if (problems.length > 0) {
    throw new Problem("invalid_data", "marketplace.listing_incomplete", {
      field: problems[0]?.field,
      params: { title, count: problems.length },
      details: problems,
    });
  }
  const handle = current?.input.handle ?? proposal.handle ?? (await freeHandle(container, title));
  const fields = {
    content: await withNewSkus(container, proposal.content, handle),
    ...(current ? {} : { handle }),
    comments: null,
    submitted_at: new Date(),
  };
  await writeProposal(
    container,
    id,
    { ...fields, state: "submitted" },
    { state: "submitted", actor_id },
  );
}

const noteOf = (comments: Record<string, string> | undefined) =>
  Object.values(comments ?? {}).join("\n") || null;

const moveProposalStep = createStep(
  "move-listing-proposal",
  async ({ id, action, seen, actor_id, comments }: ProposalMoveInput, { container }) => {
    const { product_id } = await proposalNow(container, id);
    await takeTurn(container, [turnOf(product_id, id)], async () => {
      const proposal = await proposalNow(container, id);
      const verdict = judgeProposalMove(action, proposal, seen);
      const { to } = PROPOSAL_MOVES[action];
      const other = action === "return" && !isDeepStrictEqual(proposal.comments, comments);
      if (verdict === "refuse" || (verdict === "done" && other)) {
        throw changedMeanwhile(proposal, seen);
      }
      if (verdict === "done") return;
      if (to === null) await service(container).softDeleteListingProposals([id]);
      else if (action === "submit") await submit(container, proposal, actor_id);
      else {
        const decided = action === "return" ? { comments, decided_at: new Date() } : {};
        const move = { state: to, actor_id, note: noteOf(comments) };
        await writeProposal(container, id, { state: to, ...decided }, move);
      }
    });
    return new StepResponse(id);
  },
);

/**
 * Submits, withdraws, discards or returns a proposal; done already, it does nothing.
 * @throws Problem conflict that says how it stands where it is no longer as the person saw it;
 * `marketplace.listing_incomplete` with a detail for each field that is missing.
 */
export const moveProposalWorkflow = createWorkflow(
  "move-listing-proposal",
  (input: ProposalMoveInput) => {
    const id = moveProposalStep(input);
    when("proposal-returned", input, ({ action }) => action === "return").then(() => {
      emitEventStep({
        eventName: PROPOSAL_DECIDED,
        data: transform(id, (moved) => ({ id: moved })),
      });
    });
    return new WorkflowResponse(id);
  },
);
