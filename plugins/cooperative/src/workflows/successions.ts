import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { announceFacts } from "./announce";
import {
  type Merge,
  mergeOrganisationsStep,
  type SplitBack,
  splitBackStep,
} from "./steps/merge-organisations";
import { type Split, splitOrganisationStep } from "./steps/split-organisation";

/** Merges a duplicate into another organisation, with all that hangs on it. */
export const mergeOrganisationsWorkflow = createWorkflow("merge-organisations", (input: Merge) => {
  const changed = mergeOrganisationsStep(input);
  announceFacts(changed);
  return new WorkflowResponse(changed);
});

/** Makes a part of an organisation one of its own from a day on. */
export const splitOrganisationWorkflow = createWorkflow("split-organisation", (input: Split) => {
  const changed = splitOrganisationStep(input);
  announceFacts(changed);
  return new WorkflowResponse(changed);
});

/** Takes back the merge of an organisation, while nothing else has happened. */
export const splitBackWorkflow = createWorkflow("split-back-organisation", (input: SplitBack) => {
  const changed = splitBackStep(input);
  announceFacts(changed);
  return new WorkflowResponse(changed);
});
