import type { Consignment } from "@nang-gio/marketplace/contract";

/** Whether all of an order was cancelled or came back. */
export function nothingLeft(consignments: readonly Pick<Consignment, "state">[]): boolean {
  return (
    consignments.length > 0 &&
    consignments.every(
      ({ state }) => state === "cancelled" || state === "returned" || state === "undelivered",
    )
  );
}
