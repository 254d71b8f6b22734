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
  total_not_whole:
    "A discount in this cart leaves a part of a đồng, so it can’t be ordered. Please tell the market, so that the discount is mended.",
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
  listing_unknown: "There is no such product.",
  listing_picture: "This picture was not uploaded. Please choose it again.",
  listing_missing: "This is needed.",
  listing_label: "The label of the goods must say this.",
  listing_sale: "The sale price must be under the price.",
  listing_same_variant: "Two kinds can’t have the same name.",
  listing_markup: "Plain text only, no HTML.",
  listing_incomplete: "“{title}” lacks {count} things and can’t be submitted yet.",
  listing_rewritten:
    "“{title}” has just been changed elsewhere. Please look at the new version and go on.",
  listing_is_draft: "“{title}” is a draft now. Please look again and go on.",
  listing_is_submitted: "“{title}” waits for review. To change it, withdraw it first.",
  listing_is_returned: "“{title}” has been returned. Please look again and go on.",
  listing_is_approved: "“{title}” has been approved. Please look again and go on.",
  listing_not_in_shop: "This product is not in the shop now, so this can’t be done.",
  listing_nothing_proposed: "Nothing is proposed for this product.",
  offer_sale: "“{name}”: the sale price must be under the price.",
  offer_reserved: "“{name}”: {reserved} pieces are ordered; the stock can’t be lower.",
  offer_stock_moved:
    "“{name}”: the stock has just changed from {before} to {now}. Please look again and enter it anew.",
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
  plain_text: "Plain text only, no HTML.",
  reachable: "Please give a phone number or an e-mail to sign in with.",
  phone_taken: "There already is an account with this phone number. Please sign in.",
  email_taken: "There already is an account with this e-mail. Please sign in.",
  too_many_applications: "You have sent this many times. Please try again in 10 minutes.",
  claim_unknown: "There is no such request.",
  claim_is_granted: "This request has just been granted. Please look again.",
  claim_is_refused: "This request has just been refused. Please look again.",
  member_unknown: "There is no such person in the workspace.",
  last_owner: "One owner at least must stay. Please make somebody else an owner first.",
  invitation_gone:
    "This invitation can’t be used any more: it was taken, taken back, or is older than 7 days. Please ask for a new one.",
  already_member: "You belong to this workspace already.",
  invitation_subject: "Invitation into the workspace of {cooperative}",
  invitation_text:
    "Hello {name}, you are invited to work in the workspace of {cooperative} on the market Nắng Gió.",
  invitation_until:
    "The invitation can be used once, until {day}. If you know nothing of this, please ignore this message.",
  invitation_link: "Take the invitation",
  password_wrong: "The password is not right.",
  payout_changed_subject: "{cooperative} is paid to another account from now on",
  payout_changed_text:
    "{person} has changed the account to be paid to: {bank} {number}, holder {holder}.",
  payout_changed_not_you:
    "If this was not you, please call an officer at once and change your password.",
  payout_changed_link: "Look at the account",
  session_unknown: "There is no such log-in.",
  too_many_resets: "You have asked many times. Please try again in 10 minutes.",
  reset_gone:
    "This link can’t be used any more: it was used, there is a newer one, or it is older than 60 minutes. Please ask for a new one.",
  reset_subject: "A new password for the workspace",
  reset_text:
    "Hello {name}, somebody asked for a new password for your account. The link below can be used once, within {minutes} minutes.",
  reset_not_you: "If it was not you, please ignore this message; your password stays as it is.",
  reset_link: "Set a new password",
  member_has_email:
    "This person has an e-mail; they can use “Forgot the password?” on the log-in page.",
  member_link_by_staff:
    "This person is an owner or works elsewhere too, so that only an officer of the province can make this link.",
  second_factor_needed: "Please turn on the second step of your sign-in first.",
  second_factor_is_on: "The second step is on already.",
  second_factor_unbegun: "Please begin to turn on the second step again.",
  sign_in_link: "Look at your account",
  sign_in_not_you: "If it was not you, please call an officer of the market at once.",
  sign_in_password_changed_subject: "Your password for the workspace was changed",
  sign_in_password_changed_text:
    "Hello {name}, your password was just changed. Everywhere else you were signed out.",
  sign_in_password_link_made_subject: "A link to a new password was made for you",
  sign_in_password_link_made_text:
    "Hello {name}, an owner or an officer has just made a link for you to set a new password.",
  sign_in_second_factor_on_subject: "The second step of your sign-in is on",
  sign_in_second_factor_on_text:
    "Hello {name}, from now on signing in also asks for a code of your authenticator app. Everywhere else you were signed out.",
  sign_in_second_factor_off_subject: "The second step of your sign-in is off",
  sign_in_second_factor_off_text: "Hello {name}, from now on signing in asks for no code any more.",
  payout_changed_before: "Before that: {before}.",
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
  consignment_changed:
    "Something else was just done with consignment {number}. Look again before you go on.",
  cash_with_seller: "The money of consignment {number} is recorded as held by the co-operative.",
  cash_with_carrier: "The money of consignment {number} is recorded as held by the carrier.",
  consignment_partly_sent:
    "A part of consignment {number} has been sent, so that it can’t be cancelled as a whole. Cancel the lines that have not been sent.",
  line_unknown: "This consignment has no such line.",
  line_too_many: "Only {available} of “{name}” have not been sent yet.",
  parcel_unknown: "No such parcel is on its way.",
  return_unknown: "There is no such return.",
  return_too_many: "Only {available} more of “{name}” can be returned.",
  return_no_parcel:
    "This consignment left before the market kept its own records, so that a return can’t be entered here. Please ask staff.",
  return_is_requested: "The pieces of this return are not here yet.",
  return_is_received:
    "The pieces of this return have just been received. Look again before you go on.",
  return_is_refused: "This return has just been refused. Look again.",
  return_is_refunded: "This return has been paid back.",
  cash_unrecorded:
    "Nobody has recorded who holds the money of consignment {number}, so that it can’t be paid back yet.",
  parcel_no_stock: "The stock no longer holds the goods of this consignment.",
  notice_unknown: "There is no such notice.",
  notice_hello: "Dear {name},",
  notice_order_placed: "Nắng Gió has received your order {number}",
  notice_order_placed_text:
    "Thank you for your order. It comes in {count} parcel(s), each packed and sent by one co-operative. We will write when each is on its way.",
  notice_consignment: "Parcel {number}, {cooperative}",
  notice_shipping: "Delivery",
  notice_total: "Total",
  notice_payment: "Payment",
  notice_cash: "Cash on delivery",
  notice_follow: "Look up order {number}",
  notice_consignment_shipped: "Parcel {number} is on its way to you",
  notice_consignment_shipped_text: "{cooperative} has sent you parcel {number}.",
  notice_consignment_delivered: "Parcel {number} was delivered",
  notice_consignment_delivered_text:
    "{cooperative} says that parcel {number} was delivered. If you don’t have it, please look up your order and call the co-operative.",
  notice_consignment_cancelled: "Parcel {number} was cancelled",
  notice_consignment_cancelled_text:
    "We are sorry: parcel {number} of {cooperative} was cancelled. You owe nothing for it.",
  notice_line_cancelled: "Consignment {number}: one thing can’t be delivered",
  notice_line_cancelled_text:
    "We are sorry: {cooperative} can’t deliver the following of consignment {number}. You do not pay for it; the rest is on its way as planned.",
  notice_part_sent: "A part of consignment {number} is on its way to you",
  notice_part_sent_text:
    "{cooperative} has sent a part of consignment {number}. The rest will follow.",
  notice_refunded: "Consignment {number}: you were paid back",
  notice_refunded_text:
    "You were paid back for what you returned of consignment {number} ({cooperative}).",
  notice_amount: "Amount",
  notice_carrier: "Carrier",
  notice_tracking: "Tracking number",
  notice_to_pay: "To pay for this parcel",
  notice_reason: "Reason",
  notice_consignment_new: "New order: consignment {number}",
  notice_consignment_new_text:
    "{cooperative} has a new order: consignment {number}, {pieces} piece(s), {total}. Please check the goods and accept it.",
  notice_consignment_withdrawn: "Consignment {number} was cancelled: don’t send it",
  notice_consignment_withdrawn_text:
    "The market has cancelled consignment {number} of {cooperative}. The goods that were held for it are back in stock.",
  notice_open_consignment: "Open consignment {number}",
  commission_day: "A day is written as YEAR-MONTH-DAY, for example 2026-12-01.",
  commission_ahead: "{day} at the earliest: nobody is charged by a rule that they could not know.",
  commission_backwards: "The end must be after the beginning.",
  commission_bounds: "The most must not be less than the least.",
  commission_tied:
    "There is a rule for exactly these already (from {from}). Let that one end first.",
  commission_unknown: "There is no such rule of commission.",
  commission_ended: "This rule ends earlier already.",
};
