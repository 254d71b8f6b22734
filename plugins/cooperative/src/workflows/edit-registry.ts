import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { CreateCooperative } from "../contract";
import { announceFacts } from "./announce";
import { upsertOcopCertificatesWorkflow } from "./certificates";
import {
  assertCertificateCanEnterStep,
  type CertificateEntry,
  discardCertificateStep,
  removeOfficeTermStep,
} from "./steps/edit-registry";
import { upsertOrganisationsWorkflow } from "./upsert-registry";

/** Enters an organisation. @throws Problem `cooperative.handle_taken` when its handle is in use. */
export const createOrganisationWorkflow = createWorkflow(
  "create-organisation",
  (input: CreateCooperative) => {
    const rows = transform(input, (row) => [row]);
    return new WorkflowResponse(
      upsertOrganisationsWorkflow.runAsStep({ input: { rows, fresh: true } }),
    );
  },
);

/** Takes out an office term that was recorded in error; one that ended gets a last day instead. */
export const removeOfficeTermWorkflow = createWorkflow(
  "remove-office-term",
  (input: { organisation_id: string; term_id: string }) => {
    const organisationIds = removeOfficeTermStep(input);
    announceFacts(organisationIds);
    return new WorkflowResponse(organisationIds);
  },
);

/** Enters a certificate of an organisation's product to be verified, or as a draft. */
export const submitCertificateWorkflow = createWorkflow(
  "submit-certificate",
  (input: CertificateEntry) => {
    const row = assertCertificateCanEnterStep(input);
    const rows = transform(row, (certificate) => [certificate]);
    return new WorkflowResponse(upsertOcopCertificatesWorkflow.runAsStep({ input: { rows } }));
  },
);

/** Throws a draft of a certificate away; one that was sent in stays. */
export const discardCertificateWorkflow = createWorkflow(
  "discard-certificate",
  (input: { organisation_id: string; id: string }) =>
    new WorkflowResponse(discardCertificateStep(input)),
);
