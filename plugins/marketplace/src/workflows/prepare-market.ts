import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { prepareMarketStep } from "./steps/prepare-market";

/**
 * Lays the market's ground: đồng, the region Việt Nam with cash on delivery, the sales channel with its
 * publishable key, the languages, the category tree, the list of sale prices. Safe to run at each start.
 */
export const prepareMarketWorkflow = createWorkflow("prepare-market", () => {
  return new WorkflowResponse(prepareMarketStep());
});
