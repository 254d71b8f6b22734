import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { ensureSellingPlacesStep } from "./steps/ensure-selling-places";

/** Makes sure that each of the organisations can keep stock and ship. */
export const ensureSellingPlacesWorkflow = createWorkflow(
  "ensure-selling-places",
  (input: { organisation_ids: string[] }) => new WorkflowResponse(ensureSellingPlacesStep(input)),
);
