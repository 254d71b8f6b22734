import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { changeMemberStep, type MemberChange } from "./steps/members";

/** Gives a member another role, or takes them out; one owner at least stays. */
export const changeMemberWorkflow = createWorkflow("change-member", (input: MemberChange) => {
  return new WorkflowResponse(changeMemberStep(input));
});
