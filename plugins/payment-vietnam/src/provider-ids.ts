/** Medusa's ids of the market's providers: paid at the door, to the market's account, by VNPay, and by card. */
export const CASH_PROVIDER = "pp_cod_vietnam";
export const TRANSFER_PROVIDER = "pp_vietqr_vietnam";
export const VNPAY_PROVIDER = "pp_vnpay_vietnam";
export const STRIPE_PROVIDER = "pp_stripe_vietnam";

/** How an order is paid to the market before its goods are sent. */
export const PREPAID_WAYS = ["transfer", "vnpay", "stripe"] as const;
export type PrepaidWay = (typeof PREPAID_WAYS)[number];
/** Those that are paid online, and pay back by themselves. */
export type OnlineWay = Exclude<PrepaidWay, "transfer">;

/** Medusa's provider of each. */
export const PREPAID_PROVIDERS: Readonly<Record<PrepaidWay, string>> = {
  transfer: TRANSFER_PROVIDER,
  vnpay: VNPAY_PROVIDER,
  stripe: STRIPE_PROVIDER,
};

/** How a provider of Medusa's is paid, where that is to the market. */
export function prepaidWay(provider_id: string): PrepaidWay | undefined {
  return PREPAID_WAYS.find((way) => PREPAID_PROVIDERS[way] === provider_id);
}

/** What each way to pay online is called, in both languages. */
export const ONLINE_NAMES: Readonly<Record<OnlineWay, string>> = {
  vnpay: "VNPay",
  stripe: "Stripe",
};
