import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { readParcels } from "../../read/parcels";
import { notArrived, onTheWay } from "../../rules/parcels";

/**
 * Marks parcels of a consignment that are on their way, or lie where the shopper comes for them, as delivered: one, or
 * all of them. What left before the market kept its own orders has no parcel to mark.
 */
export const deliverParcelsStep = createStep(
  "deliver-parcels",
  async ({ id, parcel_id }: { id: string; parcel_id?: string }, { container }) => {
    const consignment = await container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .retrieveConsignment(id, { relations: ["lines", "events"] });
    const parcels = await readParcels(container, consignment);
    const away = (consignment.pickup ? notArrived(parcels) : onTheWay(parcels)).filter(
      (parcel) => !parcel_id || parcel.id === parcel_id,
    );
    for (const parcel of away) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: consignment.order_id, fulfillmentId: parcel.id },
      });
    }
    return new StepResponse(away.map((parcel) => parcel.id));
  },
);
