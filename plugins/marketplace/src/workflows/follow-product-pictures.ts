import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { followProductPicturesStep } from "./steps/follow-product-pictures";
import { LISTING_CHANGED } from "./upsert-listings";

/** Brings listings' pictures to what the dashboard's product pages hold; safe to repeat. Gives the products changed. */
export const followProductPicturesWorkflow = createWorkflow(
  "follow-product-pictures",
  (input: { product_ids: string[] }) => {
    const product_ids = followProductPicturesStep(input);
    when("pictures-changed", product_ids, (ids) => ids.length > 0).then(() => {
      emitEventStep({ eventName: LISTING_CHANGED, data: { product_ids } });
    });
    return new WorkflowResponse(product_ids);
  },
);
