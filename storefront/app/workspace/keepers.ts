import type { SellerRole } from "@nang-gio/marketplace/contract";

/** Whether someone may change goods, prices and promotions, and send papers and facts in. */
export const isKeeper = (role: SellerRole): boolean => role === "owner" || role === "manager";
