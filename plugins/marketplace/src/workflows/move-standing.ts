import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { ensureSellingPlacesWorkflow } from "./ensure-selling-places";
import { moveStandingStep, type StandingMove } from "./steps/move-standing";

/** Emitted with `{ id }` of an organisation that may sell from now on, or no longer may. */
export const STANDING_CHANGED = "selling_standing.changed";

/**
 * Approves, refuses, suspends, reactivates or closes one organisation's selling, and announces it. Its goods enter
 * and leave the shop by it; its open orders go on.
 */
export const moveStandingWorkflow = createWorkflow("move-standing", (input: StandingMove) => {
  const moved = moveStandingStep(input);
  when("may-sell", { moved, input }, (made) => made.moved && made.input.action === "approve").then(
    () => {
      ensureSellingPlacesWorkflow.runAsStep({
        input: transform(input, ({ organisation_id }) => ({ organisation_ids: [organisation_id] })),
      });
    },
  );
  when("standing-moved", moved, (done) => done).then(() => {
    emitEventStep({
      eventName: STANDING_CHANGED,
      data: transform(input, ({ organisation_id }) => ({ id: organisation_id })),
    });
  });
  return new WorkflowResponse(moved);
});
