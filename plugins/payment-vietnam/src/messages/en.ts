import type { vi } from "./vi";

/** Sentences of payments. */
export const en: Record<keyof typeof vi, string> = {
  only_vnd: "Payments are taken in Vietnamese đồng only.",
  not_whole_dong: "The amount must be a whole number of đồng.",
  transfer_not_offered: "The market takes no transfers yet. Choose another way to pay.",
  transaction_unknown: "There is no such transaction.",
  transaction_is_matched: "This transaction is matched with an order already.",
  transaction_is_returned: "This transaction is recorded as sent back already.",
  order_not_by_transfer: "There is no order {number} that is paid by transfer.",
  transfer_unknown: "There is no such order paid by transfer.",
  refund_too_much: "Only {most} is left to be paid back of this order.",
  account_unknown: "This is not an account of the market.",
  no_gateway: "The market is connected to no gateway that tells of transactions.",
  notice_signature: "The signature is wrong.",
  notice_time: "The notice is more than 5 minutes old.",
};
