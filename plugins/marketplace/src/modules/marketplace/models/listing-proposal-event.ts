import { model } from "@medusajs/framework/utils";
import { PROPOSAL_STATES } from "../../../seller-products-contract";
import { ListingProposal } from "./listing-proposal";

/** A move of a proposal from one state to another; written once, never changed. */
export const ListingProposalEvent = model.define("listing_proposal_event", {
  id: model.id({ prefix: "lpropevt" }).primaryKey(),
  proposal: model.belongsTo(() => ListingProposal, { mappedBy: "events" }),
  state: model.enum([...PROPOSAL_STATES]),
  note: model.text().nullable(),
  actor_id: model.text(),
});
