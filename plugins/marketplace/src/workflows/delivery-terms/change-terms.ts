import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { followTermsStep } from "./follow-terms";
import { type TermsChange, writeTermsStep } from "./write-terms";

/** Event `{ id }` (an organisation's): how it delivers has changed. */
export const DELIVERY_TERMS_CHANGED = "delivery_terms.changed";

const PATIENCE_SECONDS = 20;
const HELD_SECONDS = 60;

/**
 * Changes how a co-operative delivers, one at a time, and what Medusa asks for it. Told a second time, nothing is
 * written, but what a process that died left behind is made good. Gives whether anything changed.
 */
export const changeDeliveryTermsWorkflow = createWorkflow(
  "change-delivery-terms",
  (input: WorkflowData<TermsChange>) => {
    const key = transform(input, ({ organisation_id }) => `delivery-terms:${organisation_id}`);
    acquireLockStep({ key, timeout: PATIENCE_SECONDS, ttl: HELD_SECONDS });
    const changed = writeTermsStep(input);
    followTermsStep(input);
    when("terms-changed", { changed }, (data) => data.changed).then(() => {
      emitEventStep({ eventName: DELIVERY_TERMS_CHANGED, data: { id: input.organisation_id } });
    });
    releaseLockStep({ key });
    return new WorkflowResponse(changed);
  },
);
