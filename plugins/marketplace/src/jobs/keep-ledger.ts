import type { MedusaContainer } from "@medusajs/framework/types";
import { keepLedgerUp } from "../ledger/keep-up";

/** Within this time an event that was lost is made up for; the hourly check looks at everything. */
const LATELY_MS = 2 * 60 * 60 * 1_000;

/** Each minute, posts what happened lately and no event has told of. */
export default async function keepLedger(container: MedusaContainer): Promise<void> {
  await keepLedgerUp(container, new Date(Date.now() - LATELY_MS));
}

export const config = { name: "keep-ledger", schedule: "* * * * *" };
