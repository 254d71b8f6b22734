import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { takeBackPieces } from "../consignments/take-back-pieces";
import type { ConsignmentMoveInput } from "../steps/move-consignment";
import { moveInTurn } from "./in-turn";

/** Nobody took any of it, and it is back. Nothing of it, nor its delivery, is owed any more. */
export const takeBackConsignmentWorkflow = createWorkflow(
  "take-back-consignment",
  (input: WorkflowData<ConsignmentMoveInput>) => {
    moveInTurn("take-back", input, (moved) => takeBackPieces(moved, input), { movesGoods: true });
  },
);
