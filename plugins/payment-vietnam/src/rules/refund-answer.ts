/** What VNPay or Stripe says to a refund: it does it, does one already, refuses it (with its code), or could not be understood. */
export type RefundAnswer =
  | { said: "accepted"; reference: string }
  | { said: "under_way" | "nothing" }
  | { said: "refused"; code: string };
