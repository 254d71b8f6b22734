import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type EndingOf, endSessionsStep } from "./steps/end-sessions";

/** Signs a person out: on one device, or on all but one. Gives how many log-ins have ended. */
export const endSessionsWorkflow = createWorkflow("end-log-ins", (input: EndingOf) => {
  return new WorkflowResponse(endSessionsStep(input));
});
