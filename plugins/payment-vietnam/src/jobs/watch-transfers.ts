import type { MedusaContainer } from "@medusajs/framework/types";
import { expireTransfers } from "../workflows/expire-transfers";
import { settleMoved } from "../workflows/settle-moved";

/** Each minute, settles what no event told of, then cancels orders whose time to pay is over. */
export default async function watchTransfers(container: MedusaContainer): Promise<void> {
  await settleMoved(container);
  await expireTransfers(container, new Date());
}

export const config = { name: "watch-transfers", schedule: "* * * * *" };
