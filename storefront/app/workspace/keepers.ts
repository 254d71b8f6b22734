import type { SellerRole, SellerWorkplace } from "@nang-gio/marketplace/contract";

/** Whether someone may change goods, prices and promotions, and send papers and facts in. */
export const isKeeper = (role: SellerRole): boolean => role === "owner" || role === "manager";

/** @throws Response with 403 for who may not. */
export function assertKeeper({ workplace }: { workplace: Pick<SellerWorkplace, "role"> }): void {
  if (!isKeeper(workplace.role)) throw new Response(null, { status: 403 });
}
