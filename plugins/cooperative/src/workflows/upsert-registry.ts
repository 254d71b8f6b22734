import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { LabourSnapshotInput, OfficeTermInput, OrganisationInput } from "../contract";
import { announceFacts } from "./announce";
import {
  upsertLabourSnapshotsStep,
  upsertOfficeTermsStep,
  upsertOrganisationsStep,
} from "./steps/upsert-records";

/**
 * Creates or changes organisations by handle, all or none, and announces those touched.
 * @throws Problem `cooperative.handle_taken` where they are to be `fresh` and one is there.
 */
export const upsertOrganisationsWorkflow = createWorkflow(
  "upsert-organisations",
  (input: { rows: OrganisationInput[]; fresh?: boolean }) => {
    const upserted = upsertOrganisationsStep(input);
    announceFacts(upserted.organisation_ids);
    return new WorkflowResponse(upserted.report);
  },
);

/** Creates or changes office terms, all or none, and recomputes the tags of their organisations. */
export const upsertOfficeTermsWorkflow = createWorkflow(
  "upsert-office-terms",
  (input: { rows: OfficeTermInput[] }) => {
    const upserted = upsertOfficeTermsStep(input);
    announceFacts(upserted.organisation_ids);
    return new WorkflowResponse(upserted.report);
  },
);

/** Creates or changes labour snapshots, all or none, and recomputes the tags of their organisations. */
export const upsertLabourSnapshotsWorkflow = createWorkflow(
  "upsert-labour-snapshots",
  (input: { rows: LabourSnapshotInput[] }) => {
    const upserted = upsertLabourSnapshotsStep(input);
    announceFacts(upserted.organisation_ids);
    return new WorkflowResponse(upserted.report);
  },
);
