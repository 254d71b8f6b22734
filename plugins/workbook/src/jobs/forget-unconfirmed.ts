import type { MedusaContainer } from "@medusajs/framework/types";
import { runsOf } from "../runs/runs";

const KEPT_DAYS = 30;

/** Each minute, lets go of files that were checked and never confirmed: each may be 100 MB. */
export default async function forgetUnconfirmed(container: MedusaContainer): Promise<void> {
  await runsOf(container).forgetUnconfirmed(KEPT_DAYS);
}

export const config = { name: "forget-unconfirmed-imports", schedule: "* * * * *" };
