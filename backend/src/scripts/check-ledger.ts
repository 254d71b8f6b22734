import type { ExecArgs } from "@medusajs/framework/types";
import { checkLedger } from "@nang-gio/marketplace/ledger/check";

/** Posts what the ledger lacks and compares it with what was delivered, as the hourly job does; says what is wrong. */
export default async function check({ container }: ExecArgs): Promise<void> {
  const { unbalanced, balances, differing, orders } = await checkLedger(container, new Date());
  console.log(
    `${unbalanced.length} postings do not sum to nothing, ${balances.length} balances, ${differing.length} consignments and ${orders.length} orders differ.`,
  );
}
