/** Told of an order (`{order_id}`) when what is known of its transfer has changed: paid, more or less of it here. */
export const TRANSFER_CHANGED = "payment-vietnam.transfer-changed";
