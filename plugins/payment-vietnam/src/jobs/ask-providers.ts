import type { MedusaContainer } from "@medusajs/framework/types";
import { askOpenCards } from "../workflows/ask-stripe";
import { askOverdue } from "../workflows/ask-vnpay";

/** Every five minutes, asks VNPay of payments of which it has not told in time, and Stripe of those that have not ended. */
export default async function askProviders(container: MedusaContainer): Promise<void> {
  await askOverdue(container, new Date());
  await askOpenCards(container);
}

export const config = { name: "ask-providers", schedule: "*/5 * * * *" };
