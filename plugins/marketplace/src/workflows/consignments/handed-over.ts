import { Problem } from "@nang-gio/access/problem";

/**
 * Refuses what only a consignment that is brought knows, for one that the shopper comes for: that it is sent, or that
 * a carrier took its money.
 * @throws Problem invalid_data
 */
export function assertHandedOver(
  { pickup, number }: { pickup: boolean; number: string },
  what: "sent" | "cash",
): void {
  if (!pickup) return;
  throw new Problem("invalid_data", `marketplace.pickup_not_${what}`, {
    ...(what === "cash" ? { field: "cash" } : {}),
    params: { number },
  });
}
