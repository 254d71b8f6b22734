import type { vi } from "./vi";

/** Sentences of payments. */
export const en: Record<keyof typeof vi, string> = {
  only_vnd: "Payments are taken in Vietnamese đồng only.",
  not_whole_dong: "The amount must be a whole number of đồng.",
  transfer_not_offered: "The market takes no transfers yet. Choose another way to pay.",
  transaction_unknown: "There is no such transaction.",
  transaction_is_matched: "This transaction is matched with an order already.",
  transaction_is_returned: "This transaction is recorded as sent back already.",
  vnpay_not_offered: "The market does not take VNPay yet. Choose another way to pay.",
  vnpay_not_payable: "This order can’t be paid by VNPay now.",
  vnpay_signature: "This result was not sent by VNPay.",
  vnpay_unknown: "There is no such payment by VNPay.",
  vnpay_refused: "VNPay refuses this refund (code {code}). No money was paid back.",
  vnpay_no_answer:
    "VNPay has not answered. Press Ask VNPay again at this order; the money is not paid back twice.",
  vnpay_refund_open:
    "A refund of this order still waits for VNPay’s answer. Ask VNPay again first.",
  order_not_prepaid: "There is no order {number} that is prepaid.",
  prepayment_unknown: "There is no such prepaid order.",
  refund_too_much: "Only {most} is left to be paid back of this order.",
  account_unknown: "This is not an account of the market.",
  no_gateway: "The market is connected to no gateway that tells of transactions.",
  notice_signature: "The signature is wrong.",
  notice_time: "The notice is more than 5 minutes old.",
};
