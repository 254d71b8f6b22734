import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Undoable } from "../../market/undoable";
import { type RowsToWrite, writeRows } from "../../market/write";
import { tellTrail } from "../../runs/tell-trail";

/**
 * Writes a workbook's rows through the workflows of their domains. When one of them fails, those before
 * it are taken back, the last first, and none of their events is heard. When all are written, the trail is told.
 */
export const writeRowsStep = createStep(
  "write-workbook-rows",
  async (input: RowsToWrite, { container, context }) => {
    const undoable = new Undoable(container, context.eventGroupId ?? context.transactionId ?? "");
    try {
      const report = await writeRows(container, input, undoable);
      await tellTrail(container, input.run_id);
      return new StepResponse(report);
    } catch (error) {
      await undoable.undo();
      throw error;
    }
  },
);
