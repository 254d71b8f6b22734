import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { LotInput } from "../contract";
import {
  addLotInputStep,
  createLotStep,
  type LotMove,
  moveLotStep,
  type NewLot,
} from "./steps/write-lots";

/** Emitted with `{ id }` of a lot that was recalled or whose code was revoked. */
export const LOT_ENDED = "lot.ended";

/** Enters a lot with a trace code of its own; gives its id. */
export const createLotWorkflow = createWorkflow("create-lot", (input: NewLot) => {
  return new WorkflowResponse(createLotStep(input));
});

/** Recalls a lot or revokes its code. */
export const moveLotWorkflow = createWorkflow("move-lot", (input: LotMove) => {
  const moved = moveLotStep(input);
  when("lot-moved", moved, (ids) => ids.length > 0).then(() => {
    emitEventStep({
      eventName: LOT_ENDED,
      data: transform(moved, ([id]) => ({ id })),
    });
  });
  return new WorkflowResponse(moved);
});

/** Adds something that went into a lot. */
export const addLotInputWorkflow = createWorkflow(
  "add-lot-input",
  (input: { lot_id: string; input: LotInput }) => new WorkflowResponse(addLotInputStep(input)),
);
