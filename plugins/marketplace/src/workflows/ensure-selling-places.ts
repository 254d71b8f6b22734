import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { ensureSellingPlacesStep } from "./steps/ensure-selling-places";
import { ensureStandingsStep } from "./steps/ensure-standings";

/** Makes sure that each of the organisations can keep stock, ship, and may sell where it never asked to. */
export const ensureSellingPlacesWorkflow = createWorkflow(
  "ensure-selling-places",
  (input: { organisation_ids: string[] }) => {
    const places = ensureSellingPlacesStep(input);
    ensureStandingsStep();
    return new WorkflowResponse(places);
  },
);
