import type { MedusaContainer } from "@medusajs/framework/types";
import { isProblem } from "@nang-gio/access/problem";
import { moveProposalWorkflow } from "@nang-gio/marketplace/workflows/proposals/move";
import { saveProposalWorkflow } from "@nang-gio/marketplace/workflows/proposals/save";
import { proposalNow } from "@nang-gio/marketplace/workflows/proposals/write";
import type { SaidOfProduct } from "./read-goods";

/** Names of the goods of which something was sent for review, and of those that lack something for it. */
export interface ProposedGoods {
  submitted: string[];
  drafts: string[];
}

/** Keeps what a spreadsheet says of goods as proposals, and submits those that lack nothing. */
export async function proposeSaid(
  container: MedusaContainer,
  { organisation_id, actor_id }: { organisation_id: string; actor_id: string },
  said: readonly SaidOfProduct[],
): Promise<ProposedGoods> {
  const done: ProposedGoods = { submitted: [], drafts: [] };
  for (const { product_id, ...draft } of said) {
    const { result: id } = await saveProposalWorkflow(container).run({
      input: { ...draft, id: product_id, organisation_id, actor_id },
    });
    // Nothing is to be proposed where the shop says the same by now.
    if (id === product_id) continue;
    const { revision } = await proposalNow(container, id);
    try {
      await moveProposalWorkflow(container).run({
        input: { id, action: "submit", seen: revision, actor_id },
      });
      done.submitted.push(draft.content.title);
    } catch (error) {
      if (!isProblem(error) || error.code !== "marketplace.listing_incomplete") throw error;
      done.drafts.push(draft.content.title);
    }
  }
  return done;
}
