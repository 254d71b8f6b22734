import type { SellerRole } from "@nang-gio/marketplace/contract";

/** Whether someone may send papers in and open lots. */
export const keepsPapers = (role: SellerRole): boolean => role === "owner" || role === "manager";
