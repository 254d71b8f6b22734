import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";

/** Writes down Medusa's return of a consignment's. */
export const keepReturnStep = createStep(
  "keep-return",
  async (kept: { id: string; return_id: string }, { container }) => {
    await container.resolve<MarketplaceService>(MARKETPLACE_MODULE).updateConsignmentReturns(kept);
    return new StepResponse(kept.return_id);
  },
);
