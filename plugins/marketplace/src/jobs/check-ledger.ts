import type { MedusaContainer } from "@medusajs/framework/types";
import { checkLedger } from "../ledger/check";

/** Each hour, compares the whole ledger with what was delivered, and raises an alarm where they differ. */
export default async function checkLedgerHourly(container: MedusaContainer): Promise<void> {
  await checkLedger(container, new Date());
}

export const config = { name: "check-ledger", schedule: "17 * * * *" };
