/** Emitted with `{ order_id }` when consignments of an order were made, moved or brought in line with it. */
export const CONSIGNMENTS_CHANGED = "consignments.changed";
