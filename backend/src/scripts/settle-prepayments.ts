import type { ExecArgs } from "@medusajs/framework/types";
import { expireUnpaid } from "@nang-gio/payment-vietnam/workflows/expire-unpaid";
import { reconcilePrepayments } from "@nang-gio/payment-vietnam/workflows/reconcile-prepayments";

/**
 * Compares the market's account with its orders at once, as the hourly job does, and cancels what was not paid in time;
 * ends with 1 where bank and market differ.
 */
export default async function settlePrepayments({ container }: ExecArgs): Promise<void> {
  const now = new Date();
  const over = await expireUnpaid(container, now);
  const wrong = await reconcilePrepayments(container, now);
  console.log(`${over} orders whose time is over; ${wrong.length} where bank and market differ`);
  if (wrong.length > 0) process.exitCode = 1;
}
