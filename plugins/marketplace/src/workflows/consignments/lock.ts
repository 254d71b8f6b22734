import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Runs what writes the consignments of an order, or of several, one at a time. */
export function oneAtATime<Result>(
  container: MedusaContainer,
  orders: string | readonly string[],
  write: () => Promise<Result>,
): Promise<Result> {
  return container.resolve(Modules.LOCKING).execute(
    [orders].flat().map((id) => `consignments:${id}`),
    write,
  );
}
