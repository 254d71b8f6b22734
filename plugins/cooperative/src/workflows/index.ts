export { COOPERATIVE_CHANGED } from "./announce";
export {
  CERTIFICATE_CHANGED,
  expireCertificatesWorkflow,
  moveCertificateWorkflow,
  upsertOcopCertificatesWorkflow,
} from "./certificates";
export {
  createOrganisationWorkflow,
  discardCertificateWorkflow,
  removeOfficeTermWorkflow,
  submitCertificateWorkflow,
} from "./edit-registry";
export {
  confirmFactWorkflow,
  FACT_CHANGED,
  moveFactWorkflow,
  resendFactWorkflow,
  sendFactWorkflow,
} from "./facts";
export { changeLegalFormWorkflow, removeLegalFormWorkflow } from "./legal-forms";
export { addLotInputWorkflow, createLotWorkflow, LOT_ENDED, moveLotWorkflow } from "./lots";
export { enterMarkWorkflow, expireMarksWorkflow, moveMarkWorkflow } from "./marks";
export { recomputeTagsWorkflow } from "./recompute-tags";
export {
  assertRegistrationNumbersFree,
  certificateStore,
  labourStore,
  officeTermStore,
  organisationStore,
  withOrganisationIds,
} from "./records/stores";
export { judge, type UpsertVerdict } from "./records/upsert";
export {
  mergeOrganisationsWorkflow,
  splitBackWorkflow,
  splitOrganisationWorkflow,
} from "./successions";
export {
  upsertLabourSnapshotsWorkflow,
  upsertOfficeTermsWorkflow,
  upsertOrganisationsWorkflow,
} from "./upsert-registry";
