import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { LabourSnapshotInput, OfficeTermInput, OrganisationInput } from "../contract";
import { recomputeWomenLedStep } from "./steps/recompute-women-led";
import {
  upsertLabourSnapshotsStep,
  upsertOfficeTermsStep,
  upsertOrganisationsStep,
} from "./steps/upsert-records";

/** Emitted with `{ ids }` of organisations whose facts or tag have changed. */
export const COOPERATIVE_CHANGED = "cooperative.changed";

type Upserted = ReturnType<typeof upsertOrganisationsStep>;

function announce(name: string, upserted: Upserted) {
  when(`${name}-touched`, upserted, ({ organisation_ids }) => organisation_ids.length > 0).then(
    () => {
      recomputeWomenLedStep({ organisation_ids: upserted.organisation_ids });
      emitEventStep({
        eventName: COOPERATIVE_CHANGED,
        data: transform(upserted, ({ organisation_ids }) => ({ ids: organisation_ids })),
      });
    },
  );
}

/**
 * Creates or changes organisations by handle, all or none, and announces those touched.
 * @throws Problem `cooperative.handle_taken` where they are to be `fresh` and one is there.
 */
export const upsertOrganisationsWorkflow = createWorkflow(
  "upsert-organisations",
  (input: { rows: OrganisationInput[]; fresh?: boolean }) => {
    const upserted = upsertOrganisationsStep(input);
    announce("organisations", upserted);
    return new WorkflowResponse(upserted.report);
  },
);

/** Creates or changes office terms, all or none, and recomputes the tags of their organisations. */
export const upsertOfficeTermsWorkflow = createWorkflow(
  "upsert-office-terms",
  (input: { rows: OfficeTermInput[] }) => {
    const upserted = upsertOfficeTermsStep(input);
    announce("terms", upserted);
    return new WorkflowResponse(upserted.report);
  },
);

/** Creates or changes labour snapshots, all or none, and recomputes the tags of their organisations. */
export const upsertLabourSnapshotsWorkflow = createWorkflow(
  "upsert-labour-snapshots",
  (input: { rows: LabourSnapshotInput[] }) => {
    const upserted = upsertLabourSnapshotsStep(input);
    announce("labour", upserted);
    return new WorkflowResponse(upserted.report);
  },
);
