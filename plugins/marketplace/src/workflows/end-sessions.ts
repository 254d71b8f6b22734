import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type Ending, endSessionsStep } from "./steps/end-sessions";

/** Signs a person out: on one device, or on all but one. Gives how many log-ins have ended. */
export const endSessionsWorkflow = createWorkflow("end-seller-sessions", (input: Ending) => {
  return new WorkflowResponse(endSessionsStep(input));
});
