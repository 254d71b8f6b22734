import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { ListingInput, ListingReport } from "../contract";
import { upsertListingsStep } from "./steps/upsert-listings";

/** Emitted with `{ product_ids }` whose listing, price or stock a row has changed. */
export const LISTING_CHANGED = "listing.changed";

function touchedIds({ products, ids }: ListingReport): string[] {
  return [...products.created, ...products.updated].flatMap((handle) => ids[handle] ?? []);
}

/** Creates or changes listings by handle, all or none, and announces those touched. */
export const upsertListingsWorkflow = createWorkflow(
  "upsert-listings",
  (input: { rows: ListingInput[] }) => {
    const report = upsertListingsStep(input);
    const product_ids = transform(report, (done) => touchedIds(done));
    when("listings-touched", product_ids, (ids) => ids.length > 0).then(() => {
      emitEventStep({ eventName: LISTING_CHANGED, data: { product_ids } });
    });
    return new WorkflowResponse(report);
  },
);
