import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Runs what writes the consignments of one order, one at a time. */
export function oneAtATime<Result>(
  container: MedusaContainer,
  orderId: string,
  write: () => Promise<Result>,
): Promise<Result> {
  return container.resolve(Modules.LOCKING).execute(`consignments:${orderId}`, write);
}
