import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { announceChanged } from "./announce";
import {
  changeLegalFormStep,
  type LegalChange,
  removeLegalFormStep,
} from "./steps/change-legal-form";

/** Makes an organisation something else in law from a day on, such as a group that became a co-operative. */
export const changeLegalFormWorkflow = createWorkflow("change-legal-form", (input: LegalChange) => {
  const changed = changeLegalFormStep(input);
  announceChanged(changed);
  return new WorkflowResponse(changed);
});

/** Takes out the last change of an organisation's legal form, recorded in error. */
export const removeLegalFormWorkflow = createWorkflow(
  "remove-legal-form",
  (input: { organisation_id: string; term_id: string }) => {
    const changed = removeLegalFormStep(input);
    announceChanged(changed);
    return new WorkflowResponse(changed);
  },
);
