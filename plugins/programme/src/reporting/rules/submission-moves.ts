import type { ReportingChange, SubmissionAction, SubmissionState } from "../vocabulary";

interface Move {
  from: readonly SubmissionState[];
  to: SubmissionState;
  change: ReportingChange;
}

/** What each action makes of a body's report; everything else is refused. */
export const SUBMISSION_MOVES: Readonly<Record<SubmissionAction, Move>> = {
  write: { from: ["open", "in_progress", "returned"], to: "in_progress", change: "written" },
  submit: { from: ["in_progress", "returned"], to: "submitted", change: "submitted" },
  return: { from: ["submitted"], to: "returned", change: "returned" },
  accept: { from: ["submitted"], to: "accepted", change: "accepted" },
  lock: { from: ["accepted"], to: "locked", change: "locked" },
  reopen: { from: ["accepted", "locked"], to: "in_progress", change: "reopened" },
};

/** Whether something may be done with a report that stands so. */
export function mayMove(action: SubmissionAction, state: SubmissionState): boolean {
  return SUBMISSION_MOVES[action].from.includes(state);
}

/** States in which a body still owes its report. */
export const OWED_STATES: readonly SubmissionState[] = ["open", "in_progress", "returned"];
