import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { usualThreshold } from "../low-stock/thresholds";
import { service } from "./proposals/write";
import { watchStocksWorkflow } from "./watch-stocks";

interface ChangedLowStock {
  organisation_id: string;
  /** Pieces. */
  low_stock: number;
}

async function change(container: MedusaContainer, { organisation_id, low_stock }: ChangedLowStock) {
  const listings = await service(container).listListings(
    { organisation_id },
    { select: ["product_id"], take: null },
  );
  const product_ids = listings.map(({ product_id }) => product_id);
  if (product_ids.length === 0) {
    await service(container).updateSellingPlaces({
      selector: { organisation_id },
      data: { low_stock },
    });
    return;
  }
  await watchStocksWorkflow(container).run({
    input: { product_ids, usual: low_stock, quiet: true },
  });
}

const changeLowStockStep = createStep(
  "change-low-stock",
  async (input: ChangedLowStock, { container }) => {
    const { organisation_id } = input;
    const before = await usualThreshold(container, organisation_id);
    if (before !== input.low_stock) await change(container, input);
    return new StepResponse(undefined, { organisation_id, low_stock: before });
  },
  async (before, { container }) => {
    if (before) await change(container, before);
  },
);

/** Sets at how many pieces a co-operative's goods run low that have no number of their own; tells nobody. */
export const changeLowStockWorkflow = createWorkflow(
  "change-low-stock",
  (input: ChangedLowStock) => {
    return new WorkflowResponse(changeLowStockStep(input));
  },
);
