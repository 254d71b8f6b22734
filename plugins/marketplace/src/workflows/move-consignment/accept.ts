import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { ConsignmentMoveInput } from "../steps/move-consignment";
import { moveInTurn } from "./in-turn";

/** The co-operative takes an order on. */
export const acceptConsignmentWorkflow = createWorkflow(
  "accept-consignment",
  (input: WorkflowData<ConsignmentMoveInput>) => {
    moveInTurn("accept", input, () => {});
  },
);
