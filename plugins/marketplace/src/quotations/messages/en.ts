import type { vi } from "./vi";

/** What is said of quotations, in English. */
export const en: Record<keyof typeof vi, string> = {
  unknown: "There is no such quotation.",
  cooperative_unknown: "There is no such co-operative on the market.",
  goods_unknown: "This co-operative no longer sells that. Take it out and send again.",
  twice: "This is in a line above already. Put the quantity into one line.",
  country: "Choose a country of the list.",
  tax_number: "A tax code has 10 digits, 13 of a branch, or 12 of a person.",
  day_past: "The day by which you need the goods can’t be before today.",
  too_many_open:
    "You have {most} requests waiting for an answer. Withdraw some, or wait for the co-operatives.",
  too_many: "You have asked for many quotations. Please try again in 10 minutes.",
  price_missing: "Give a price for everything that was asked for.",
  valid_until: "The last day must be between {from} and {to}.",
  too_much: "The total of {total} is more than an order’s {most}. Ask the buyer to split it.",
  changed: "This quotation has just changed. Look at it again, then go on.",
  expired: "The quotation has expired. Write to the co-operative for a new one.",
  not_now: "That can’t be done with this quotation any more.",
  no_delivery: "The co-operative has no delivery yet, so this can’t be ordered.",
  payment_not_offered: "The market does not take this way to pay yet. Choose another.",
  total_changed:
    "The total is not that of the quotation, so nothing was ordered. Write to the co-operative for a new one.",
  asked_subject: "A buyer asks for a quotation: {number}",
  asked_text:
    "A buyer asks what {goods} would cost. Answer soon: buyers often ask several sellers.",
  countered_subject: "The buyer wrote back about quotation {number}",
  countered_text: "The buyer read your quotation and wrote back. Read it, then quote again.",
  accepted_subject: "Quotation {number} was accepted: order {order}",
  accepted_text: "The buyer ordered by your quotation. Order {order} is among your consignments.",
  declined_subject: "The buyer declined quotation {number}",
  declined_text: "The buyer declined. What they wrote, if anything, is on the quotation’s page.",
  withdrawn_subject: "Request {number} was withdrawn",
  withdrawn_text: "The buyer no longer asks. There is nothing for you to do.",
  lapsed_subject: "Quotation {number} has expired",
  lapsed_text: "The buyer has not answered. You may quote again with a new last day.",
  seller_link: "Open the quotation",
  answered_subject: "{cooperative} quoted {number}: {total}",
  answered_text:
    "Hello {name}, {cooperative} quoted for {goods}: {total} in all, valid through {day}.",
  answered_next: "You may accept it and order at once, write back, or decline.",
  refused_subject: "{cooperative} can’t quote {number}",
  refused_text:
    "Hello {name}, {cooperative} can’t supply {goods}. The reason is on the quotation’s page.",
  expired_subject: "Quotation {number} has expired",
  expired_text:
    "Hello {name}, the quotation of {cooperative} was valid until {day}. Write back for a new one.",
  buyer_link: "See the quotation",
};
