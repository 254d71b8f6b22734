/** Emitted with `{ id }` of a proposal that staff approved or returned. */
export const PROPOSAL_DECIDED = "listing-proposal.decided";
