import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Undoable } from "../../market/undoable";
import { type RowsToWrite, writeRows } from "../../market/write";

/**
 * Writes a workbook's rows through the workflows of their domains. When one of them fails, those before
 * it are taken back, the last first, and none of their events is heard.
 */
export const writeRowsStep = createStep(
  "write-workbook-rows",
  async (input: RowsToWrite, { container, context }) => {
    const undoable = new Undoable(container, context.eventGroupId ?? context.transactionId ?? "");
    try {
      return new StepResponse(await writeRows(container, input, undoable));
    } catch (error) {
      await undoable.undo();
      throw error;
    }
  },
);
