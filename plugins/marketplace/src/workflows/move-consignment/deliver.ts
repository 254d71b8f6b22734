import { createWorkflow, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { captureCashStep } from "../steps/capture-cash";
import { deliverParcelsStep } from "../steps/deliver-parcels";
import type { ConsignmentMoveInput } from "../steps/move-consignment";
import { moveInTurn } from "./in-turn";

/** The recipient has all of it, and has perhaps paid at the door. */
export const deliverConsignmentWorkflow = createWorkflow(
  "deliver-consignment",
  (input: WorkflowData<ConsignmentMoveInput>) => {
    moveInTurn("deliver", input, (moved) => {
      when("arrived", moved, (done) => done.moved).then(() => {
        deliverParcelsStep({ id: input.id });
      });
      when(
        "cash-taken",
        { moved, input },
        (data) => data.moved.moved && Boolean(data.input.cash),
      ).then(() => {
        captureCashStep({ id: input.id, actor_id: input.actor_id });
      });
    });
  },
);
