import type { MedusaContainer } from "@medusajs/framework/types";
import { reconcileTransfers } from "../workflows/reconcile-transfers";

/** Each hour, compares what the bank told with what Medusa took, and raises an alarm where they differ. */
export default async function reconcileTransfersHourly(container: MedusaContainer): Promise<void> {
  await reconcileTransfers(container, new Date());
}

export const config = { name: "reconcile-transfers", schedule: "37 * * * *" };
