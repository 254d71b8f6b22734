/** Told of an order (`{order_id}`) when what is known of its money has changed: paid, more or less of it here. */
export const PREPAYMENT_CHANGED = "payment-vietnam.prepayment-changed";
