import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { ConsignmentMoveInput } from "../steps/move-consignment";
import { fulfil } from "./fulfil";
import { moveInTurn } from "./in-turn";

/** The goods are in their parcel: they leave the stock. */
export const packConsignmentWorkflow = createWorkflow(
  "pack-consignment",
  (input: WorkflowData<ConsignmentMoveInput>) => {
    moveInTurn(
      "pack",
      input,
      (moved) => {
        fulfil(moved, input);
      },
      { movesGoods: true },
    );
  },
);
