import type { MedusaContainer } from "@medusajs/framework/types";
import { askOverdue } from "../workflows/ask-vnpay";

/** Every five minutes, asks VNPay of payments of which it has not told in time. */
export default async function askVnpay(container: MedusaContainer): Promise<void> {
  await askOverdue(container, new Date());
}

export const config = { name: "ask-vnpay", schedule: "*/5 * * * *" };
