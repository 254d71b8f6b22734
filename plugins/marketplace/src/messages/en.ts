import type { vi } from "./vi";

/** Sentences of selling. */
export const en: Record<keyof typeof vi, string> = {
  unknown_reference: "There is no “{value}”.",
  other_owner: "The product “{handle}” belongs to another organisation ({owner}).",
  markup: "Product “{handle}”: plain text only, no HTML.",
  price: "The price of “{sku}” must be a whole number of đồng over 0.",
  sale_not_lower: "The sale price of “{sku}” must be under its price.",
  stock: "The stock of “{sku}” must be a whole number from 0 to {limit}.",
  cart_unknown: "There is no such cart.",
  cart_ordered: "This cart has been ordered.",
  delivery_not_offered: "{name} does not offer this delivery. Please choose another.",
  cart_empty: "The cart is empty.",
  gone: "“{name}” is no longer sold. Please take it out of the cart.",
  sold_out: "“{name}” is sold out.",
  too_few:
    "Only {available} of “{name}” are left, not the {wanted} that you chose. Please take fewer.",
  price_changed: "The price of “{name}” has changed from {before} to {now}.",
  too_much: "One order can come to 2 billion đồng at most. Please split it.",
  delivery_missing: "No delivery has been chosen for the goods of {name}.",
  address_missing: "The recipient’s name, phone number or address is missing.",
  payment_missing: "No way to pay has been chosen.",
  deliveries_missing: "No delivery has been chosen for every co-operative in the cart.",
  no_stock: "There are not enough goods left for this cart.",
  goods_unknown: "Some of the goods don’t exist or are no longer sold.",
  discount_whole:
    "A discount must be whole đồng off each item; a percentage (but for 100%) leaves parts of a đồng.",
  discount_each:
    "Shared over the order a discount leaves parts of a đồng; choose one for each item.",
  order_unknown: "There is no order with this number and phone number.",
  too_many_lookups: "Too many lookups that found nothing. Please try again in 10 minutes.",
  period_backwards: "The last day can’t be before the first.",
  phone: "The phone number is not right. For example: 0912 345 678.",
  log_in_wrong: "The login or the password is not right.",
  too_many_log_ins: "Too many tries to sign in. Please try again in 10 minutes.",
  cooperative_unchosen:
    "You belong to several co-operatives. Please choose which one you work for.",
  no_membership: "Your account belongs to no co-operative now.",
  login_taken: "There already is an account with this phone number or e-mail.",
  standing_unknown: "There is no such seller.",
  standing_is_applied: "The application waits for a decision. Please look again and go on.",
  standing_is_approved: "The seller has just been approved. Please look again and go on.",
  standing_is_refused: "The application has just been refused. Please look again and go on.",
  standing_is_suspended: "The seller has just been suspended. Please look again and go on.",
  standing_is_closed: "The seller has closed. Please look again and go on.",
  consignment_unknown: "There is no such consignment.",
  consignment_is_placed: "Consignment {number} waits to be accepted. Please look again and go on.",
  consignment_is_accepted:
    "Consignment {number} has just been accepted. Please look again and go on.",
  consignment_is_packed: "Consignment {number} has just been packed. Please look again and go on.",
  consignment_is_shipped:
    "Consignment {number} has just been shipped. Please look again and go on.",
  consignment_is_delivered: "Consignment {number} has been delivered.",
  consignment_is_cancelled: "Consignment {number} has been cancelled.",
  consignment_is_returned: "Consignment {number} has been returned.",
  parcel_no_stock: "The stock no longer holds the goods of this consignment.",
};
