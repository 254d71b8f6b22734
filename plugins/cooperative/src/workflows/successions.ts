import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import {
  type Merge,
  mergeOrganisationsStep,
  type SplitBack,
  splitBackStep,
} from "./steps/merge-organisations";
import { recomputeWomenLedStep } from "./steps/recompute-women-led";
import { type Split, splitOrganisationStep } from "./steps/split-organisation";
import { COOPERATIVE_CHANGED } from "./upsert-registry";

function announce(organisationIds: WorkflowData<string[]> | string[]) {
  when("records-handed-over", organisationIds, (ids) => ids.length > 0).then(() => {
    recomputeWomenLedStep({ organisation_ids: organisationIds as string[] });
    emitEventStep({
      eventName: COOPERATIVE_CHANGED,
      data: transform(organisationIds, (ids) => ({ ids })),
    });
  });
}

/** Merges a duplicate into another organisation, with all that hangs on it. */
export const mergeOrganisationsWorkflow = createWorkflow("merge-organisations", (input: Merge) => {
  const changed = mergeOrganisationsStep(input);
  announce(changed);
  return new WorkflowResponse(changed);
});

/** Makes a part of an organisation one of its own from a day on. */
export const splitOrganisationWorkflow = createWorkflow("split-organisation", (input: Split) => {
  const changed = splitOrganisationStep(input);
  announce(changed);
  return new WorkflowResponse(changed);
});

/** Takes back the merge of an organisation, while nothing else has happened. */
export const splitBackWorkflow = createWorkflow("split-back-organisation", (input: SplitBack) => {
  const changed = splitBackStep(input);
  announce(changed);
  return new WorkflowResponse(changed);
});
