import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows";
import type { AcceptInvitation } from "../contract";
import { createSellerAccountStep } from "./steps/create-seller";
import {
  joinCooperativeStep,
  makeInvitationStep,
  type NewInvitation,
  takeInvitationStep,
} from "./steps/invitations";
import { registerIdentityStep } from "./steps/register-identity";

/** Invites a person into a co-operative's workspace; gives the invitation's id. */
export const inviteSellerWorkflow = createWorkflow("invite-seller", (input: NewInvitation) => {
  return new WorkflowResponse(makeInvitationStep(input));
});

/**
 * Takes an invitation and makes an account for whoever holds it; gives what it was to.
 * @throws Problem `marketplace.invitation_gone`, `marketplace.login_taken`.
 */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: Omit<AcceptInvitation, "secret" | "consent"> & { secret_hash: string }) => {
    const taken = takeInvitationStep(input);
    const account = transform(input, ({ name, phone, email, password }) => ({
      ...{ name, phone, email, password },
      memberships: [],
      consented: true,
    }));
    const account_id = createSellerAccountStep(account);
    const authIdentityId = registerIdentityStep(
      transform({ input, account_id }, (made) => ({
        id: made.account_id,
        password: made.input.password,
      })),
    );
    setAuthAppMetadataStep({ authIdentityId, actorType: "seller", value: account_id });
    joinCooperativeStep(
      transform({ taken, account_id }, (made) => ({ ...made.taken, account_id: made.account_id })),
    );
    return new WorkflowResponse(taken);
  },
);

/**
 * Takes an invitation as a person who has an account already; gives what it was to.
 * @throws Problem `marketplace.invitation_gone`, `marketplace.already_member`.
 */
export const joinByInvitationWorkflow = createWorkflow(
  "join-by-invitation",
  (input: { secret_hash: string; account_id: string }) => {
    const taken = takeInvitationStep(input);
    joinCooperativeStep(
      transform({ taken, input }, (made) => ({
        ...made.taken,
        account_id: made.input.account_id,
      })),
    );
    return new WorkflowResponse(taken);
  },
);
