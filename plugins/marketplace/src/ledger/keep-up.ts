import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { postOrdersWorkflow } from "../workflows/ledger/post-orders";
import { ledgerDifferences } from "./differences";

const CHUNK = 50;
const MOST_AT_ONCE = 5_000;

/**
 * Posts what no event has told of among the consignments written since an instant; orders that can't be posted do not
 * keep the others. Gives how many postings.
 */
export async function keepLedgerUp(container: MedusaContainer, since: Date): Promise<number> {
  const differences = await ledgerDifferences(container, since, MOST_AT_ONCE);
  const orders = [...new Set(differences.map(({ order_id }) => order_id))];
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  let posted = 0;
  for (let from = 0; from < orders.length; from += CHUNK) {
    const order_ids = orders.slice(from, from + CHUNK);
    posted += await postOrdersWorkflow(container)
      .run({ input: { order_ids } })
      .then(({ result }) => result)
      .catch((error: unknown) => {
        logger.error(
          `the ledger of ${order_ids.length} orders could not be posted: ${String(error)}`,
        );
        return 0;
      });
  }
  return posted;
}
