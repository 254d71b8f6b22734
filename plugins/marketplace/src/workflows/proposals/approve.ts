import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { ListingInput } from "../../contract";
import { sellingOrganisations } from "../../read/selling-organisations";
import { judgeProposalMove } from "../../rules/proposal-moves";
import { rowOf } from "../../seller-products/content";
import { currentById, type ProposalRecord, turnOf } from "../../seller-products/own-product";
import { removeVariants } from "../products/remove-variants";
import { upsertListingsWorkflow } from "../upsert-listings";
import { PROPOSAL_DECIDED } from "./announce";
import { takeTurn } from "./take-turn";
import { changedMeanwhile, proposalNow, service, writeProposal } from "./write";

/** Who approves a proposal, and at which revision they read it. */
export interface Approval {
  id: string;
  seen: number;
  actor_id: string;
}

interface Shelf {
  status: ListingInput["status"];
  publish_on: string | null;
}

/** Whether goods go to the shop now: not before their day, and what the co-operative has put away stays away. */
async function shelfOf(container: MedusaContainer, proposal: ProposalRecord): Promise<Shelf> {
  const [listing] = proposal.product_id
    ? await service(container).listListings({ product_id: proposal.product_id }, { take: 1 })
    : [];
  if (listing?.archived_at) return { status: "draft", publish_on: null };
  const { publish_on } = proposal;
  const later = publish_on !== null && publish_on > dateInVietnam(new Date());
  return later ? { status: "draft", publish_on } : { status: "published", publish_on: null };
}

/** Writes a proposal into the product and its listing, by the one write path of listings. Gives the product's id. */
async function writeListing(container: MedusaContainer, proposal: ProposalRecord) {
  const { organisation_id, product_id, content } = proposal;
  const current = product_id ? await currentById(container, product_id) : null;
  const organisation = (await sellingOrganisations(container, [organisation_id])).get(
    organisation_id,
  );
  const planned = await shelfOf(container, proposal);
  const shelf: Shelf =
    current?.input.status === "published" ? { status: "published", publish_on: null } : planned;
  const handle = current?.input.handle ?? proposal.handle ?? "";
  // First, as it can be refused; approved again, what is gone is gone.
  if (current) await removeVariants(container, current, content.removed ?? []);
  const at = { handle, organisation_handle: organisation?.handle ?? "", status: shelf.status };
  const { result } = await upsertListingsWorkflow(container).run({
    input: { rows: [rowOf(content, at, current?.input)] },
  });
  const id = result.ids[handle] ?? "";
  const [listing] = await service(container).listListings({ product_id: id }, { take: 1 });
  if (listing && listing.publish_on !== shelf.publish_on) {
    await service(container).updateListings({ id: listing.id, publish_on: shelf.publish_on });
  }
  return id;
}

const approveProposalStep = createStep(
  "approve-listing-proposal",
  async ({ id, seen, actor_id }: Approval, { container }) => {
    const { product_id } = await proposalNow(container, id);
    const approved = await takeTurn(container, [turnOf(product_id, id)], async () => {
      const proposal = await proposalNow(container, id);
      const verdict = judgeProposalMove("approve", proposal, seen);
      if (verdict === "refuse") throw changedMeanwhile(proposal, seen);
      if (verdict === "done") return proposal.product_id;
      // A process that dies after this leaves it submitted: approved again, it finds its product by the handle.
      const written = await writeListing(container, proposal);
      await writeProposal(
        container,
        id,
        { state: "approved", product_id: written, decided_at: new Date() },
        { state: "approved", actor_id },
      );
      return written;
    });
    return new StepResponse(approved);
  },
);

/**
 * Approves a proposal: the product is in the shop as it says, or on its day. Approved already, nothing happens.
 * @throws Problem conflict that says how it stands where it is no longer as the officer read it.
 */
export const approveProposalWorkflow = createWorkflow(
  "approve-listing-proposal",
  (input: Approval) => {
    const approved = approveProposalStep(input);
    emitEventStep({ eventName: PROPOSAL_DECIDED, data: transform(input, ({ id }) => ({ id })) });
    return new WorkflowResponse(approved);
  },
);
