import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows";
import type { NewSeller } from "../contract";
import { createSellerAccountStep } from "./steps/create-seller";
import { registerIdentityStep } from "./steps/register-identity";

/**
 * Makes a person who can sign in to the workspace; gives the account's id.
 * @throws Problem `marketplace.login_taken`, or `marketplace.unknown_reference` for an unknown co-operative.
 */
export const createSellerWorkflow = createWorkflow("create-seller", (input: NewSeller) => {
  const id = createSellerAccountStep(input);
  const identity = transform({ input, id }, (made) => ({
    id: made.id,
    password: made.input.password,
  }));
  const authIdentityId = registerIdentityStep(identity);
  setAuthAppMetadataStep({ authIdentityId, actorType: "seller", value: id });
  return new WorkflowResponse(id);
});
