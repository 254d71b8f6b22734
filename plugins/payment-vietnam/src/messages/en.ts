import type { vi } from "./vi";

/** Sentences of payments. */
export const en: Record<keyof typeof vi, string> = {
  only_vnd: "Payments are taken in Vietnamese đồng only.",
  not_whole_cents: "An amount in dollars must be of whole cents.",
  not_whole_dong: "The amount must be a whole number of đồng.",
  transfer_not_offered: "The market takes no transfers yet. Choose another way to pay.",
  transaction_unknown: "There is no such transaction.",
  transaction_is_matched: "This transaction is matched with an order already.",
  transaction_is_returned: "This transaction is recorded as sent back already.",
  vnpay_not_offered: "The market does not take VNPay yet. Choose another way to pay.",
  vnpay_not_payable: "This order can’t be paid by VNPay now.",
  vnpay_signature: "This result was not sent by VNPay.",
  vnpay_unknown: "There is no such payment by VNPay.",
  stripe_not_offered: "The market does not take cards yet. Choose another way to pay.",
  stripe_not_payable: "This order can’t be paid by card now.",
  stripe_too_small: "Cards are taken from {least} on. Choose another way to pay.",
  stripe_amount: "This amount can’t be paid by card.",
  stripe_closed: "Cards can’t be taken just now. Try again in a few minutes; your order is kept.",
  stripe_unknown: "There is no such card payment.",
  stripe_signature: "This was not sent by Stripe.",
  stripe_disputed:
    "The shopper’s bank claims the money of this order back, or has got it. Pay back no more: answer the claim in Stripe’s dashboard.",
  refund_refused: "{provider} refuses this refund (code {code}). No money was paid back.",
  refund_no_answer:
    "{provider} has not answered. Press Ask {provider} again at this order; the money is not paid back twice.",
  refund_open:
    "A refund of this order still waits for {provider}’s answer. Ask {provider} again first.",
  order_not_prepaid: "There is no order {number} that is prepaid.",
  prepayment_unknown: "There is no such prepaid order.",
  refund_too_much: "Only {most} is left to be paid back of this order.",
  account_unknown: "This is not an account of the market.",
  no_gateway: "The market is connected to no gateway that tells of transactions.",
  notice_signature: "The signature is wrong.",
  notice_time: "The notice is more than 5 minutes old.",
};
