import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { SELLER_MODULE } from "../../modules/seller";
import type { SellerService } from "../../modules/seller/service";

/**
 * Approves the organisations that sell without ever having asked to: staff entered their goods, and knew whom they
 * entered. Gives the ids of those approved.
 */
export const ensureStandingsStep = createStep(
  "ensure-standings",
  async (_input: undefined, { container }) => {
    const places = await container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .listSellingPlaces({}, { select: ["organisation_id"], take: null });
    const service = container.resolve<SellerService>(SELLER_MODULE);
    return container.resolve(Modules.LOCKING).execute("selling-standings", async () => {
      const known = await service.listSellingStandings(
        { organisation_id: places.map(({ organisation_id }) => organisation_id) },
        { select: ["organisation_id"], take: null },
      );
      const have = new Set(known.map(({ organisation_id }) => organisation_id));
      const made = await service.createSellingStandings(
        places
          .filter(({ organisation_id }) => !have.has(organisation_id))
          .map(({ organisation_id }) => ({
            organisation_id,
            state: "approved" as const,
            since: new Date(),
          })),
      );
      await service.createSellingStandingEvents(
        made.map(({ id, state }) => ({ standing_id: id, state })),
      );
      const ids = made.map(({ id }) => id);
      return new StepResponse(ids, ids);
    });
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<SellerService>(SELLER_MODULE).deleteSellingStandings(ids);
    }
  },
);
