import type { OpenProposalState, ProposalState } from "../contract";

/** What is done with a proposal: by its co-operative, then by staff. */
export type ProposalAction = "submit" | "withdraw" | "discard" | "approve" | "return";

interface Move {
  from: readonly OpenProposalState[];
  to: ProposalState | null;
}

/** What may follow what; `null` is gone. */
export const PROPOSAL_MOVES: Readonly<Record<ProposalAction, Move>> = {
  submit: { from: ["draft", "returned"], to: "submitted" },
  withdraw: { from: ["submitted"], to: "draft" },
  discard: { from: ["draft", "returned"], to: null },
  approve: { from: ["submitted"], to: "approved" },
  return: { from: ["submitted"], to: "returned" },
};

/** States in which a co-operative may write. */
export const WRITABLE: readonly ProposalState[] = PROPOSAL_MOVES.submit.from;

interface Standing {
  state: ProposalState;
  revision: number;
}

/**
 * Whether an action moves a proposal that was read at a revision: `done` where it has been moved there by the same
 * action already, `refuse` where it is no longer as it was seen.
 */
export function judgeProposalMove(
  action: ProposalAction,
  { state, revision }: Standing,
  seen: number,
): "move" | "done" | "refuse" {
  const { from, to } = PROPOSAL_MOVES[action];
  if (revision !== seen) return "refuse";
  if (state === to) return "done";
  return from.some((one) => one === state) ? "move" : "refuse";
}
