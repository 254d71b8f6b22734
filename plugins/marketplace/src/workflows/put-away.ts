import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { ownProduct, turnOf } from "../seller-products/own-product";
import { takeTurn } from "./proposals/take-turn";
import { service } from "./proposals/write";
import { upsertListingsWorkflow } from "./upsert-listings";

/** A product that a co-operative takes out of the shop, or puts back. */
export interface PutAwayInput {
  organisation_id: string;
  id: string;
  away: boolean;
}

const putAwayStep = createStep(
  "put-product-away",
  async ({ organisation_id, id, away }: PutAwayInput, { container }) => {
    const first = await ownProduct(container, { organisation_id }, id);
    const key = turnOf(first.current?.id ?? null, first.proposal?.id ?? null);
    await takeTurn(container, [key], async () => {
      const { listing, current } = await ownProduct(container, { organisation_id }, id);
      if (!listing || !current) throw new Problem("conflict", "marketplace.listing_not_in_shop");
      if (Boolean(listing.archived_at) === away) return;
      const isTaken = !away || current.input.status === "published" || listing.publish_on !== null;
      if (!isTaken) throw new Problem("conflict", "marketplace.listing_not_in_shop");
      const status = away ? "draft" : "published";
      await upsertListingsWorkflow(container).run({
        input: { rows: [{ ...current.input, status, variants: [] }] },
      });
      await service(container).updateListings({
        id: listing.id,
        archived_at: away ? new Date() : null,
        publish_on: null,
      });
    });
    return new StepResponse(id);
  },
);

/** Takes a product out of the shop in its co-operative's name, or puts back what it took; what is so already stays. */
export const putAwayWorkflow = createWorkflow("put-product-away", (input: PutAwayInput) => {
  return new WorkflowResponse(putAwayStep(input));
});
