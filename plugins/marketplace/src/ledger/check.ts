import type { MedusaContainer } from "@medusajs/framework/types";
import { raiseAlarm } from "@nang-gio/access/problem";
import { reconcile } from "../read/reconcile";
import { ledgerDifferences, unbalancedPostings, wrongMonths } from "./differences";
import { keepLedgerUp } from "./keep-up";

const MOST_SHOWN = 20;
const EVER = new Date(0);
const WEEK_MS = 7 * 24 * 60 * 60 * 1_000;
/** An order is split within this time. */
const SPLIT_MS = 5 * 60 * 1_000;

/** What is wrong with the ledger; ids, no more than twenty of each. */
export interface LedgerFaults {
  unbalanced: string[];
  differing: Awaited<ReturnType<typeof ledgerDifferences>>;
  /** Orders that come to something else than their consignments. */
  orders: string[];
  /** Organisations whose balance is not the sum of their entries. */
  balances: string[];
}

/**
 * Posts what is missing, then looks whether every posting sums to nothing, every balance to its entries, whether the
 * ledger says of each consignment what it came to, and whether the last week's consignments sum to their orders. What is
 * wrong by a đồng stands in the log as an error and in the trail, where staff see it.
 */
export async function checkLedger(container: MedusaContainer, now: Date): Promise<LedgerFaults> {
  await keepLedgerUp(container, EVER);
  const [unbalanced, balances, differing, { differing: orders }] = await Promise.all([
    unbalancedPostings(container, MOST_SHOWN),
    wrongMonths(container, MOST_SHOWN),
    ledgerDifferences(container, EVER, MOST_SHOWN),
    reconcile(container, new Date(now.getTime() - WEEK_MS), new Date(now.getTime() - SPLIT_MS)),
  ]);
  const faults = {
    ...{ unbalanced, balances, differing },
    orders: orders.map(({ order_id }) => order_id),
  };
  if (Object.values(faults).some(({ length }) => length > 0)) {
    await raiseAlarm(container, { kind: "ledger", job: "check-ledger", faults: { ...faults } });
  }
  return faults;
}
