import { readFileSync } from "node:fs";
import type { ExecArgs } from "@medusajs/framework/types";
import { repairCatalogue } from "@nang-gio/catalogue/sync/repair";
import { PastOrders } from "@nang-gio/marketplace/contract";
import { keepLedgerUp } from "@nang-gio/marketplace/ledger/keep-up";
import { recordPastOrdersWorkflow } from "@nang-gio/marketplace/workflows";

/** Records the past orders of a file (argument: its path), counted back from today. Safe to repeat. */
export default async function recordPastOrders({ container, args }: ExecArgs): Promise<void> {
  const [path = ""] = args;
  const { orders } = PastOrders.parse(JSON.parse(readFileSync(path, "utf8")));
  const started = new Date();
  const { result } = await recordPastOrdersWorkflow(container).run({
    input: { orders, now: started.toISOString() },
  });
  await repairCatalogue(container);
  await keepLedgerUp(container, started);
  console.log(`${result.recorded} orders recorded, ${result.known} were there.`);
}
