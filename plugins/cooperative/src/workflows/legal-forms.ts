import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import {
  changeLegalFormStep,
  type LegalChange,
  removeLegalFormStep,
} from "./steps/change-legal-form";
import { COOPERATIVE_CHANGED } from "./upsert-registry";

function announce(organisationIds: WorkflowData<string[]> | string[]) {
  when("legal-form-changed", organisationIds, (ids) => ids.length > 0).then(() => {
    emitEventStep({
      eventName: COOPERATIVE_CHANGED,
      data: transform(organisationIds, (ids) => ({ ids })),
    });
  });
}

/** Makes an organisation something else in law from a day on, such as a group that became a co-operative. */
export const changeLegalFormWorkflow = createWorkflow("change-legal-form", (input: LegalChange) => {
  const changed = changeLegalFormStep(input);
  announce(changed);
  return new WorkflowResponse(changed);
});

/** Takes out the last change of an organisation's legal form, recorded in error. */
export const removeLegalFormWorkflow = createWorkflow(
  "remove-legal-form",
  (input: { organisation_id: string; term_id: string }) => {
    const changed = removeLegalFormStep(input);
    announce(changed);
    return new WorkflowResponse(changed);
  },
);
