import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { ensureStandingsStep } from "./steps/ensure-standings";
import { prepareMarketStep } from "./steps/prepare-market";

/**
 * Lays the market's ground: đồng, the region Việt Nam with cash on delivery, the sales channel with its
 * publishable key, the languages, the category tree, the list of sale prices; and approves who sold before the
 * market asked. Safe to run at each start.
 */
export const prepareMarketWorkflow = createWorkflow("prepare-market", () => {
  const ground = prepareMarketStep();
  ensureStandingsStep();
  return new WorkflowResponse(ground);
});
