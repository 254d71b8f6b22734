import type { MedusaContainer } from "@medusajs/framework/types";
import { expireUnpaid } from "../workflows/expire-unpaid";
import { settleMoved } from "../workflows/settle-moved";

/** Each minute, settles what no event told of, then cancels orders whose time to pay is over. */
export default async function watchPrepayments(container: MedusaContainer): Promise<void> {
  await settleMoved(container);
  await expireUnpaid(container, new Date());
}

export const config = { name: "watch-prepayments", schedule: "* * * * *" };
