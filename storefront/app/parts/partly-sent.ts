import type { Consignment } from "@nang-gio/marketplace/contract";

/** Whether a parcel of a consignment has left while the rest of it has not. */
export function partlySent({ state, parcels }: Pick<Consignment, "state" | "parcels">): boolean {
  const waits = state === "placed" || state === "accepted" || state === "packed";
  return waits && parcels.some(({ shipped_at }) => shipped_at);
}
