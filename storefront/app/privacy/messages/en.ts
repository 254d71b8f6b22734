import type { vi } from "./vi";

/** What the page on personal data says, in English. */
export const en: Record<keyof typeof vi, string> = {
  title: "Privacy",
  lead: "What the market keeps of you, for what, for how long, and what you can do about it.",
  kept_title: "What is kept, for what, for how long",
  kept_order_title: "When you order",
  kept_order_what:
    "Name, phone, delivery address; e-mail, a note and words with a gift if you write them.",
  kept_order_why:
    "To bring the goods, to tell you of the order and to let you look it up. An order needs this, so that no consent is asked for.",
  kept_order_long:
    "3 years from the order, while claims of a contract can be brought; then only goods and amounts are left. A cart left behind: 30 days.",
  kept_invoice_title: "When you need an invoice",
  kept_invoice_what: "Name, tax code and address of the buyer on the invoice.",
  kept_invoice_why:
    "For the co-operative to issue it. Accounting law demands that it is kept, also when you erase your account.",
  kept_invoice_long: "10 years from the end of the year of the order.",
  kept_money_title: "When you pay in advance",
  kept_money_what:
    "Who sent a transfer and with which words, as the bank tells it. The market sees no card number: you enter it at VNPay or Stripe.",
  kept_money_why:
    "To know which order was paid and to pay back. Accounting law demands that it is kept.",
  kept_money_long: "10 years.",
  kept_account_title: "When you open an account",
  kept_account_what:
    "Name, e-mail, phone if you tell it, address book, where you are signed in, your orders, goods you saved and co-operatives you follow.",
  kept_account_why:
    "To sign in and to order faster. Only if you tick that you agree when you open it.",
  kept_account_long: "Until you erase the account. Log-ins: 30 days.",
  kept_review_title: "When you review goods",
  kept_review_what:
    "Stars, words, pictures and the name that you choose; the month of the purchase.",
  kept_review_why:
    "So that others know what the goods are like. Everyone can read it, but not your real name.",
  kept_review_long:
    "Until you erase the account: then only stars and words that were shown stay, without name and pictures.",
  kept_question_title: "When you ask a co-operative",
  kept_question_what: "What you write, pictures that you send, and the answers.",
  kept_question_why:
    "So that the co-operative can answer you. It sees your name only; officers read reported messages alone.",
  kept_question_long: "3 years after the last message, or until you erase your account.",
  kept_quotation_title: "When you ask for a quotation in bulk",
  kept_quotation_what:
    "The firm or person who buys, the country, a tax number if you give one, where to and by when, your words, and what the co-operative quotes.",
  kept_quotation_why:
    "So that the co-operative can quote and deliver. Officers of the province and the commune, and auditors, may read it, to know whom the market connects.",
  kept_quotation_long:
    "Until you erase your account. Goods, quantities and prices remain, without who asked.",
  kept_mail_title: "Messages to you",
  kept_mail_what:
    "Messages about orders, the account, and news that you asked for. The market sends no advertising.",
  kept_mail_why: "So that you know how far an order is, and at once when the password changes.",
  kept_mail_long: "1 year.",
  what: "What",
  why: "For what",
  long: "For how long",
  section_cookies_title: "Cookies",
  section_cookies_text:
    "While you only look at goods, no cookie is set. When you fill a cart, order or sign in, the cookies that this needs are set: the cart (30 days), the number of pieces in it (30 days), the order just placed (1 hour), the log-in (30 days). There are none for advertising or measuring. Your browser may keep the shop's typeface, its scripts and its page for when there is no network: the same for everyone, with nothing about you.",
  section_readers_title: "Who can read it",
  section_readers_text:
    "The co-operatives whose goods you order, the carriers that they choose, and the staff who run the market. The market sells your data to nobody and gives it to nobody else.",
  rights_title: "Your rights",
  rights_text:
    "By the Law on Personal Data Protection 91/2025/QH15 you may know, see, correct, take along and have erased what is kept of you, withdraw consent, and complain. With an account you do this yourself on the page Your data; without one write to {email} with the order's number and phone, and you are answered within 2 working days.",
  rights_link: "Open the page Your data",
  who_title: "Who is responsible",
  who_text: "The market is run by the province's Women's Union. On personal data write to {email}.",
};
