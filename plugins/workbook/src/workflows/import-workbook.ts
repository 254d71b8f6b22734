import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { RowsToWrite } from "../market/write";
import { writeRowsStep } from "./steps/write-rows";

/** Writes the rows of a checked workbook, all or none; their events are heard when all are written. */
export const importWorkbookWorkflow = createWorkflow("import-workbook", (input: RowsToWrite) => {
  return new WorkflowResponse(writeRowsStep(input));
});
