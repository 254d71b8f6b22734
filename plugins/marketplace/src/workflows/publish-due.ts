import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { CalendarDate } from "@nang-gio/vietnam";
import { currentById, turnOf } from "../seller-products/own-product";
import { takeTurn } from "./proposals/take-turn";
import { service } from "./proposals/write";
import { upsertListingsWorkflow } from "./upsert-listings";

/** What is taken at a time; the rest is for the next minute. */
const MOST = 200;

async function publish(container: MedusaContainer, product_id: string, day: CalendarDate) {
  return takeTurn(container, [turnOf(product_id, null)], async () => {
    const [listing] = await service(container).listListings({ product_id }, { take: 1 });
    const current = await currentById(container, product_id);
    const isDue = listing?.publish_on != null && listing.publish_on <= day;
    if (!listing || !current || !isDue || listing.archived_at) return false;
    await upsertListingsWorkflow(container).run({
      input: { rows: [{ ...current.input, status: "published", variants: [] }] },
    });
    await service(container).updateListings({ id: listing.id, publish_on: null });
    return true;
  });
}

const publishDueStep = createStep(
  "publish-due",
  async ({ day }: { day: CalendarDate }, { container }) => {
    const due = await service(container).listListings(
      { publish_on: { $lte: day } },
      { select: ["product_id"], order: { publish_on: "ASC", id: "ASC" }, take: MOST },
    );
    const published: string[] = [];
    for (const { product_id } of due) {
      if (await publish(container, product_id, day)) published.push(product_id);
    }
    return new StepResponse(published);
  },
);

/** Puts into the shop what was approved for a day that has come. Gives the ids of the products. */
export const publishDueWorkflow = createWorkflow("publish-due", (input: { day: CalendarDate }) => {
  return new WorkflowResponse(publishDueStep(input));
});
