import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { CalendarDate } from "@nang-gio/vietnam";
import { announceChanged } from "./announce";
import {
  enterMarkStep,
  expireMarksStep,
  type MarkMove,
  moveMarkStep,
  type NewMark,
} from "./steps/write-marks";

/** Enters a mark to be verified; gives its id. */
export const enterMarkWorkflow = createWorkflow("enter-mark", (input: NewMark) => {
  return new WorkflowResponse(enterMarkStep(input));
});

/** Verifies, rejects or revokes one mark. */
export const moveMarkWorkflow = createWorkflow("move-mark", (input: MarkMove) => {
  const changed = moveMarkStep(input);
  announceChanged(changed);
  return new WorkflowResponse(changed);
});

/** Ends the marks whose validity is over on a day in Vietnam, today when left out. */
export const expireMarksWorkflow = createWorkflow(
  "expire-marks",
  (input: { day?: CalendarDate }) => {
    const changed = expireMarksStep(input);
    announceChanged(changed);
    return new WorkflowResponse(changed);
  },
);
