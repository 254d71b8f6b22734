import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Longer than an approval takes. */
const PATIENCE_SECONDS = 20;

/** Runs what writes products, one at a time for each of the keys. */
export function takeTurn<Result>(
  container: MedusaContainer,
  keys: readonly string[],
  write: () => Promise<Result>,
): Promise<Result> {
  return container
    .resolve(Modules.LOCKING)
    .execute([...keys], write, { timeout: PATIENCE_SECONDS });
}
