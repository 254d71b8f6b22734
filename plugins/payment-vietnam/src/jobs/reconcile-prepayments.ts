import type { MedusaContainer } from "@medusajs/framework/types";
import { reconcilePrepayments } from "../workflows/reconcile-prepayments";

/** Each hour, compares what bank, VNPay and Stripe told with what Medusa took, and raises an alarm where they differ. */
export default async function reconcilePrepaymentsHourly(
  container: MedusaContainer,
): Promise<void> {
  await reconcilePrepayments(container, new Date());
}

export const config = { name: "reconcile-prepayments", schedule: "37 * * * *" };
