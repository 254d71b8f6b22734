import type { SellerRole } from "@nang-gio/marketplace/contract";

/** Whether someone may open lots, print their labels and see whom they went to. */
export const handlesGoods = (role: SellerRole): boolean => role !== "bookkeeper";
