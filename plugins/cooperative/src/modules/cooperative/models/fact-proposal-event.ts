import { model } from "@medusajs/framework/utils";
import { FACT_STATES } from "../../../contract";
import { FactProposal } from "./fact-proposal";

/** A state that a proposed fact came into; written once. */
export const FactProposalEvent = model.define("fact_proposal_event", {
  id: model.id({ prefix: "factev" }).primaryKey(),
  proposal: model.belongsTo(() => FactProposal, { mappedBy: "events" }),
  state: model.enum([...FACT_STATES]),
  /** What was said, where it was returned. */
  note: model.text().nullable(),
  actor_id: model.text(),
});
