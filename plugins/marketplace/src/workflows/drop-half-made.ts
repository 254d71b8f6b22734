import { createWorkflow } from "@medusajs/framework/workflows-sdk";
import { dropHalfMadeStep } from "./steps/upsert-listings";

/**
 * Takes away products that a process was making by {@link upsertListingsWorkflow} as it died: those of these handles
 * that are nobody's, or have no stock kept. Those that are whole stay.
 */
export const dropHalfMadeWorkflow = createWorkflow(
  "drop-half-made-listings",
  (input: { handles: string[] }) => {
    dropHalfMadeStep(input);
  },
);
