import { describe, expect, it } from "vitest";
import { PROPOSAL_STATES } from "../contract";
import { judgeProposalMove, PROPOSAL_MOVES, type ProposalAction } from "./proposal-moves";

const ACTIONS = Object.keys(PROPOSAL_MOVES) as ProposalAction[];

describe("moving a proposal", () => {
  it.each([
    ["submit", "draft", "move"],
    ["submit", "returned", "move"],
    ["submit", "submitted", "done"],
    ["submit", "approved", "refuse"],
    ["withdraw", "submitted", "move"],
    ["withdraw", "draft", "done"],
    ["withdraw", "returned", "refuse"],
    ["discard", "draft", "move"],
    ["discard", "submitted", "refuse"],
    ["approve", "submitted", "move"],
    ["approve", "approved", "done"],
    ["approve", "draft", "refuse"],
    ["approve", "returned", "refuse"],
    ["return", "submitted", "move"],
    ["return", "returned", "done"],
    ["return", "approved", "refuse"],
  ] as const)("%s of what is %s: %s", (action, state, verdict) => {
    expect(judgeProposalMove(action, { state, revision: 3 }, 3)).toBe(verdict);
  });

  it("never moves what has been written anew since it was read", () => {
    for (const action of ACTIONS) {
      for (const state of PROPOSAL_STATES) {
        expect(judgeProposalMove(action, { state, revision: 4 }, 3)).toBe("refuse");
      }
    }
  });
});
