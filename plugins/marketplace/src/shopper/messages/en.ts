import type { vi } from "./vi";

/** What shoppers are told of their accounts, in English. */
export const en: Record<keyof typeof vi, string> = {
  email_taken: "This e-mail already has an account. Please sign in, or set a new password.",
  email_is_log_in:
    "The shopper signs in by this e-mail, so it can’t be changed. With a new e-mail they open a new account and add their orders to it.",
  too_many_registrations: "Too many registrations. Please try again in 10 minutes.",
  too_many_proofs: "You have asked many times. Please try again in 10 minutes.",
  proof_gone: "This link can no longer be used. Please ask for a new one on your account's page.",
  proof_subject: "Confirm your e-mail",
  proof_text:
    "Hello {name}, please open the link below within {hours} hours to confirm that this e-mail is yours. The orders that you placed with it will then be in your account.",
  proof_not_you:
    "If you did not register, please ignore this message: nobody else can see your orders.",
  proof_link: "Confirm the e-mail",
  password_changed_subject: "Your account's password was changed",
  password_changed_text: "Hello {name}, the password of your account in the shop was just changed.",
  password_not_you: "If it was not you, set a new password at once on the sign-in page.",
  account_link: "Look at your account",
  order_elsewhere: "This order is already in another account.",
  address_unknown: "There is no such address.",
  address_commune: "This commune or ward is not in the province that was chosen.",
  addresses_full: "An account keeps up to {most} addresses. Please remove one first.",
  return_too_late: "The goods arrived over {days} days ago. Please call the co-operative.",
  too_many_pictures: "You have sent many pictures. Please try again in 10 minutes.",
  picture_unknown: "A picture did not arrive. Please choose it again.",
  erased_subject: "Your account has been erased",
  erased_text:
    "Hello {name}, as you asked, the market has erased your account and your personal data. This is the last message to this address.",
  erased_stays:
    "Amounts and goods of finished orders stay, without name, phone or address. The buyer on an invoice is kept for 10 years, as accounting law asks.",
  erased_link: "What the market keeps, and for how long",
  follows_full: "An account follows up to {most} co-operatives. Please stop following one first.",
  follow_unknown: "You do not follow this co-operative.",
  stop_unknown: "This link is not right. Please open the one in the message again.",
  goods_subject_price: "Lower price: {title}",
  goods_subject_back: "Back in stock: {title}",
  goods_subject_both: "Back in stock at a lower price: {title}",
  goods_subject_many: "News of {count} goods that you saved",
  goods_text: "Hello {name}, this is news of goods that you saved and asked to be told of.",
  goods_more: "Below are {most} of them; {count} more are on the page of your saved goods.",
  goods_price: "{now} (before {before})",
  goods_back: "back in stock, {price}",
  goods_link: "See these goods",
  wishes_link: "See your saved goods",
  new_goods_subject: "New goods at {cooperative} ({count})",
  new_goods_subject_many: "New goods at {count} co-operatives that you follow",
  new_goods_text: "Hello {name}, a co-operative that you follow has new goods in the shop.",
  new_goods_named: "{named} and {count} more",
  new_goods_link: "See their goods",
  follows_link: "See the co-operatives that you follow",
  stop_link: "Stop such messages",
};
