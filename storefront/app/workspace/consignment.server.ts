import type { SellerConsignment } from "@nang-gio/marketplace/contract";
import { provinceName } from "../checkout/places.server";
import { type AtWork, readAsSeller } from "./seller.server";

const ID = /^\w{1,64}$/;

/** The id in a consignment's address. @throws Response with 404 for what cannot be one. */
export function consignmentId({ id }: { id?: string }): string {
  if (!id || !ID.test(id)) throw new Response(null, { status: 404 });
  return id;
}

/**
 * A consignment of the co-operative, its province by name.
 * @throws Response with 404 for one that is not its own.
 */
export async function readConsignment(work: AtWork, id: string): Promise<SellerConsignment> {
  const { consignment } = await readAsSeller<{ consignment: SellerConsignment }>(
    work,
    `/consignments/${id}`,
  );
  const { recipient } = consignment;
  return {
    ...consignment,
    recipient: { ...recipient, province: provinceName(recipient.province) },
  };
}
