import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { recomputeWomenLedStep } from "./steps/recompute-women-led";

/** Emitted with `{ ids }` of organisations whose facts or tag have changed. */
export const COOPERATIVE_CHANGED = "cooperative.changed";

type Ids = WorkflowData<string[]> | string[];

function emitChanged(organisationIds: Ids) {
  emitEventStep({
    eventName: COOPERATIVE_CHANGED,
    data: transform(organisationIds, (ids) => ({ ids })),
  });
}

/** Announces organisations that are shown otherwise, where there are any. */
export function announceChanged(organisationIds: Ids): void {
  when("organisations-changed", organisationIds, (ids) => ids.length > 0).then(() => {
    emitChanged(organisationIds);
  });
}

/** Announces organisations whose facts changed, where there are any, once their tags are computed anew. */
export function announceFacts(organisationIds: Ids): void {
  when("facts-changed", organisationIds, (ids) => ids.length > 0).then(() => {
    recomputeWomenLedStep({ organisation_ids: organisationIds as string[] });
    emitChanged(organisationIds);
  });
}
