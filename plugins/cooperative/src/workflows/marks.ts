import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { CalendarDate } from "@nang-gio/vietnam";
import {
  enterMarkStep,
  expireMarksStep,
  type MarkMove,
  moveMarkStep,
  type NewMark,
} from "./steps/write-marks";
import { COOPERATIVE_CHANGED } from "./upsert-registry";

/** Pages of the organisation and of its goods show marks. */
function announce(organisationIds: WorkflowData<string[]> | string[]) {
  when("marks-changed", organisationIds, (ids) => ids.length > 0).then(() => {
    emitEventStep({
      eventName: COOPERATIVE_CHANGED,
      data: transform(organisationIds, (ids) => ({ ids })),
    });
  });
}

/** Enters a mark to be verified; gives its id. */
export const enterMarkWorkflow = createWorkflow("enter-mark", (input: NewMark) => {
  return new WorkflowResponse(enterMarkStep(input));
});

/** Verifies, rejects or revokes one mark. */
export const moveMarkWorkflow = createWorkflow("move-mark", (input: MarkMove) => {
  const changed = moveMarkStep(input);
  announce(changed);
  return new WorkflowResponse(changed);
});

/** Ends the marks whose validity is over on a day in Vietnam, today when left out. */
export const expireMarksWorkflow = createWorkflow(
  "expire-marks",
  (input: { day?: CalendarDate }) => {
    const changed = expireMarksStep(input);
    announce(changed);
    return new WorkflowResponse(changed);
  },
);
