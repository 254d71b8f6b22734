import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { ConsignmentMoveInput } from "../steps/move-consignment";
import { moveInTurn } from "./in-turn";
import { takeOut } from "./take-out";

/**
 * The co-operative can't deliver: its goods go back to the stock and out of the order with their delivery, and the
 * shopper owes nothing for them. With its last consignment the order is cancelled.
 */
export const cancelConsignmentWorkflow = createWorkflow(
  "cancel-consignment",
  (input: WorkflowData<ConsignmentMoveInput>) => {
    moveInTurn("cancel", input, (moved) => takeOut(moved, input), { movesGoods: true });
  },
);
