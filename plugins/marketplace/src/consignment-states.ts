/** States of a consignment (kiện hàng): the part of one order that one co-operative ships. */
export const CONSIGNMENT_STATES = [
  "placed",
  "accepted",
  "packed",
  "shipped",
  "delivered",
  "cancelled",
  "returned",
  "undelivered",
] as const;
export type ConsignmentState = (typeof CONSIGNMENT_STATES)[number];

/** States of a consignment whose goods do not count as sold. */
export const UNSOLD_STATES: readonly ConsignmentState[] = ["cancelled", "returned", "undelivered"];
