import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { ensureSellingPlacesWorkflow } from "./ensure-selling-places";
import { type ClaimDecision, decideClaimStep } from "./steps/decide-claim";

/** Lets a person into the co-operative that they claimed, as its owner, or refuses it with a reason. */
export const decideClaimWorkflow = createWorkflow("decide-claim", (input: ClaimDecision) => {
  const organisationId = decideClaimStep(input);
  when("claim-granted", input, ({ state }) => state === "granted").then(() => {
    ensureSellingPlacesWorkflow.runAsStep({
      input: transform(organisationId, (id) => ({ organisation_ids: [id] })),
    });
  });
  return new WorkflowResponse(organisationId);
});
